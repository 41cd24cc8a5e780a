import { fillerPhrases, kindPhrases, sellerPhrases } from './kind-phrases'
import { otherWords } from './other-words'
import { otherEndings } from './rules-english'
import { type Word, wordsOf } from './rules-words'

/**
 * Words with a meaning of their own. `place` and `kind`: the listings there or of that kind; `quality`: stars and legal
 * forms, which names never mention; `translation`: other words for words of names; `filler`: true of every listing.
 */
export type Phrase = {
  exact: string
  kind: 'place' | 'kind' | 'quality' | 'translation' | 'filler'
  terms: readonly string[]
}

/** Phrases by their folded words. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** What phrases are made from. */
export type PhraseSource = {
  wards: readonly { code: string; names: readonly string[]; formerDistricts: readonly string[] }[]
  villages: readonly { slug: string; nameVi: string; craftVi: string; craftEn: string; setNumbers: readonly number[] }[]
  kinds: readonly { term: string; names: readonly string[] }[]
}

const MAX_PHRASE_WORDS = 6

const exactOf = (words: readonly Word[]) => words.map(({ exact }) => exact).join(' ')
const foldedOf = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ')

/** Every phrase that a query may contain. */
export function phrasesFrom({ wards, villages, kinds }: PhraseSource): Phrases {
  const phrases = new Map<string, Phrase[]>()
  const add = (text: string, kind: Phrase['kind'], terms: readonly string[]) => {
    const words = wordsOf(text)
    if (words.length === 0 || words.length > MAX_PHRASE_WORDS) return
    const list = phrases.get(foldedOf(words)) ?? []
    const same = list.find((phrase) => phrase.exact === exactOf(words) && phrase.kind === kind)
    if (same) same.terms = [...new Set([...same.terms, ...terms])]
    else list.push({ exact: exactOf(words), kind, terms })
    phrases.set(foldedOf(words), list)
  }
  for (const { code, names, formerDistricts } of wards) {
    for (const name of names) add(name, 'place', [`@w:${code}`])
    for (const district of formerDistricts) {
      add(district, 'place', [`@w:${code}`])
      add(district.replace(/^(?:quận|huyện|thị xã) /i, ''), 'place', [`@w:${code}`])
    }
  }
  for (const { slug, nameVi, craftVi, craftEn, setNumbers } of villages) {
    for (const start of ['làng ', 'làng nghề ']) add(start + nameVi, 'place', [`@v:${slug}`])
    // Names of one syllable are common words: mơ is an apricot, vòng a ring.
    if (nameVi.includes(' ')) add(nameVi, 'place', [`@v:${slug}`])
    // A village of several crafts is more than each of them.
    const crafts = setNumbers.length > 1 ? [] : [...craftVi.split(', '), ...craftEn.split(' and ')]
    for (const craft of crafts.flatMap((text) => [text, ...otherEndings(text)])) add(craft, 'kind', [`@v:${slug}`])
  }
  for (const { term, names } of kinds) for (const name of names) add(name, 'kind', [term])
  for (const [other, names] of Object.entries(otherWords))
    for (const text of [other, ...otherEndings(other)]) add(text, 'translation', names.map(nameTerm))
  for (const { phrases: texts, terms } of kindPhrases) for (const text of texts) add(text, 'kind', terms)
  for (const { phrases: texts, term } of sellerPhrases) for (const text of texts) add(text, 'quality', [term])
  for (const stars of [3, 4, 5])
    for (const word of ['sao', 'star', 'stars']) add(`${stars} ${word}`, 'quality', [`@r:${stars}`])
  for (const text of fillerPhrases) add(text, 'filler', [])
  return phrases
}

/** The term of a word of a name with its accents, or of two words that stand side by side in one. */
function nameTerm(text: string) {
  const words = wordsOf(text)
  const [word] = words
  if (words.length > 1) return `+${foldedOf(words)}`
  return word && word.exact !== word.folded ? `!${word.exact}` : `^${word?.folded ?? ''}`
}

export type FoundPhrase = Phrase & { from: number; to: number; isExact: boolean }

/**
 * The phrases among the words, each with its first word and the one after its last. One of a single syllable only counts
 * when it was typed without accents or with its own: trả is no trà.
 */
export function phrasesIn(words: readonly Word[], phrases: Phrases): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_PHRASE_WORDS); to++) {
      const part = words.slice(from, to)
      for (const phrase of phrases.get(foldedOf(part)) ?? []) {
        const isExact = phrase.exact === exactOf(part)
        const isPlain = part.every(({ exact, folded }) => exact === folded)
        if (to - from > 1 || isExact || isPlain) found.push({ ...phrase, from, to, isExact })
      }
    }
  }
  return found
}
