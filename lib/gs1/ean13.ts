import { hasCheckDigit } from './check-digits'

// The bars of each digit as seven modules, and which of the two left-hand sets stands for the first digit (ISO/IEC 15420).
const L = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011']
const sets = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL']

const flipped = (bars: string) => bars.replace(/[01]/g, (bar) => (bar === '1' ? '0' : '1'))
const reversed = (bars: string) => [...bars].reverse().join('')
const right = (digit: string) => flipped(L[Number(digit)] ?? '')
const left = (digit: string, set: string) => (set === 'G' ? reversed(right(digit)) : (L[Number(digit)] ?? ''))

/** The 95 modules of an EAN-13 symbol, 1 for a bar. Throws for anything but 13 digits with their check digit. */
export function ean13Modules(digits: string): string {
  if (digits.length !== 13 || !hasCheckDigit(digits))
    throw new RangeError('an EAN-13 has 13 digits with their check digit')
  const set = sets[Number(digits[0])] ?? ''
  const lefts = [...digits.slice(1, 7)].map((digit, place) => left(digit, set.charAt(place))).join('')
  return `101${lefts}01010${[...digits.slice(7)].map(right).join('')}101`
}

const QUIET_LEFT = 11
const QUIET_RIGHT = 7
const HEIGHT = 69

/** An EAN-13 as SVG in its nominal proportions (a module is 0.33 mm), with the digits below. */
export function ean13Svg(digits: string): string {
  const modules = ean13Modules(digits)
  const width = QUIET_LEFT + modules.length + QUIET_RIGHT
  const isGuard = (at: number) => at < 3 || at > 91 || (at > 44 && at < 50)
  const bars = [...modules]
    .map((bar, at) => (bar === '1' ? `M${at + QUIET_LEFT} 0v${isGuard(at) ? HEIGHT : HEIGHT - 5}h1V0z` : ''))
    .join('')
  const text = (x: number, some: string, anchor = 'middle') =>
    `<text x="${x}" y="${HEIGHT + 5}" text-anchor="${anchor}" font-family="monospace" font-size="10">${some}</text>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT + 8}" width="${width * 0.33}mm" height="${(HEIGHT + 8) * 0.33}mm">` +
    `<path fill="#fff" d="M0 0h${width}v${HEIGHT + 8}H0z"/><path fill="#000" shape-rendering="crispEdges" d="${bars}"/>` +
    `${text(QUIET_LEFT - 2, digits.slice(0, 1), 'end')}${text(QUIET_LEFT + 24, digits.slice(1, 7))}${text(QUIET_LEFT + 71, digits.slice(7))}</svg>`
  )
}
