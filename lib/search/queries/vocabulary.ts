import 'server-only'
import { direct } from '@/lib/db/direct'
import { type Vocabulary, vocabularyOf } from '../rules-correction'
import type { Phrases } from '../rules-phrases'
import { wordsOf } from '../rules-words'

/** More words than this are not kept in memory; the rarest are left out. */
const MAX_WORDS = 60_000

/** The words of the shop, and for each how it is mostly written. */
export type WrittenVocabulary = { entries: Vocabulary; written: ReadonlyMap<string, string> }

const kept = globalThis as typeof globalThis & {
  boothVocabulary?: { countedAt: number; vocabulary: Promise<WrittenVocabulary> }
}

/** As last counted; read again after the next count. Words of places and kinds belong to it whether or not a listing has them. */
export async function readVocabulary(phrases: Phrases): Promise<WrittenVocabulary> {
  const [state] = await direct.$queryRaw<
    { countedAt: Date | null }[]
  >`SELECT counted_at AS "countedAt" FROM shelf_state`
  const countedAt = state?.countedAt?.getTime() ?? 0
  if (kept.boothVocabulary?.countedAt !== countedAt) kept.boothVocabulary = { countedAt, vocabulary: load(phrases) }
  try {
    return await kept.boothVocabulary.vocabulary
  } catch (error) {
    kept.boothVocabulary = undefined
    throw error
  }
}

async function load(phrases: Phrases): Promise<WrittenVocabulary> {
  const rows = await direct.$queryRaw<{ term: string; entries: number }[]>`
    SELECT term, entries FROM shelf_word WHERE term !~ '^[!^%~+]' ORDER BY entries DESC, term LIMIT ${MAX_WORDS}`
  const entries = new Map<string, number>()
  const written = new Map<string, string>()
  for (const row of rows) {
    if (!row.term.startsWith('=')) entries.set(row.term, row.entries)
    else for (const { exact, folded } of wordsOf(row.term)) if (!written.has(folded)) written.set(folded, exact)
  }
  for (const [folded, [phrase]] of phrases) {
    const exact = phrase?.exact.split(' ') ?? []
    for (const [i, word] of folded.split(' ').entries()) {
      if (!entries.has(word)) entries.set(word, 1)
      if (!written.has(word)) written.set(word, exact[i] ?? word)
    }
  }
  return { entries: vocabularyOf(entries), written }
}
