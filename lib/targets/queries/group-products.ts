import 'server-only'
import { direct, sql } from '@/lib/db/direct'
import { type Day, dayOf } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { momentOf } from '@/lib/readiness/moment-rules'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import { excludedSets, targetsInForce } from '../rules'
import { type CountedProduct, type GroupProducts, type ProductList, productLists } from '../types'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

export const PRODUCTS_PER_PAGE = 50

type Row = Omit<CountedProduct, 'ward' | 'set' | 'issuedOn' | 'validThrough'> & {
  wardVi: string | null
  wardEn: string | null
  setNumber: number
  setVi: string
  setEn: string
  issuedOn: string
  validThrough: string
}

/** The products behind a group's figures of today, one page of one list; null when there is no such group. */
export async function groupProducts(
  slug: string,
  list: ProductList,
  page: number,
  now: Date,
): Promise<GroupProducts | null> {
  const day = dayOf(now)
  const [groups, facts] = await Promise.all([listGroupsWithSets(), listTargetFacts()])
  const group = groups.find((one) => one.slug === slug)
  if (!group) return null
  const target = targetsInForce(facts, 'COVERAGE', momentOf(day, 'as-of', now))[0] ?? null
  const excluded = target ? excludedSets(group, target) : []
  const sets = group.sets.map(({ number }) => number)
  const leftOut = excluded.map(({ number }) => number)
  const counted = countedProducts(day, sets, leftOut)
  const countRows = await direct.$queryRaw<{ list: ProductList; count: number }[]>`
    ${counted} SELECT list, count(*)::int AS count FROM counted GROUP BY list`
  const counts = Object.fromEntries(
    productLists.map((each) => [each, countRows.find((row) => row.list === each)?.count ?? 0]),
  ) as Record<ProductList, number>
  const pages = Math.max(1, Math.ceil(counts[list] / PRODUCTS_PER_PAGE))
  const rows =
    page > pages
      ? null
      : await direct.$queryRaw<Row[]>`
    ${counted}
    SELECT p.id, p.name, o.name AS producer, w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
      p.set_number AS "setNumber", s.name_vi AS "setVi", s.name_en AS "setEn",
      c.stars, c.code AS "certificateCode", c.decision_number AS "decisionNumber",
      c.issued_on::text AS "issuedOn", c.valid_through::text AS "validThrough",
      (SELECT min(l.slug) FROM public_listing l WHERE l.product_id = p.id) AS "listingSlug"
    FROM (
      SELECT product_id FROM counted JOIN registered_product r ON r.id = counted.product_id
      WHERE list = ${list}
      ORDER BY r.name COLLATE "vi-x-icu", r.id
      LIMIT ${PRODUCTS_PER_PAGE} OFFSET ${(page - 1) * PRODUCTS_PER_PAGE}) shown
    JOIN registered_product p ON p.id = shown.product_id
    JOIN producer o ON o.id = p.producer_id
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    JOIN ocop_set s ON s.number = p.set_number
    JOIN shown_certificate c ON c.product_id = p.id
    ORDER BY p.name COLLATE "vi-x-icu", p.id`
  const { sets: _, ...head } = group
  return { group: head, day, target, excluded, counts, pages, products: rows?.map(toProduct) ?? null }
}

/** The certified products of some sets today, each in its list; the same facts that the figures count. */
const countedProducts = (day: Day, sets: number[], leftOut: number[]) => sql`
  WITH ${publicitySql(day, 'as-of')},
  counted AS MATERIALIZED (
    SELECT p.id AS product_id,
      CASE WHEN p.set_number = ANY (${leftOut}::int[]) THEN 'left-out'
        WHEN p.id IN (SELECT product_id FROM open_listing) THEN 'on-booth' ELSE 'missing' END AS list
    FROM registered_product p
    WHERE p.set_number = ANY (${sets}::int[]) AND (p.id IN (SELECT product_id FROM certified_product)) IS TRUE
  )`

const toProduct = ({ wardVi, wardEn, setNumber, setVi, setEn, ...row }: Row): CountedProduct => ({
  ...row,
  producer: maskPersonalIds(row.producer),
  ward: wardVi === null ? null : { vi: wardVi, en: wardEn ?? wardVi },
  set: { number: setNumber, vi: setVi, en: setEn },
})
