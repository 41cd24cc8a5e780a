import 'server-only'
import { direct, sql } from '@/lib/db/direct'
import { maskPersonalIds } from '@/lib/format/people'
import type { PlaceMaker, PlaceShelf } from '../place-types'
import { listCards } from './public-cards'

/** Whole rows of two, three and four. */
const CARDS = 24
const MAKERS = 48

type MakerRow = PlaceMaker & { all: number; makerCount: number }

type Place = { ward: string } | { village: string }

/** What comes from a place: newest products, makers with most first. It costs the same however much a place has. */
export async function placeShelf(place: Place): Promise<PlaceShelf> {
  const [term, where] =
    'ward' in place
      ? [`@w:${place.ward}`, sql`e.ward_code = ${place.ward}`]
      : [`@v:${place.village}`, sql`e.village = ${place.village}`]
  const [newest, makers] = await Promise.all([
    direct.$queryRaw<{ id: string }[]>`
      SELECT e.listing_id AS id FROM shelf_entry e WHERE ${where} AND e.shown_through >= local_day(now())
      ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${CARDS}`,
    // Entries that a date has ended are among the kept counts until the shelf is brought to today.
    direct.$queryRaw<MakerRow[]>`
      WITH ended AS (
        SELECT e.merchant_id, count(*)::int AS n FROM shelf_entry e
        WHERE ${where} AND e.shown_through < local_day(now()) GROUP BY 1)
      SELECT m.slug, m.name, c.listed, (sum(c.listed) OVER ())::int AS "all", (count(*) OVER ())::int AS "makerCount"
      FROM (SELECT k.merchant_id, k.listed - coalesce(x.n, 0) AS listed
        FROM shelf_maker k LEFT JOIN ended x USING (merchant_id) WHERE k.place = ${term}) c
      JOIN merchant m ON m.id = c.merchant_id
      WHERE c.listed > 0
      ORDER BY c.listed DESC, m.name COLLATE "vi-x-icu", m.id LIMIT ${MAKERS}`,
  ])
  return {
    listed: makers[0]?.all ?? 0,
    makerCount: makers[0]?.makerCount ?? 0,
    cards: await listCards(newest.map(({ id }) => id)),
    makers: makers.map(({ slug, name, listed }) => ({ slug, name: maskPersonalIds(name), listed })),
  }
}

/**
 * How many public products each ward, or village, has, as a derived table `(key, listed)`: counted by bits, and one by one what
 * those do not know yet (docs/search-plans.md).
 */
export const countedBy = (column: 'ward_code' | 'village') => {
  const [letter, key] = column === 'village' ? ['v', sql`village`] : ['w', sql`ward_code`]
  return sql`
    (SELECT key, sum(listed)::int AS listed FROM (
       SELECT value AS key, n AS listed
       FROM shelf_tally('{}', '{}', NULL, NULL, ${[letter]}::text[], '{-1}') WHERE letter = ${letter}
       UNION ALL
       SELECT ${key}, 1 FROM shelf_entry
       WHERE id = ANY(ARRAY(SELECT shelf_unsettled())) AND shown_through >= local_day(now())) counted
     GROUP BY key)`
}
