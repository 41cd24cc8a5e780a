import 'server-only'
import { direct, sql } from '@/lib/db/direct'
import { maskPersonalIds } from '@/lib/format/people'
import { priceOf } from '../public-rules'
import type { Bilingual, ListingCard, PublicPicture } from '../public-types'

/** What `cardColumns` selects. */
export type CardRow = {
  slug: string
  nameVi: string
  nameEn: string
  stars: number
  setNumber: number
  priceKind: string | null
  priceVnd: number | null
  priceToVnd: number | null
  unitVi: string
  unitEn: string
  merchantName: string
  wardVi: string | null
  wardEn: string | null
  pictureHash: string | null
  pictureWidth: number | null
  pictureHeight: number | null
  altVi: string | null
  altEn: string | null
}

/** The columns of a card, for a statement whose FROM is `cardSource`. An age-restricted price never leaves the database. */
export const cardColumns = sql`
  l.slug, r.name_vi AS "nameVi", r.name_en AS "nameEn", e.stars, e.set_number AS "setNumber",
  CASE WHEN NOT s.age_restricted THEN r.price_kind::text END AS "priceKind",
  CASE WHEN NOT s.age_restricted THEN r.price_vnd END AS "priceVnd",
  CASE WHEN NOT s.age_restricted THEN r.price_to_vnd END AS "priceToVnd",
  r.unit_vi AS "unitVi", r.unit_en AS "unitEn", m.name AS "merchantName",
  w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
  pic.content_hash AS "pictureHash", pic.width AS "pictureWidth", pic.height AS "pictureHeight",
  pic.alt_vi AS "altVi", pic.alt_en AS "altEn"`

/** The rows of public listings with what a card shows; `e` is the entry on the shelf. */
export const cardSource = sql`
  shelf_entry e
  JOIN listing l ON l.id = e.listing_id AND e.shown_through >= local_day(now())
  JOIN listing_revision r ON r.id = l.approved_revision_id
  JOIN merchant m ON m.id = e.merchant_id
  JOIN ocop_set s ON s.number = e.set_number
  LEFT JOIN ward w ON w.code = e.ward_code
  LEFT JOIN LATERAL (
    -- The first one alone, then its picture; OFFSET keeps both from being joined in turn with all the others.
    SELECT p.content_hash, p.width, p.height, rp.alt_vi, rp.alt_en
    FROM (
      SELECT picture_id, alt_vi, alt_en FROM revision_picture WHERE revision_id = r.id ORDER BY position LIMIT 1) rp
    JOIN picture p ON p.id = rp.picture_id OFFSET 0) pic ON true`

export const bilingual = (vi: string | null, en: string | null): Bilingual => ({ vi: vi ?? '', en: en ?? '' })

/** A ward's full name in both languages, null when the registry knows none. */
export const wardName = (vi: string | null, en: string | null): Bilingual | null => (vi ? bilingual(vi, en) : null)

type PictureRow = Pick<CardRow, 'pictureHash' | 'pictureWidth' | 'pictureHeight' | 'altVi' | 'altEn'>

export const pictureOf = (row: PictureRow): PublicPicture | null =>
  row.pictureHash && row.pictureWidth && row.pictureHeight
    ? {
        hash: row.pictureHash,
        width: row.pictureWidth,
        height: row.pictureHeight,
        alt: bilingual(row.altVi, row.altEn),
      }
    : null

export const toCard = (row: CardRow): ListingCard => ({
  slug: row.slug,
  name: bilingual(row.nameVi, row.nameEn),
  stars: row.stars,
  setNumber: row.setNumber,
  price: priceOf(row.priceKind, row.priceVnd, row.priceToVnd),
  unit: bilingual(row.unitVi, row.unitEn),
  merchantName: maskPersonalIds(row.merchantName),
  ward: wardName(row.wardVi, row.wardEn),
  picture: pictureOf(row),
})

/** The cards of these listings in their order; one that is no longer public is left out. */
export async function listCards(listingIds: readonly string[]): Promise<ListingCard[]> {
  if (listingIds.length === 0) return []
  const rows = await direct.$queryRaw<CardRow[]>`
    SELECT ${cardColumns}
    FROM unnest(${[...listingIds]}::uuid[]) WITH ORDINALITY wanted (id, place)
    JOIN (${cardSource}) ON e.listing_id = wanted.id
    ORDER BY wanted.place`
  return rows.map(toCard)
}
