import 'server-only'
import { db } from '@/lib/db/client'

type Drawn = { contentHash: string; recipe: string }

/** How a demo merchant's picture of a step is drawn, for want of a photo; null for everybody else's. */
export async function findDemoPicture(id: string): Promise<Drawn | null> {
  const [row] = await db.$queryRaw<{ sha256: string; recipe: string | null }[]>`
    SELECT a.sha256, (SELECT i.recipe FROM listing l JOIN revision_picture rp ON rp.revision_id = l.approved_revision_id
        JOIN picture i ON i.id = rp.picture_id WHERE l.id = t.listing_id ORDER BY rp.position LIMIT 1) AS recipe
    FROM trace_attachment a JOIN trace_lot t ON t.id = a.lot_id JOIN merchant m ON m.id = a.merchant_id
    WHERE a.id = ${id}::uuid AND m.is_demo AND a.kind = 'PICTURE'`
  if (!row?.recipe) return null
  // The product's own motif and inks, another print of them for each step.
  const seed = Number.parseInt(row.sha256.slice(0, 5), 16)
  return { contentHash: row.sha256, recipe: row.recipe.replace(/\d+$/, String(seed)) }
}
