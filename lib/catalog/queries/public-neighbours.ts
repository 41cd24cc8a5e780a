import 'server-only'
import { db } from '@/lib/db/client'
import type { ListingCard } from '../public-types'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

const NEIGHBOURS = 8

/** Public products like this one: of the same set, then of the same ward; the nearest and newest first. */
export async function listNeighbours(
  setNumber: number,
  { wardCode = null, exceptSlug = '' }: { wardCode?: string | null; exceptSlug?: string },
): Promise<ListingCard[]> {
  const rows = await db.$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM ${cardSource}
    WHERE (l.set_number = ${setNumber} OR l.ward_code = ${wardCode}) AND l.slug <> ${exceptSlug}
    ORDER BY (l.set_number = ${setNumber})::int + (l.ward_code IS NOT DISTINCT FROM ${wardCode})::int DESC,
      l.set_number = ${setNumber} DESC, l.first_approved_at DESC, l.id
    LIMIT ${NEIGHBOURS}`
  return rows.map(toCard)
}
