import 'server-only'
import { direct } from '@/lib/db/direct'
import type { Phrases } from '../rules-phrases'
import type { Word } from '../rules-words'

/**
 * The words, those read as typed without accents that no listing writes with these accents and that mean something with
 * others: gôm is no word of the shop, so that it means gốm and everything that gốm means; trả would be one.
 */
export async function withKnownAccents(words: readonly Word[], phrases: Phrases): Promise<readonly Word[]> {
  const doubtful = words.filter(
    ({ exact, folded }) => exact !== folded && phrases.get(folded)?.every((phrase) => phrase.exact !== exact),
  )
  if (doubtful.length === 0) return words
  const rows = await direct.$queryRaw<{ term: string }[]>`
    SELECT term FROM shelf_word WHERE term = ANY(${doubtful.map(({ exact }) => `=${exact}`)}::text[])`
  const known = new Set(rows.map(({ term }) => term))
  return words.map((word) =>
    doubtful.includes(word) && !known.has(`=${word.exact}`) ? { ...word, exact: word.folded } : word,
  )
}
