import 'server-only'
import { direct } from '@/lib/db/direct'
import type { ListingCard } from '../public-types'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

/** Cards of the products that somebody put aside. `moved`: the slug of today for each that was asked for by an old one. */
export type ChosenCards = { cards: ListingCard[]; moved: Record<string, string> }

/** What is public of these slugs, in their order, each product once; the rest is left out. */
export async function listChosenCards(slugs: string[]): Promise<ChosenCards> {
  if (slugs.length === 0) return { cards: [], moved: {} }
  const rows = await direct.$queryRaw<(CardRow & { asked: string })[]>`
    SELECT wanted.asked, ${cardColumns}
    FROM (
      SELECT asked.slug AS asked, asked.place, coalesce(h.slug, asked.slug) AS slug
      FROM unnest(${slugs}::text[]) WITH ORDINALITY AS asked(slug, place)
      LEFT JOIN listing_slug o ON o.slug = asked.slug
      LEFT JOIN listing h ON h.id = o.listing_id) wanted
    JOIN (${cardSource}) ON l.slug = wanted.slug
    ORDER BY wanted.place`
  const cards = new Map(rows.map((row) => [row.slug, toCard(row)]))
  const moved = rows.flatMap(({ asked, slug }) => (asked === slug ? [] : [[asked, slug]]))
  return { cards: [...cards.values()], moved: Object.fromEntries(moved) }
}
