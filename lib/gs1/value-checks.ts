import { hasCheckDigit, hasCheckPair } from './check-digits'
import { isAlphaCountry, isCountry, isCurrency, isPackage } from './code-lists'
import { isCoupon, isOffer } from './coupons'
import type { CheckName, IssueCode } from './types'

// The shortest GS1 company prefix has four digits.
const startsWithPrefix = (text: string) => /^[0-9]{4}/.test(text)

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function isDate(year: number, month: string, day: string, dayMayBeOpen: boolean): boolean {
  const months = Number(month)
  const days = Number(day)
  if (months < 1 || months > 12) return false
  return days === 0 ? dayMayBeOpen : days <= daysIn(year, months)
}

// Two digits of a year stand for one of the hundred around today; only 29 February depends on which.
const shortYear = (text: string) => 2000 + Number(text)

const shortDate = (text: string, dayMayBeOpen: boolean) =>
  isDate(shortYear(text.slice(0, 2)), text.slice(2, 4), text.slice(4, 6), dayMayBeOpen)

const below = (text: string, end: number) => Number(text) < end

/** ISO 13616: the country and check digits at the end, letters as numbers, one over a multiple of 97. */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]+$/.test(text) || text.length <= 10 || !isAlphaCountry(text.slice(0, 2))) return false
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

function isPieceOfTotal(text: string): boolean {
  const piece = Number(text.slice(0, text.length / 2))
  const total = Number(text.slice(text.length / 2))
  return piece > 0 && total > 0 && piece <= total
}

function isSequence(text: string): boolean {
  const [place, total] = text.split('/')
  return /^[1-9][0-9]*\/[1-9][0-9]*$/.test(text) && Number(place) <= Number(total)
}

/** Padding of base64url is left out, or fills up to three characters, as GS1's own linter counts. */
const isPadded = (text: string) => !text.includes('=') || text.length % 3 === 0

const checks: Record<CheckName, [IssueCode, (text: string) => boolean]> = {
  sum: ['bad-check-digit', hasCheckDigit],
  pair: ['bad-check-pair', hasCheckPair],
  prefix: ['bad-prefix', startsWithPrefix],
  prefix2: ['bad-prefix', (text) => startsWithPrefix(text.slice(1))],
  date0: ['bad-date', (text) => shortDate(text, true)],
  date: ['bad-date', (text) => shortDate(text, false)],
  longdate: ['bad-date', (text) => isDate(Number(text.slice(0, 4)), text.slice(4, 6), text.slice(6, 8), false)],
  hh: ['bad-time', (text) => below(text, 24)],
  hhmi: ['bad-time', (text) => below(text.slice(0, 2), 24) && below(text.slice(2), 60)],
  mi: ['bad-time', (text) => below(text, 60)],
  ss: ['bad-time', (text) => below(text, 60)],
  country: ['bad-country', isCountry],
  country999: ['bad-country', (text) => text === '999' || isCountry(text)],
  alpha2: ['bad-country', isAlphaCountry],
  currency: ['bad-currency', isCurrency],
  iban: ['bad-value', isIban],
  encoded: ['bad-value', (text) => !/%(?![0-9A-Fa-f]{2})/.test(text)],
  yesno: ['bad-value', (text) => /^[01]$/.test(text)],
  winding: ['bad-value', (text) => /^[019]$/.test(text)],
  zero: ['bad-value', (text) => /^0+$/.test(text)],
  nonzero: ['bad-value', (text) => /[^0]/.test(text)],
  nozero: ['bad-value', (text) => text === '0' || !text.startsWith('0')],
  piece: ['bad-value', isPieceOfTotal],
  sequence: ['bad-value', isSequence],
  minus: ['bad-value', (text) => text === '-'],
  sex: ['bad-value', (text) => /^[0129]$/.test(text)],
  media: ['bad-value', (text) => /^(?:0[1-9]|10|[89][0-9])$/.test(text)],
  package: ['bad-value', isPackage],
  importer: ['bad-value', (text) => /^[-0-9A-Z_a-z]$/.test(text)],
  latitude: ['bad-value', (text) => Number(text) <= 1_800_000_000],
  longitude: ['bad-value', (text) => Number(text) <= 3_600_000_000],
  letter: ['bad-value', (text) => /[^0-9]/.test(text)],
  padded: ['bad-value', isPadded],
  coupon: ['bad-value', (text) => isCoupon(text, (day) => shortDate(day, false))],
  offer: ['bad-value', isOffer],
}

/** What is wrong with one part of a value under one check; null for nothing. */
export function faultOf(text: string, check: CheckName): IssueCode | null {
  const [code, isGood] = checks[check]
  return isGood(text) ? null : code
}
