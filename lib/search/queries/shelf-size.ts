import 'server-only'
import { db } from '@/lib/db/client'

const KEPT_MS = 60_000

const kept = globalThis as typeof globalThis & { boothShelfSize?: { until: number; size: Promise<number> } }

/** How many listings the shelf has, of the last minute: enough to choose how to read it. */
export function shelfSize(): Promise<number> {
  if (!kept.boothShelfSize || kept.boothShelfSize.until < Date.now())
    kept.boothShelfSize = { until: Date.now() + KEPT_MS, size: count().catch(() => 0) }
  return kept.boothShelfSize.size
}

async function count() {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT coalesce(sum(size), 0)::int AS n FROM shelf_block`
  return row?.n ?? 0
}
