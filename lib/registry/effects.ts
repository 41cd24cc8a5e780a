import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Effects, GroupEffect, ListingEffect } from './change-types'

/** How many listings an answer names; the counts are whole. */
export const LISTINGS_NAMED = 50

/** What the booth shows of some products at this moment of a transaction. */
export type BoothState = {
  /** Certified products, by id: the code of their group. */
  certified: Map<string, string>
  /** Public listings, by id. */
  listed: Map<string, ListingEffect & { productId: string; group: string }>
}

/** Reads what is certified and public now among these products. */
export async function readBoothState(tx: Transaction, productIds: string[]): Promise<BoothState> {
  if (productIds.length === 0) return { certified: new Map(), listed: new Map() }
  const certified = await tx.$queryRaw<{ id: string; group: string }[]>`
    SELECT c.product_id AS id, g.group_code AS "group"
    FROM shown_certificate c
    JOIN registered_product p ON p.id = c.product_id
    JOIN ocop_set s ON s.number = p.set_number
    JOIN ocop_subgroup g ON g.code = s.subgroup_code
    WHERE c.product_id = ANY(${productIds}::uuid[])`
  const listed = await tx.$queryRaw<(ListingEffect & { productId: string; group: string })[]>`
    SELECT l.id, l.slug, l.product_id AS "productId", l.group_code AS "group", r.name_vi AS name, m.name AS merchant
    FROM public_listing l
    JOIN listing_revision r ON r.id = l.revision_id
    JOIN merchant m ON m.id = l.merchant_id
    WHERE l.product_id = ANY(${productIds}::uuid[])`
  return {
    certified: new Map(certified.map(({ id, group }) => [id, group])),
    listed: new Map(listed.map((listing) => [listing.id, listing])),
  }
}

/** Certified and listed products of each group now: everything certified, nothing excluded. */
const readTotals = (tx: Transaction) => tx.$queryRaw<
  { code: string; nameVi: string; nameEn: string; certified: number; listed: number }[]
>`
  SELECT g.code, g.name_vi AS "nameVi", g.name_en AS "nameEn", count(c.product_id)::int AS certified,
    (count(c.product_id) FILTER (WHERE p.id IN (SELECT product_id FROM public_listing)))::int AS listed
  FROM ocop_group g
  JOIN ocop_subgroup b ON b.group_code = g.code
  JOIN ocop_set s ON s.subgroup_code = b.code
  LEFT JOIN registered_product p ON p.set_number = s.number
  LEFT JOIN shown_certificate c ON c.product_id = p.id
  GROUP BY g.code, g.name_vi, g.name_en, g.position
  ORDER BY g.position`

const tally = ({ certified, listed }: BoothState) => {
  const counts = new Map<string, { certified: number; listed: Set<string> }>()
  const of = (group: string) => {
    const found = counts.get(group) ?? { certified: 0, listed: new Set<string>() }
    counts.set(group, found)
    return found
  }
  for (const group of certified.values()) of(group).certified++
  for (const { group, productId } of listed.values()) of(group).listed.add(productId)
  return counts
}

const named = (listings: ListingEffect[]) => ({
  count: listings.length,
  listings: listings
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi') || (one.id < other.id ? -1 : 1))
    .slice(0, LISTINGS_NAMED)
    .map(({ id, name, merchant, slug }) => ({ id, name, merchant, slug })),
})

/** What changed on the booth between two moments of a transaction; the second one is now. */
export async function readEffects(
  tx: Transaction,
  before: BoothState,
  after: BoothState,
): Promise<Pick<Effects, 'groups' | 'closes' | 'opens'>> {
  const [was, is] = [tally(before), tally(after)]
  const differs = [...new Set([...was.keys(), ...is.keys()])].filter(
    (code) =>
      was.get(code)?.certified !== is.get(code)?.certified || was.get(code)?.listed.size !== is.get(code)?.listed.size,
  )
  const totals = differs.length > 0 ? await readTotals(tx) : []
  const groups = totals
    .filter(({ code }) => differs.includes(code))
    .map(({ certified, listed, ...group }): GroupEffect => {
      const gained = (is.get(group.code)?.certified ?? 0) - (was.get(group.code)?.certified ?? 0)
      const shown = (is.get(group.code)?.listed.size ?? 0) - (was.get(group.code)?.listed.size ?? 0)
      return {
        ...group,
        before: { certified: certified - gained, listed: listed - shown },
        after: { certified, listed },
      }
    })
  return {
    groups,
    closes: named([...before.listed.values()].filter(({ id }) => !after.listed.has(id))),
    opens: named([...after.listed.values()].filter(({ id }) => !before.listed.has(id))),
  }
}
