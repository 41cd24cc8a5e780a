import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { FAR_APART } from '../scan-rules'

export type FarApartBox = {
  merchant: string
  product: string
  lot: string
  path: string
  serial: string
  day: Day
  areas: number
  times: number
}

const DAYS = 90
const MOST = 50

type Row = Omit<FarApartBox, 'day' | 'path'> & { day: Date; gtin: string }

/** Boxes whose code was scanned from several places far apart within a day, the newest first. */
export async function listFarApart(_: StaffActor): Promise<FarApartBox[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.name AS merchant, coalesce(nullif(v.name_vi, ''), p.name) AS product, t.code AS lot, t.gtin, s.serial, s.day,
      s.areas, s.times
    FROM (SELECT lot_id, serial, day, count(*)::int AS areas, sum(times)::int AS times FROM trace_scan
      WHERE serial <> '' AND day > current_date - ${DAYS}::int GROUP BY lot_id, serial, day HAVING count(*) >= ${FAR_APART}
      ORDER BY day DESC LIMIT ${MOST}) s
    JOIN trace_lot t ON t.id = s.lot_id JOIN merchant m ON m.id = t.merchant_id JOIN listing l ON l.id = t.listing_id
    JOIN registered_product p ON p.id = l.product_id LEFT JOIN listing_revision v ON v.id = l.approved_revision_id
    ORDER BY s.day DESC, s.areas DESC, s.serial`
  return rows.map(({ day, gtin, ...row }) => ({
    ...row,
    merchant: maskPersonalIds(row.merchant),
    day: dayOfDate(day),
    path: `/01/${gtin}/10/${encodeURIComponent(row.lot)}`,
  }))
}
