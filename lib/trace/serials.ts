import { digestOf } from '@/lib/audit/digest'

// No vowels and nothing that looks like another sign: no words come out by chance.
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ'
const SIGN_COUNT = 6
const DIGITS = 6

/** The most boxes of a lot that can have a number. */
export const MOST_SERIALS = 10 ** DIGITS - 1

/** The number of a lot's box: a count and signs that only this booth can make, so that nothing has to be kept of it. */
export function serialOf(lotId: string, count: number): string {
  const digest = digestOf(`serial ${lotId} ${count}`)
  let rest = BigInt(`0x${digest.slice(0, 24)}`)
  let signs = ''
  for (let place = 0; place < SIGN_COUNT; place++) {
    signs += SIGNS.charAt(Number(rest % BigInt(SIGNS.length)))
    rest /= BigInt(SIGNS.length)
  }
  return String(count).padStart(DIGITS, '0') + signs
}

/** Whether the booth gave a box of this lot that number. */
export function isOwnSerial(lotId: string, serial: string): boolean {
  if (!/^[0-9]{6}[2-9B-Z]{6}$/.test(serial)) return false
  return serialOf(lotId, Number(serial.slice(0, DIGITS))) === serial
}
