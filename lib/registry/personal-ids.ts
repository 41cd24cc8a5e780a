import { parsePhone } from '@/lib/format/people'
import { tidy } from './folding'
import { productCode } from './product-code'

/** Where in a text a personal ID stands. */
type Span = { start: number; end: number }

type Group = Span & { digits: string }

// A run of digits as people group them; only its parts tell a phone number from an ID.
const runs = /\+?\d+(?:[ .-]{1,2}\d+)*/g
const citizen = /^0(?:0[1-9]|[1-8]\d|9[0-6])/
// Nine digits that end in thousands are an amount.
const former = /^(?:0[1-9]|[12]\d|3[0-8])(?!\d*000$)/
const idWords =
  'số định danh(?: cá nhân)?|mã định danh|(?:thẻ )?căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|cccd|cmnd|cmtnd|cmt'
const named = new RegExp(`(?<!\\p{L})(?:${idWords})(?:[\\s/]+(?:${idWords}))*[\\s:.]*(?:số)?[\\s:.]*$`, 'iu')
// What nine digits after such words are: a phone number or a tax code that lost its zero.
const elsewise = /(?:đt|sđt|đtdđ|điện thoại|di động|tel|phone|zalo|hotline|fax|mst|mã số thuế|đkkd|gpkd)[^\p{L}\d]*$/iu

/** Personal IDs (citizen card of twelve digits, former card of nine) in the words of a cell, however they are grouped. */
export function personalIdsIn(text: string): Span[] {
  const plain = text.replace(productCode, (code) => '#'.repeat(code.length))
  return [...plain.matchAll(runs)].flatMap((run) => {
    const before = plain.slice(Math.max(0, run.index - 60), run.index)
    const groups = [...run[0].matchAll(/\d+/g)].map((part) => ({
      digits: part[0],
      start: run.index + part.index,
      end: run.index + part.index + part[0].length,
    }))
    const total = digitsOf(groups).length
    if (named.test(before) && total >= 8 && total <= 12) return [spanOf(groups)]
    return withoutPhones(run[0], groups).flatMap((rest) => idsAmong(rest, plain, elsewise.test(before)))
  })
}

function idsAmong(groups: Group[], text: string, isOther: boolean): Span[] {
  for (const [from] of groups.entries()) {
    for (let to = from + 1; to <= groups.length; to++) {
      const window = groups.slice(from, to)
      const digits = digitsOf(window)
      if (digits.length > 12) break
      const isWhole = window.length === groups.length
      const isCitizen = digits.length === 12 && (window.length === 1 || (citizen.test(digits) && isEven(window, text)))
      const isFormer = digits.length === 9 && former.test(digits) && !isOther && isWhole && isEven(window, text)
      if (!isCitizen && !isFormer) continue
      const others = [groups.slice(0, from), groups.slice(to)].map((rest) => idsAmong(rest, text, isOther))
      return [...(others[0] ?? []), spanOf(window), ...(others[1] ?? [])]
    }
  }
  return []
}

/** Grouped as an ID may be: with hyphens, which codes have too, only in parts of one length. */
const isEven = (window: Group[], text: string) => {
  const sizes = new Set(window.map(({ digits }) => digits.length))
  const { start, end } = spanOf(window)
  return sizes.size === 1 || (digitsOf(window).length === 12 && !text.slice(start, end).includes('-'))
}

/** The groups of a run that are no part of a phone number. */
function withoutPhones(run: string, groups: Group[]): Group[][] {
  for (const [from] of groups.entries()) {
    for (let to = from + 1; to <= groups.length; to++) {
      const digits = digitsOf(groups.slice(from, to))
      if (digits.length > 11) break
      if (digits.length < 10) continue
      if (!parsePhone(from === 0 && run.startsWith('+') ? `+${digits}` : digits)) continue
      return [groups.slice(0, from), ...withoutPhones('', groups.slice(to))]
    }
  }
  return [groups]
}

const digitsOf = (groups: Group[]) => groups.map(({ digits }) => digits).join('')

const spanOf = (groups: Group[]): Span => ({ start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 })

/** Words with the personal IDs in them masked, as `001•••••••56`. */
export function maskedIds(text: string): string {
  const found = personalIdsIn(text)
  if (found.length === 0) return text
  const masked = found.reduceRight((left, { start, end }) => {
    const digits = left.slice(start, end).replace(/\D/g, '')
    return `${left.slice(0, start)}${digits.slice(0, 3)}•••••••${digits.slice(-2)}${left.slice(end)}`
  }, text)
  // What is left of one may stand beside other digits and look like another.
  return maskedIds(masked)
}

/** Words without the personal IDs in them and what announced them; as they were when there are none. */
export function withoutIds(text: string): string {
  const found = personalIdsIn(text)
  if (found.length === 0) return text
  const rest = found.reduceRight((left, { start, end }) => {
    const before = left
      .slice(0, start)
      .replace(named, '')
      .replace(/[\s([:;,–-]+$/, '')
    const after = left.slice(end).replace(/^[\s)\]]+/, '')
    return `${before}${/^[,;.]|^$/.test(after) ? '' : ' '}${after}`
  }, text)
  return withoutIds(tidy(rest.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')))
}
