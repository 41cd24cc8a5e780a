import 'server-only'
import { direct } from '@/lib/db/direct'

const KEPT_MS = 60_000
/** Words of fewer entries are not kept: even a word's forty endings together would hardly be many. */
const LEAST_ENTRIES = 150

type Sizes = ReadonlyMap<string, number>

const kept = globalThis as typeof globalThis & { boothShelfSizes?: { until: number; sizes: Promise<Sizes> } }

/**
 * How many listings a term of the shelf has (@all, @s:21, @w:00577 …, and words that many have), of the last minute: enough
 * to choose how to read it, and no question of its own for each search.
 */
export function shelfSizes(): Promise<Sizes> {
  if (!kept.boothShelfSizes || kept.boothShelfSizes.until < Date.now())
    kept.boothShelfSizes = { until: Date.now() + KEPT_MS, sizes: count().catch(() => new Map()) }
  return kept.boothShelfSizes.sizes
}

const sizeOf = async (term: string) => (await shelfSizes()).get(term) ?? 0

export const shelfSize = () => sizeOf('@all')

/** The size of the smallest of these; the whole shelf's where there are none. */
export const leastOf = async (terms: readonly string[]) =>
  Math.min(...(await Promise.all(['@all', ...terms].map(sizeOf))))

async function count(): Promise<Sizes> {
  const rows = await direct.$queryRaw<{ term: string; n: number }[]>`
    SELECT term, n::int AS n FROM shelf_total
    UNION ALL SELECT term, entries FROM shelf_word WHERE entries > ${LEAST_ENTRIES}::int`
  return new Map(rows.map(({ term, n }) => [term, n]))
}
