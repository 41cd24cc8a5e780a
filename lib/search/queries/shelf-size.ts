import 'server-only'
import { db } from '@/lib/db/client'

const KEPT_MS = 60_000

type Sizes = ReadonlyMap<string, number>

const kept = globalThis as typeof globalThis & { boothShelfSizes?: { until: number; sizes: Promise<Sizes> } }

/** How many listings a term of the shelf has (@all, @s:21, @w:00577 …), of the last minute: enough to choose how to read it. */
async function sizeOf(term: string): Promise<number> {
  if (!kept.boothShelfSizes || kept.boothShelfSizes.until < Date.now())
    kept.boothShelfSizes = { until: Date.now() + KEPT_MS, sizes: count().catch(() => new Map()) }
  return (await kept.boothShelfSizes.sizes).get(term) ?? 0
}

export const shelfSize = () => sizeOf('@all')

/** The size of the smallest of these; the whole shelf's where there are none. */
export const leastOf = async (terms: readonly string[]) =>
  Math.min(...(await Promise.all(['@all', ...terms].map(sizeOf))))

async function count(): Promise<Sizes> {
  const rows = await db.$queryRaw<{ term: string; n: number }[]>`SELECT term, n::int AS n FROM shelf_total`
  return new Map(rows.map(({ term, n }) => [term, n]))
}
