import { ALL_32, weightOf82 } from './characters'

/** The check digit for the digits before it (General Specifications 7.9.1: 3, 1, 3, … from the right). Throws for none or no digits. */
export function checkDigit(digits: string): string {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError('a check digit belongs to digits')
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const weight = (digits.length - place) % 2 === 1 ? 3 : 1
    sum += weight * (digits.charCodeAt(place) - 48)
  }
  return String((10 - (sum % 10)) % 10)
}

/** Whether the last digit is the check digit of the others. */
export const hasCheckDigit = (digits: string) =>
  /^[0-9]{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1)

function primes(many: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < many; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}

// As many as the longest value of an identifier has characters before its pair.
const weights = primes(97)

/** The two check characters for the characters before them (General Specifications 7.9.5, modulo 1021); null for others than the 82, or too many. */
export function checkPair(text: string): string | null {
  if (text.length > weights.length) return null
  let sum = 0
  for (let place = 0; place < text.length; place++) {
    const weight = weightOf82(text.charAt(place))
    if (weight < 0) return null
    sum += weight * (weights[text.length - 1 - place] ?? 0)
  }
  sum %= 1021
  return ALL_32.charAt(sum >> 5) + ALL_32.charAt(sum & 31)
}

/** Whether the last two characters are the check characters of the others. */
export const hasCheckPair = (text: string) => text.length >= 2 && checkPair(text.slice(0, -2)) === text.slice(-2)
