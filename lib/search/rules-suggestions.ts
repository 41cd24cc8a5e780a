import type { Bilingual } from '@/lib/catalog/public-types'
import { type Word, wordsOf } from './rules-words'
import type { Suggestion, SuggestionKind } from './types'

/** What a suggestion is chosen by: `entries` is how many listings it leads to. */
export type Candidate = Suggestion & { exact: string; folded: string; entries: number }

/** What somebody has typed so far, as suggestions are looked up by: the last word may be a mere beginning. */
export type Beginning = { words: readonly Word[]; exact: string; folded: string }

/** Null when nothing was typed that a word could begin with. */
export function beginningOf(typed: string): Beginning | null {
  const words = wordsOf(typed)
  if (words.length === 0) return null
  // After a space the last word is finished.
  const end = /[\s\u00a0]$/.test(typed) ? ' ' : ''
  return {
    words,
    exact: words.map(({ exact }) => exact).join(' ') + end,
    folded: words.map(({ folded }) => folded).join(' ') + end,
  }
}

/** A name under each of its words, from that word to its end, as far as it goes on from a beginning. */
export function goesOn(name: string, { exact, folded }: Beginning): { exact: string; folded: string } | null {
  const words = wordsOf(name)
  for (let i = 0; i < words.length; i++) {
    const rest = words.slice(i)
    const found = {
      exact: rest.map((word) => word.exact).join(' '),
      folded: rest.map((word) => word.folded).join(' '),
    }
    if (`${found.folded} `.startsWith(folded))
      return { ...found, exact: `${found.exact} `.startsWith(exact) ? exact : '' }
  }
  return null
}

const most: Record<SuggestionKind, number> = { query: 5, village: 2, set: 2, ward: 2, merchant: 2, listing: 3 }
const order = Object.keys(most) as SuggestionKind[]

const sameText = (text: Bilingual) => text.vi.toLowerCase()

/**
 * At most `count` suggestions: of each kind those with the typed accents first, then those that lead to most; kind by
 * kind, no text twice. Places that are left are filled with more queries.
 */
export function chooseSuggestions(candidates: readonly Candidate[], beginning: Beginning, count: number): Suggestion[] {
  const isExact = ({ exact }: Candidate) => Number(`${exact} `.startsWith(beginning.exact))
  const sorted = [...candidates].sort(
    (a, b) => isExact(b) - isExact(a) || b.entries - a.entries || a.folded.length - b.folded.length,
  )
  const chosen: Candidate[] = []
  const take = (candidate: Candidate) => {
    const isSame = chosen.some(
      (other) => sameText(other.text) === sameText(candidate.text) && other.kind === candidate.kind,
    )
    if (!isSame && chosen.length < count) chosen.push(candidate)
  }
  for (const kind of order)
    for (const each of sorted.filter((one) => one.kind === kind).slice(0, most[kind])) take(each)
  for (const each of sorted.filter(({ kind }) => kind === 'query')) take(each)
  return chosen
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, text, href }) => ({ kind, text, href }))
}
