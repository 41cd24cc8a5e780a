import { type Phrases, phrasesIn } from './rules-phrases'
import { SHORT_WORD, type Word } from './rules-words'

/** More words than this say nothing more. */
export const MAX_WORDS = 12

/**
 * What one word of a query asks of a listing, as terms of which any one does: `any` to be found at all, `name` to stand in
 * its name, `exact` to have the typed accents (null where none were typed).
 */
export type WordWish = { any: readonly string[]; name: readonly string[]; exact: readonly string[] | null }

/** A query as wishes that all have to be met; none for a query that says nothing. */
export type QueryPlan = readonly WordWish[]

/** Other forms of an English word: candle and candles, berry and berries. No Vietnamese syllable ends in s. */
function englishForms({ exact, folded }: Word): string[] {
  if (folded.length <= 3 || exact !== folded || !/^[a-z]+$/.test(folded)) return []
  if (/[^aeiou]ies$/.test(folded)) return [`${folded.slice(0, -3)}y`]
  if (/ves$/.test(folded)) return [`${folded.slice(0, -3)}f`, folded.slice(0, -1)]
  if (/(?:ch|sh|x|ss)es$/.test(folded)) return [folded.slice(0, -2)]
  if (/[^su]s$/.test(folded)) return [folded.slice(0, -1)]
  if (/[^aeiou]y$/.test(folded)) return [`${folded.slice(0, -1)}ies`, `${folded}s`]
  if (/(?:ch|sh|x|ss)$/.test(folded)) return [`${folded}es`]
  return folded.endsWith('f') ? [`${folded.slice(0, -1)}ves`, `${folded}s`] : [`${folded}s`]
}

const unique = (terms: readonly string[]) => [...new Set(terms)]

/** The terms that a query's words ask for. */
export function planQuery(typed: readonly Word[], phrases: Phrases): QueryPlan {
  const words = typed.slice(0, MAX_WORDS)
  const found = phrasesIn(words, phrases)
  const isFiller = (at: number) =>
    found.some((phrase) => phrase.kind === 'filler' && phrase.from <= at && at < phrase.to)
  return words.flatMap((word, at) => {
    if (isFiller(at)) return []
    const here = found.filter((phrase) => phrase.from <= at && at < phrase.to)
    const forms = [word.folded, ...englishForms(word)]
    const pairs = [words[at - 1], words[at + 1]].flatMap((other, i) => {
      const [first, second] = i === 0 ? [other, word] : [word, other]
      return first && second ? [`~${first.folded} ${second.folded}`] : []
    })
    const qualities = here.filter(({ kind }) => kind === 'quality').flatMap(({ terms }) => terms)
    const sameAccents = here.filter(({ isExact }) => isExact).flatMap(({ terms }) => terms)
    return [
      {
        any: unique([...forms, ...here.flatMap(({ terms }) => terms), ...pairs]),
        name: unique([...forms.map((form) => `^${form}`), ...qualities]),
        exact: word.exact === word.folded ? null : unique([`=${word.exact}`, ...sameAccents, ...qualities, ...pairs]),
      },
    ]
  })
}

/** The same plan with the last word as the start of any of the given words; null when it is too short for that. */
export function withLastWordOpen(
  plan: QueryPlan,
  typed: readonly Word[],
  startingWith: readonly string[],
): QueryPlan | null {
  const last = typed.slice(0, MAX_WORDS).at(-1)
  const wish = plan.at(-1)
  if (!last || !wish?.any.includes(last.folded) || last.folded.length <= SHORT_WORD || startingWith.length === 0)
    return null
  const any = unique([...wish.any, ...startingWith])
  return [...plan.slice(0, -1), { any, name: any.map((word) => `^${word}`), exact: null }]
}
