import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { isSlug } from '@/lib/format/text'
import { wardsNearby } from '@/lib/places/district-rules'
import type { PublicWard } from '@/lib/places/district-types'
import type { WardPage } from '../place-types'
import { catalogTags } from '../tags'
import { countedBy, placeShelf } from './place-shelf'
import { bilingual } from './public-cards'
import { listPublicVillages } from './public-villages'

const NEARBY = 8

type WardRow = { code: string; slug: string; nameVi: string; nameEn: string; districts: string[]; listed: number }

/** All of the city's wards with how many public products come from each, in Vietnamese order. */
export async function listPublicWards(): Promise<PublicWard[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await direct.$queryRaw<WardRow[]>`
    SELECT w.code, w.slug, w.full_name_vi AS "nameVi", w.full_name_en AS "nameEn", w.former_districts AS districts,
      coalesce(c.listed, 0) AS listed
    FROM ward w
    LEFT JOIN ${countedBy('ward_code')} c ON c.key = w.code
    ORDER BY w.name_vi COLLATE "vi-x-icu", w.code`
  return rows.map(({ nameVi, nameEn, ...ward }) => ({ ...ward, name: bilingual(nameVi, nameEn) }))
}

/** The page of a ward; null when the city has none of that address. */
export async function findPublicWard(slug: string): Promise<WardPage | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const wards = await listPublicWards()
  const ward = wards.find((each) => each.slug === slug)
  if (!ward) return null
  const [shelf, villages] = await Promise.all([placeShelf({ ward: ward.code }), listPublicVillages()])
  return {
    ...shelf,
    ward,
    nearby: wardsNearby(wards, ward.code, NEARBY),
    villages: villages.filter((village) => village.ward.code === ward.code),
  }
}
