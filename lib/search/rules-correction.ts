import { slipsBetween, soundOf, withoutInputMethod } from './rules-slips'

/** The words of the shop, without accents, with how many listings have them and how they sound. */
export type Vocabulary = ReadonlyMap<string, { entries: number; sound: string }>

export const vocabularyOf = (entries: Iterable<readonly [string, number]>): Vocabulary =>
  new Map([...entries].map(([word, n]) => [word, { entries: n, sound: soundOf(word) }]))

/** Other words that somebody may have meant; a lower cost is likelier. */
export type Guess = { words: readonly string[]; cost: number }

const MOST_PER_WORD = 8
const MOST_GUESSES = 24

const isSpelt = (word: string) => /^[a-z]+$/.test(word)
const mostSlips = (word: string) => (word.length < 3 ? 0 : word.length < 7 ? 1 : 2)

/** Rare words are less likely to be meant. */
const rarity = (entries: number) => 0.3 / Math.log2(2 + entries)

/** What one word may have been meant to be. `isKnown`: it is a word itself, so that only one that sounds the same is likely. */
function guessesFor(word: string, vocabulary: Vocabulary, isKnown: boolean): Guess[] {
  const guesses: Guess[] = []
  const add = (words: string[], cost: number) => {
    const entries = words.map((each) => vocabulary.get(each)?.entries ?? 0)
    if (entries.every((n) => n > 0)) guesses.push({ words, cost: cost + rarity(Math.min(...entries)) })
  }
  const decoded = withoutInputMethod(word)
  if (decoded) {
    add([decoded], 0.3)
    if (!isKnown) for (const parts of splits(decoded)) add(parts, 0.9)
  }
  if (!isKnown) for (const parts of splits(word)) add(parts, 0.5 + 0.3 * (parts.length - 2))
  if (!isSpelt(word)) return best(guesses)
  // A short word is too often one slip away from another.
  const most = isKnown ? Number(word.length >= 4) : mostSlips(word)
  const sound = soundOf(word)
  for (const [other, known] of vocabulary) {
    if (other === word || Math.abs(other.length - word.length) > Math.max(most, 2) || !isSpelt(other)) continue
    if (known.sound === sound) add([other], 0.5)
    else if (most > 0) {
      const slips = slipsBetween(word, other, most)
      if (slips <= most) add([other], slips + (other[0] === word[0] ? 0 : 0.3))
    }
  }
  return best(guesses)
}

const best = (guesses: Guess[]) => guesses.sort((a, b) => a.cost - b.cost).slice(0, MOST_PER_WORD)

/** The ways to read a word as two, or a long one as three. */
function splits(word: string): string[][] {
  const two = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => [text.slice(0, i + 2), text.slice(i + 2)])
  const pairs = two(word)
  if (word.length < 8) return pairs
  return [...pairs, ...pairs.flatMap(([first = '', rest = '']) => two(rest).map((parts) => [first, ...parts]))]
}

/**
 * What a query that finds nothing may have been meant to be, likeliest first: slips, an input method that was off,
 * words run together or torn apart. Words without accents.
 */
export function guessQueries(words: readonly string[], vocabulary: Vocabulary): Guess[] {
  // The guesses for the first n words, n from 0.
  const reached: Guess[][] = [[{ words: [], cost: 0 }]]
  for (const [i, word] of words.entries()) {
    const isKnown = vocabulary.has(word)
    const options = guessesFor(word, vocabulary, isKnown).map((guess) =>
      isKnown ? { ...guess, cost: guess.cost + 0.5 } : guess,
    )
    if (isKnown) options.push({ words: [word], cost: 0 })
    const next = (reached[i] ?? []).flatMap((so) =>
      options.map((option) => ({ words: [...so.words, ...option.words], cost: so.cost + option.cost })),
    )
    const before = words[i - 1]
    if (before !== undefined && vocabulary.has(before + word))
      for (const so of reached[i - 1] ?? []) next.push({ words: [...so.words, before + word], cost: so.cost + 0.5 })
    reached.push(next.sort((a, b) => a.cost - b.cost).slice(0, MOST_GUESSES * 2))
  }
  const asTyped = words.join(' ')
  const seen = new Set([asTyped])
  const guesses = (reached.at(-1) ?? []).filter((guess) => {
    const text = guess.words.join(' ')
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
  return guesses.slice(0, MOST_GUESSES)
}
