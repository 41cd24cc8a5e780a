import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db/client'
import { refreshPublicPages } from '@/lib/jobs/refresh'

/** Pages of the shop follow what other systems capture within this much and the time of drawing; not each event draws them anew. */
const PAUSE_MS = 800

const kept = globalThis as typeof globalThis & { boothLotsToShow?: Map<string, boolean> }

/** Products whose page says something else now: of lots the newest that shoppers can open, or one whose journey began or was corrected. */
export async function listSlugsToShow(lots: ReadonlyMap<string, boolean>): Promise<string[]> {
  const decisive = [...lots].filter(([, isDecisive]) => isDecisive).map(([id]) => id)
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT l.slug FROM trace_lot t JOIN listing l ON l.id = t.listing_id
    WHERE t.id = ANY(${[...lots.keys()]}::uuid[]) AND t.recalled_at IS NULL AND (t.id = ANY(${decisive}::uuid[])
      OR NOT EXISTS (SELECT FROM trace_lot n WHERE n.listing_id = t.listing_id AND n.recalled_at IS NULL
        AND (n.produced_on, n.created_at) > (t.produced_on, t.created_at)
        AND EXISTS (SELECT FROM trace_link k WHERE k.lot_id = n.id)))`
  return rows.map(({ slug }) => slug)
}

/** Has the pages of lots' products drawn anew, soon and together with others; `isDecisive` where any event of theirs was. */
export function showLots(lots: readonly { id: string; isDecisive: boolean }[]): void {
  if (lots.length === 0) return
  const waiting = kept.boothLotsToShow
  const all = waiting ?? new Map<string, boolean>()
  for (const { id, isDecisive } of lots) all.set(id, isDecisive || (all.get(id) ?? false))
  if (waiting) return
  kept.boothLotsToShow = all
  void showWaiting(all).catch((error: Error) => console.error('pages of lots could not be refreshed:', error.message))
}

async function showWaiting(all: ReadonlyMap<string, boolean>) {
  await wait(PAUSE_MS, undefined, { ref: false })
  delete kept.boothLotsToShow
  const slugs = await listSlugsToShow(all)
  if (slugs.length > 0) await refreshPublicPages(slugs.map(catalogTags.listing))
}
