import { englishForms } from './rules-english'
import { type Phrases, phrasesIn } from './rules-phrases'
import { SHORT_WORD, type Word } from './rules-words'

/** More words than this say nothing more. */
const MAX_WORDS = 12

/** Where a word may stand: in the name; there or in what the listing is, what it is made of and where it is from; anywhere, its seller included. */
export type Place = 'name' | 'about' | 'any'

type Terms = Record<Place, readonly string[]>

/**
 * What one word of a query asks of a listing, as terms of which any one does: `any` to be found at all, the other places
 * to stand there. `exact`: the same with the accents that were typed; the very same where none were. `besideNext`: to stand
 * side by side with the next word in the name; empty where that cannot be asked.
 */
export type WordWish = Terms & { exact: Terms; besideNext: readonly string[] }

/** A query as wishes that all have to be met; none for a query that says nothing. */
export type QueryPlan = readonly WordWish[]

// Stars, legal forms and fillers are never in names, and other words stand for some that are.
const silent: ReadonlySet<string> = new Set(['quality', 'translation', 'filler'])

const unique = (terms: readonly string[]) => [...new Set(terms)]

/** The terms that a query's words ask for. */
export function planQuery(typed: readonly Word[], phrases: Phrases): QueryPlan {
  const words = typed.slice(0, MAX_WORDS)
  const found = phrasesIn(words, phrases)
  const isSilent = (at: number) => found.some(({ kind, from, to }) => silent.has(kind) && from <= at && at < to)
  return words.flatMap((word, at) => {
    const here = found.filter((phrase) => phrase.from <= at && at < phrase.to)
    if (here.some(({ kind }) => kind === 'filler')) return []
    const isPlain = word.exact === word.folded
    const forms = [word.folded, ...(isPlain ? englishForms(word.folded) : [])]
    const pairs = [words[at - 1], words[at + 1]].flatMap((other, i): [Word, Word][] => {
      const [first, second] = i === 0 ? [other, word] : [word, other]
      return first && second ? [[first, second]] : []
    })
    const places = pairs.map(([first, second]) => `~${first.folded} ${second.folded}`)
    const made = pairs.map(([first, second]) => `%${first.folded} ${second.folded}`)
    const madeSame = pairs.map(([first, second], i) => {
      const exact = `${first.exact} ${second.exact}`
      return exact === `${first.folded} ${second.folded}` ? (made[i] ?? '') : `%=${exact}`
    })
    const ofKind = (wanted: (phrase: (typeof here)[number]) => boolean) =>
      here.filter(wanted).flatMap(({ terms }) => terms)
    const sayNothing = ofKind(({ kind }) => silent.has(kind))
    const next = words[at + 1]
    const besideNext = next && !isSilent(at) && !isSilent(at + 1) ? [`+${word.folded} ${next.folded}`] : []
    const all = [...ofKind(() => true), ...places, ...made]
    const same = [...ofKind(({ isExact }) => isExact), ...places, ...madeSame]
    const name = unique([...forms.map((form) => `^${form}`), ...sayNothing])
    const folded = { name, about: unique([...name, ...all]), any: unique([...forms, ...all]) }
    if (isPlain) return [{ ...folded, exact: folded, besideNext }]
    const exactName = unique([`!${word.exact}`, ...sayNothing])
    const exact = { name: exactName, about: unique([...exactName, ...same]), any: unique([`=${word.exact}`, ...same]) }
    return [{ ...folded, exact, besideNext }]
  })
}

/** The same plan with the last word as the start of any of the given words; null when it is too short for that. */
export function withLastWordOpen(
  typed: readonly Word[],
  startingWith: readonly string[],
  phrases: Phrases,
): QueryPlan | null {
  const words = typed.slice(0, MAX_WORDS)
  const last = words.at(-1)
  if (!last || last.folded.length <= SHORT_WORD || startingWith.length === 0) return null
  const plans = startingWith.map((folded) =>
    planQuery([...words.slice(0, -1), { spelt: folded, exact: folded, folded }], phrases),
  )
  const plan = planQuery(words, phrases)
  const ends = plans.flatMap((each) => (each.length === plan.length ? each.slice(-1) : []))
  if (ends.length === 0) return null
  const of = (place: Place) => unique(ends.flatMap((wish) => wish[place]))
  const open = { name: of('name'), about: of('about'), any: of('any') }
  // Which word the beginning becomes is open, so that no two are asked to stand side by side.
  const before = plan.slice(0, -1).map((wish) => ({ ...wish, besideNext: [] }))
  return [...before, { ...open, exact: open, besideNext: [] }]
}
