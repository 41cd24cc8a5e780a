/** A decimal number in units of 10⁻²⁴, exact where JavaScript's own numbers are not. */
export type Decimal = bigint

const places = 24
const one = 10n ** BigInt(places)

/** Reads `1250000`, `-3.5` or `0.08`; null for anything else, and for more digits than any amount has. */
export function parseDecimal(text: string | null): Decimal | null {
  const match = /^([+-]?)(\d{1,24})(?:\.(\d{1,24}))?$/.exec(text?.trim() ?? '')
  if (!match) return null
  const [, sign, whole = '0', fraction = ''] = match
  const value = BigInt(whole) * one + BigInt(fraction.padEnd(places, '0'))
  return sign === '-' ? -value : value
}

export const wholeDecimal = (value: bigint): Decimal => value * one

export const multiply = (a: Decimal, b: Decimal): Decimal => (a * b) / one

export const sum = (all: readonly Decimal[]): Decimal => all.reduce((total, each) => total + each, 0n)

/** Whether two amounts are no further apart than so many whole units. */
export const within = (a: Decimal, b: Decimal, units: number): boolean => {
  const apart = a > b ? a - b : b - a
  return apart <= BigInt(units) * one
}

/** Without needless zeros: `1250000`, `3.5`. */
export function textOfDecimal(value: Decimal): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction && `.${fraction}`}`
}
