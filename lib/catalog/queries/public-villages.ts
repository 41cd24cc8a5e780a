import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { isSlug } from '@/lib/format/text'
import { villagesAlike } from '../place-rules'
import type { PublicVillage, VillagePage } from '../place-types'
import { catalogTags } from '../tags'
import { countedBy, placeShelf } from './place-shelf'
import { bilingual } from './public-cards'

const ALIKE = 8

type Row = {
  slug: string
  nameVi: string
  nameEn: string
  craftVi: string
  craftEn: string
  introVi: string
  introEn: string
  setNumber: number
  groupCode: string
  wardCode: string
  wardSlug: string
  wardVi: string
  wardEn: string
  listed: number
}

/** Every craft village with how many public products come from it: by the set it is known for, then by name. */
export async function listPublicVillages(): Promise<PublicVillage[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await direct.$queryRaw<Row[]>`
    SELECT v.slug, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.craft_vi AS "craftVi", v.craft_en AS "craftEn",
      v.intro_vi AS "introVi", v.intro_en AS "introEn", s.number AS "setNumber", b.group_code AS "groupCode",
      w.code AS "wardCode", w.slug AS "wardSlug", w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
      coalesce(c.listed, 0) AS listed
    FROM craft_village v
    JOIN ward w ON w.code = v.ward_code
    JOIN ocop_set s ON s.number = v.set_numbers[1]
    JOIN ocop_subgroup b ON b.code = s.subgroup_code
    LEFT JOIN ${countedBy('village')} c ON c.key = v.slug
    ORDER BY s.number, v.name_vi COLLATE "vi-x-icu", v.slug`
  return rows.map((row) => ({
    ...{ slug: row.slug, setNumber: row.setNumber, groupCode: row.groupCode, listed: row.listed },
    name: bilingual(row.nameVi, row.nameEn),
    craft: bilingual(row.craftVi, row.craftEn),
    intro: bilingual(row.introVi, row.introEn),
    ward: { code: row.wardCode, slug: row.wardSlug, name: bilingual(row.wardVi, row.wardEn) },
  }))
}

/** The page of a craft village; null when there is none of that address. */
export async function findPublicVillage(slug: string): Promise<VillagePage | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const villages = await listPublicVillages()
  const village = villages.find((each) => each.slug === slug)
  if (!village) return null
  const shelf = await placeShelf({ village: slug })
  return { ...shelf, village, alike: villagesAlike(villages, village, ALIKE) }
}
