import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { isSlug } from '@/lib/format/text'
import type { AgeRestrictedOffer } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual } from './public-cards'
import { findOffer } from './public-revision'

type Row = {
  revisionId: string
  setNumber: number
  nameVi: string
  nameEn: string
  isDemo: boolean
  wardCode: string | null
  districts: string[] | null
}

/** Price and places to buy of a drink with alcohol, for somebody who confirmed an age; null where the plain page shows them. */
export async function findAgeRestrictedOffer(slug: string): Promise<AgeRestrictedOffer | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const [row] = await direct.$queryRaw<Row[]>`
    SELECT l.revision_id AS "revisionId", l.set_number AS "setNumber", r.name_vi AS "nameVi", r.name_en AS "nameEn",
      m.is_demo AS "isDemo", l.ward_code AS "wardCode", w.former_districts AS districts
    FROM public_listing l
    JOIN listing_revision r ON r.id = l.revision_id
    JOIN merchant m ON m.id = l.merchant_id
    JOIN ocop_set s ON s.number = l.set_number AND s.age_restricted
    LEFT JOIN ward w ON w.code = l.ward_code
    WHERE l.slug = ${slug}`
  const offer = row && (await findOffer(row.revisionId))
  if (!row || !offer) return null
  const { setNumber, isDemo, wardCode, districts } = row
  return {
    name: bilingual(row.nameVi, row.nameEn),
    setNumber,
    offer,
    isDemo,
    spot: { wardCode, districts: districts ?? [] },
  }
}
