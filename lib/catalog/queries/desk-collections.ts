import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import type { ChosenProduct, CollectionFile, DeskCollection } from '../collection-types'
import { seasonOn } from '../rules-collections'
import { bilingual } from './public-cards'

type Row = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  introVi: string
  introEn: string
  from: Date
  until: Date | null
  chosen: number
  shown: number
  changedAt: Date
  changedBy: string | null
}

const rowsOf = (where: Prisma.Sql) => db.$queryRaw<Row[]>`
  SELECT c.id, c.slug, c.name_vi AS "nameVi", c.name_en AS "nameEn", c.intro_vi AS "introVi", c.intro_en AS "introEn",
    c.shown_from AS "from", c.shown_until AS "until", c.changed_at AS "changedAt", u.name AS "changedBy",
    (SELECT count(*)::int FROM collection_listing cl WHERE cl.collection_id = c.id AND cl.removed_at IS NULL) AS chosen,
    (SELECT count(*)::int FROM collection_listing cl JOIN public_listing l ON l.id = cl.listing_id
     WHERE cl.collection_id = c.id AND cl.removed_at IS NULL) AS shown
  FROM collection c LEFT JOIN app_user u ON u.id = c.changed_by_id
  WHERE ${where}
  ORDER BY c.position, c.shown_until NULLS LAST, c.slug`

function lineOf(row: Row): DeskCollection {
  const span = { from: dayOfDate(row.from), until: row.until && dayOfDate(row.until) }
  const { id, slug, chosen, shown } = row
  return {
    ...{ id, slug, chosen, shown, ...span },
    name: bilingual(row.nameVi, row.nameEn),
    season: seasonOn(span, dayOf(new Date())),
  }
}

/** Every collection in the order of the home page. */
export async function listCollections(_admin: StaffActor): Promise<DeskCollection[]> {
  return (await rowsOf(Prisma.sql`true`)).map(lineOf)
}

/** A collection with everything chosen for it, public or not; null when there is none. */
export async function findCollection(_admin: StaffActor, id: string): Promise<CollectionFile | null> {
  const [row] = await rowsOf(Prisma.sql`c.id = ${id}::uuid`)
  if (!row) return null
  const products = await db.$queryRaw<ChosenProduct[]>`
    SELECT cl.listing_id AS "listingId", l.slug, coalesce(r.name_vi, p.name) AS name, m.name AS "merchantName",
      EXISTS (SELECT FROM public_listing q WHERE q.id = l.id) AS "isPublic"
    FROM collection_listing cl
    JOIN listing l ON l.id = cl.listing_id
    JOIN registered_product p ON p.id = l.product_id
    JOIN merchant m ON m.id = l.merchant_id
    LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    WHERE cl.collection_id = ${id}::uuid AND cl.removed_at IS NULL
    ORDER BY cl.position, cl.listing_id`
  return {
    ...lineOf(row),
    intro: bilingual(row.introVi, row.introEn),
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    products: products.map((product) => ({ ...product, merchantName: maskPersonalIds(product.merchantName) })),
  }
}
