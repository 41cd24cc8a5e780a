import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOfDate } from '@/lib/format/days'
import { composed } from '@/lib/format/text'
import { keepable } from '@/lib/workbooks/cell-text'

export type RegistryOverview = {
  products: number
  producers: number
  certificates: number
  /** Products whose shown certificate is valid today. */
  validProducts: number
  /** Of those, running out within 180 days. */
  renewNow: number
  withoutValid: number
}

export async function findRegistryOverview(_: StaffActor): Promise<RegistryOverview> {
  const [row] = await db.$queryRaw<RegistryOverview[]>`
    SELECT (SELECT count(*)::int FROM registered_product WHERE withdrawn_at IS NULL) AS products,
      (SELECT count(*)::int FROM producer WHERE withdrawn_at IS NULL) AS producers,
      (SELECT count(*)::int FROM certificate WHERE withdrawn_at IS NULL) AS certificates, count(*)::int AS "validProducts",
      count(*) FILTER (WHERE valid_through <= local_day(now()) + 180)::int AS "renewNow",
      (SELECT count(*)::int FROM registered_product WHERE withdrawn_at IS NULL) - count(*)::int AS "withoutValid"
    FROM shown_certificate`
  if (!row) throw new Error('counting answered nothing')
  return row
}

export type ProductLine = {
  id: string
  name: string
  producer: string
  setNumber: number
  setVi: string
  setEn: string
  ward: string | null
  stars: number | null
  /** Of the certificate shown today; null when none is valid. */
  validThrough: string | null
}

export const productsPerPage = 50

/** Registered products whose name, producer or code holds every word, with or without accents; all without words. */
export async function searchRegistry(
  _: StaffActor,
  words: string,
  page: number,
): Promise<{ products: ProductLine[]; total: number }> {
  const parts = composed(keepable(words)).trim().split(/\s+/).filter(Boolean).slice(0, 8)
  const matches = parts.map(
    (
      part,
    ) => Prisma.sql`(search_folded(concat_ws(' ', p.name, o.name)) LIKE '% ' || replace(trim(search_folded(${part})), '%', '') || '%'
      OR EXISTS (SELECT FROM certificate c WHERE c.product_id = p.id AND c.code = ${part}))`,
  )
  const where = matches.length > 0 ? Prisma.join(matches, ' AND ') : Prisma.sql`true`
  const rows = await db.$queryRaw<(Omit<ProductLine, 'validThrough'> & { validThrough: Date | null; total: number })[]>`
    SELECT p.id, p.name, o.name AS producer, s.number AS "setNumber", s.name_vi AS "setVi", s.name_en AS "setEn", w.full_name_vi AS ward,
      c.stars, c.valid_through AS "validThrough", (count(*) OVER ())::int AS total
    FROM registered_product p
    JOIN producer o ON o.id = p.producer_id
    JOIN ocop_set s ON s.number = p.set_number
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    LEFT JOIN shown_certificate c ON c.product_id = p.id
    WHERE ${where}
    ORDER BY p.name COLLATE "vi-x-icu", p.id
    LIMIT ${productsPerPage} OFFSET ${(page - 1) * productsPerPage}`
  return {
    total: rows[0]?.total ?? 0,
    products: rows.map(({ total: _total, validThrough, ...row }) => ({
      ...row,
      validThrough: validThrough && dayOfDate(validThrough),
    })),
  }
}
