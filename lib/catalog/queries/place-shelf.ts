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

/** What comes from the place that `where` names, about the shelf entry `e`: newest products, makers with most first. */
export async function placeShelf(where: Prisma.Sql): Promise<PlaceShelf> {
  const [counted, cards, makers] = await Promise.all([
    db.$queryRaw<{ listed: number; makerCount: number }[]>`
      SELECT count(*)::int AS listed, count(DISTINCT e.merchant_id)::int AS "makerCount" FROM ${shown(where)}`,
    db.$queryRaw<CardRow[]>`
      SELECT ${cardColumns}
      FROM (SELECT e.listing_id, e.first_approved_at FROM ${shown(where)}
        ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${CARDS}) newest
      JOIN (${cardSource}) ON l.id = newest.listing_id
      ORDER BY newest.first_approved_at DESC, newest.listing_id DESC`,
    db.$queryRaw<PlaceMaker[]>`
      SELECT m.slug, m.name, c.listed
      FROM (SELECT e.merchant_id, count(*)::int AS listed FROM ${shown(where)} GROUP BY 1) c
      JOIN merchant m ON m.id = c.merchant_id
      ORDER BY c.listed DESC, m.name COLLATE "vi-x-icu", m.id LIMIT ${MAKERS}`,
  ])
  return {
    listed: counted[0]?.listed ?? 0,
    makerCount: counted[0]?.makerCount ?? 0,
    cards: cards.map(toCard),
    makers: makers.map(({ slug, name, listed }) => ({ slug, name: maskPersonalIds(name), listed })),
  }
}

/** How many public products each value of a column of the shelf has, as a derived table `(key, listed)`. */
export const countedBy = (column: 'ward_code' | 'village') => {
  const key = column === 'village' ? Prisma.sql`village` : Prisma.sql`ward_code`
  return Prisma.sql`
    (SELECT ${key} AS key, count(*)::int AS listed FROM shelf_entry
     WHERE shown_through >= local_day(now()) AND ${key} IS NOT NULL GROUP BY 1)`
}
