import 'server-only'
import { direct, type Sql, sql } from '@/lib/db/direct'
import type { ListingCard } from '../public-types'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

const NEIGHBOURS = 8

/** Public products like this one: of the same set, then of the same ward; the nearest and newest first. */
export async function listNeighbours(
  setNumber: number,
  { wardCode = null, exceptSlug = '' }: { wardCode?: string | null; exceptSlug?: string },
): Promise<ListingCard[]> {
  // The newest of set and ward each by their own index; who is in both is among the newest of the set in that ward.
  const some = (where: Sql) => sql`
    (SELECT e.listing_id, e.set_number, e.ward_code, e.first_approved_at FROM shelf_entry e
     WHERE ${where} AND e.shown_through >= local_day(now())
     ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${NEIGHBOURS + 1})`
  const rows = await direct.$queryRaw<CardRow[]>`
    WITH near AS MATERIALIZED (
      ${some(sql`e.set_number = ${setNumber} AND e.ward_code = ${wardCode}`)}
      UNION ${some(sql`e.set_number = ${setNumber}`)}
      UNION ${some(sql`e.ward_code = ${wardCode}`)})
    SELECT ${cardColumns} FROM near n JOIN (${cardSource}) ON l.id = n.listing_id
    WHERE l.slug <> ${exceptSlug}
    ORDER BY (n.set_number = ${setNumber})::int + (n.ward_code IS NOT DISTINCT FROM ${wardCode})::int DESC,
      n.set_number = ${setNumber} DESC, n.first_approved_at DESC, l.id
    LIMIT ${NEIGHBOURS}`
  return rows.map(toCard)
}
