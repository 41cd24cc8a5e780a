import type { ProblemState, ProblemStepKind } from './types'

/**
 * The signs of a reference: 23 of them, a prime, without any that look or sound alike (no B beside 8, S beside 5, Z
 * beside 2, G beside 6, no I, L, O, Q, U) and almost no vowels, so that none reads as a word.
 */
export const REFERENCE_SIGNS = '23456789CDFHJKMNPRTVWXY'
const RANDOM_SIGNS = 7

/** What people write instead of a sign that is not there. */
const readAs: Record<string, string> = { B: '8', S: '5', Z: '2', G: '6' }

const placeOf = (sign: string) => REFERENCE_SIGNS.indexOf(sign)

// Weights 1 to 7, none alike and none 0 modulo a prime: one wrong sign, or two neighbours changed over, always give
// another check sign.
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, i) => total + (i + 1) * placeOf(sign), 0)
  return REFERENCE_SIGNS.charAt(sum % REFERENCE_SIGNS.length)
}

/** A reference from random numbers, `pick(23)` giving 0–22 each time. */
export function makeReference(pick: (below: number) => number): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, () => REFERENCE_SIGNS.charAt(pick(REFERENCE_SIGNS.length))).join(
    '',
  )
  return `${signs}${checkSign(signs)}`
}

/** A reference as it is kept, from what somebody typed; null when it cannot be one. */
export function readReference(typed: string): string | null {
  const signs = [...typed.toUpperCase().replace(/[\s\-–.]/g, '')].map((sign) => readAs[sign] ?? sign).join('')
  if (signs.length !== RANDOM_SIGNS + 1 || [...signs].some((sign) => placeOf(sign) < 0)) return null
  return checkSign(signs.slice(0, RANDOM_SIGNS)) === signs.slice(RANDOM_SIGNS) ? signs : null
}

/** As people read it: `KM47-PX3D`. */
export const formatReference = (reference: string) => `${reference.slice(0, 4)}-${reference.slice(4)}`

/** Whether a report still waits, from what was done last. */
export const problemState = (last: ProblemStepKind | null): ProblemState => (last === 'HANDLED' ? 'handled' : 'open')

/** Whether a step may follow: an open report is handled, a handled one opened again. */
export const mayStep = (last: ProblemStepKind | null, next: ProblemStepKind) =>
  (problemState(last) === 'open') === (next === 'HANDLED')

/** How long a contact is kept at most, in days. */
export const CONTACT_DAYS = 365
