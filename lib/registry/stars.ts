import { withoutAccents } from '@/lib/format/text'
import { tidy } from './folding'

/** What a cell says about stars. `potential` is a higher class that a product may reach, which counts for nothing yet. */
export type StarsReading =
  | { ok: true; stars: 3 | 4 | 5; potential: number | null }
  | { ok: false; code: 'stars-missing' | 'stars-not-certifiable' | 'stars-unclear'; suggestion: string | null }

const words = new Map([
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
  ['nam', 5],
])
const potentialClause =
  /[(,;/–-]?\s*(?:co )?(?:tiem nang|huong toi|huong den)(?: len| dat)?(?: hang)?\s*([1-5])\s*(?:sao|\*|★)?\s*\)?/
const number = /^(?:ocop|hang|dat|cap|xep|sao|\s)*([0-9]+)(?:[.,]0+)?\s*(?:sao|stars?|\*|★)?\s*(?:ocop)?$/
const word = /^(?:hang|dat|\s)*(mot|hai|ba|bon|tu|nam)\s*sao$/

function count(text: string): number | null {
  if (/^[*★⭐✩☆\s]+$/u.test(text)) return [...text.matchAll(/[*★⭐]/gu)].length
  const digits = number.exec(text)?.[1]
  if (digits) return Number(digits)
  const spelled = word.exec(text)?.[1]
  return spelled ? (words.get(spelled) ?? null) : null
}

/** Stars from `4`, `4 sao`, `****`, `Bốn sao`, `4 sao (tiềm năng 5 sao)` and the like. One and two stars are never certified. */
export function readStars(cell: string): StarsReading {
  const text = withoutAccents(tidy(cell)).toLowerCase().replaceAll('\ufe0f', '')
  if (text === '') return { ok: false, code: 'stars-missing', suggestion: null }
  const potential = potentialClause.exec(text)
  const stars = count(potential ? text.replace(potential[0], '').trim() : text)
  if (stars === 3 || stars === 4 || stars === 5) {
    return { ok: true, stars, potential: potential ? Number(potential[1]) : null }
  }
  if (stars === 1 || stars === 2) return { ok: false, code: 'stars-not-certifiable', suggestion: null }
  const [only, ...others] = new Set(potential ? [] : text.match(/(?<![\d.,])[3-5](?![\d.,])/g))
  return { ok: false, code: 'stars-unclear', suggestion: only && others.length === 0 ? only : null }
}
