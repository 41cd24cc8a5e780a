import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/format/text'
import type { Bilingual, PublicOffer } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual } from './public-cards'
import { findOffer } from './public-revision'

/** Price and places to buy of a drink with alcohol, for somebody who confirmed an age; null where the plain page shows them. */
export async function findAgeRestrictedOffer(
  slug: string,
): Promise<{ name: Bilingual; setNumber: number; offer: PublicOffer } | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const [row] = await db.$queryRaw<{ revisionId: string; setNumber: number; nameVi: string; nameEn: string }[]>`
    SELECT l.revision_id AS "revisionId", l.set_number AS "setNumber", r.name_vi AS "nameVi", r.name_en AS "nameEn"
    FROM public_listing l
    JOIN listing_revision r ON r.id = l.revision_id
    JOIN ocop_set s ON s.number = l.set_number AND s.age_restricted
    WHERE l.slug = ${slug}`
  const offer = row && (await findOffer(row.revisionId))
  return row && offer ? { name: bilingual(row.nameVi, row.nameEn), setNumber: row.setNumber, offer } : null
}
