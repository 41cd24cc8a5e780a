import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { maskPersonalIds } from '@/lib/format/people'
import type { PlaceMaker, PlaceShelf } from '../place-types'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

/** Whole rows of two, three and four. */
const CARDS = 24
const MAKERS = 48

const shown = (where: Prisma.Sql) => Prisma.sql`shelf_entry e WHERE ${where} AND e.shown_through >= local_day(now())`

type MakerRow = PlaceMaker & { all: number; makerCount: number }

/** What comes from the place that `where` names, about the shelf entry `e`: newest products, makers with most first. */
export async function placeShelf(where: Prisma.Sql): Promise<PlaceShelf> {
  const [cards, makers] = await Promise.all([
    db.$queryRaw<CardRow[]>`
      SELECT ${cardColumns}
      FROM (SELECT e.listing_id, e.first_approved_at FROM ${shown(where)}
        ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${CARDS}) newest
      JOIN (${cardSource}) ON l.id = newest.listing_id
      ORDER BY newest.first_approved_at DESC, newest.listing_id DESC`,
    db.$queryRaw<MakerRow[]>`
      SELECT m.slug, m.name, c.listed, (sum(c.listed) OVER ())::int AS "all", (count(*) OVER ())::int AS "makerCount"
      FROM (SELECT e.merchant_id, count(*)::int AS listed FROM ${shown(where)} GROUP BY 1) c
      JOIN merchant m ON m.id = c.merchant_id
      ORDER BY c.listed DESC, m.name COLLATE "vi-x-icu", m.id LIMIT ${MAKERS}`,
  ])
  return {
    listed: makers[0]?.all ?? 0,
    makerCount: makers[0]?.makerCount ?? 0,
    cards: cards.map(toCard),
    makers: makers.map(({ slug, name, listed }) => ({ slug, name: maskPersonalIds(name), listed })),
  }
}

/**
 * How many public products each ward, or village, has, as a derived table `(key, listed)`: counted by bits, and one by one what
 * those do not know yet (docs/search-plans.md).
 */
export const countedBy = (column: 'ward_code' | 'village') => {
  const [letter, key] = column === 'village' ? ['v', Prisma.sql`village`] : ['w', Prisma.sql`ward_code`]
  return Prisma.sql`
    (SELECT key, sum(listed)::int AS listed FROM (
       SELECT value AS key, n AS listed
       FROM shelf_tally('{}', '{}', NULL, NULL, ${[letter]}::text[], '{-1}') WHERE letter = ${letter}
       UNION ALL
       SELECT ${key}, 1 FROM shelf_entry
       WHERE id = ANY(ARRAY(SELECT shelf_unsettled())) AND shown_through >= local_day(now())) counted
     GROUP BY key)`
}
