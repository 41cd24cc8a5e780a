import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { maskPersonalIds } from '@/lib/format/people'
import type { PlaceMaker, PlaceShelf } from '../place-types'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

/** Whole rows of two, three and four. */
const CARDS = 24
const MAKERS = 48

/** What comes from the place that `where` names, about the public listing `l`: newest products, makers with most first. */
export async function placeShelf(where: Prisma.Sql): Promise<PlaceShelf> {
  const [cards, makers] = await Promise.all([
    db.$queryRaw<(CardRow & { listed: number })[]>`
      SELECT ${cardColumns}, count(*) OVER ()::int AS listed FROM ${cardSource}
      WHERE ${where} ORDER BY l.first_approved_at DESC, l.id LIMIT ${CARDS}`,
    db.$queryRaw<(PlaceMaker & { makerCount: number })[]>`
      SELECT m.slug, m.name, count(*)::int AS listed, count(*) OVER ()::int AS "makerCount"
      FROM public_listing l JOIN merchant m ON m.id = l.merchant_id
      WHERE ${where} GROUP BY m.id
      ORDER BY listed DESC, m.name COLLATE "vi-x-icu", m.id LIMIT ${MAKERS}`,
  ])
  return {
    listed: cards[0]?.listed ?? 0,
    cards: cards.map(toCard),
    makerCount: makers[0]?.makerCount ?? 0,
    makers: makers.map(({ slug, name, listed }) => ({ slug, name: maskPersonalIds(name), listed })),
  }
}
