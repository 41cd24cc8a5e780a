import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import type { GroupPage, PublicGroup } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual } from './public-cards'

type GroupRow = { code: string; slug: string; nameVi: string; nameEn: string; listed: number }

/** The six groups in their official order, with how many products of each are public today. */
export async function listPublicGroups(): Promise<PublicGroup[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  return isBuilding() ? [] : readPublicGroups()
}

/** The same of this moment, for what is drawn outside Next. */
export async function readPublicGroups(): Promise<PublicGroup[]> {
  const rows = await direct.$queryRaw<GroupRow[]>`
    SELECT g.code, g.slug, g.name_vi AS "nameVi", g.name_en AS "nameEn", coalesce(sum(c.listed), 0)::int AS listed
    FROM ocop_group g
    JOIN ocop_subgroup b ON b.group_code = g.code
    JOIN ocop_set s ON s.subgroup_code = b.code
    LEFT JOIN shelf_sets() c ON c.set_number = s.number
    GROUP BY g.code ORDER BY g.position`
  return rows.map(({ code, slug, nameVi, nameEn, listed }) => ({ code, slug, name: bilingual(nameVi, nameEn), listed }))
}

type SetRow = GroupRow & {
  subgroupCode: string
  subgroupVi: string
  subgroupEn: string
  setNumber: number
  setSlug: string
  setVi: string
  setEn: string
}

/** A group with its sub-groups and sets and how many products of each set are public today; null when there is none. */
export async function findPublicGroup(slug: string): Promise<GroupPage | null> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return null
  const rows = await direct.$queryRaw<SetRow[]>`
    SELECT g.code, g.slug, g.name_vi AS "nameVi", g.name_en AS "nameEn",
      b.code AS "subgroupCode", b.name_vi AS "subgroupVi", b.name_en AS "subgroupEn",
      s.number AS "setNumber", s.slug AS "setSlug", s.name_vi AS "setVi", s.name_en AS "setEn",
      coalesce(c.listed, 0) AS listed
    FROM ocop_group g
    JOIN ocop_subgroup b ON b.group_code = g.code
    JOIN ocop_set s ON s.subgroup_code = b.code
    LEFT JOIN shelf_sets() c ON c.set_number = s.number
    WHERE g.slug = ${slug}
    ORDER BY b.position, s.number`
  const [first] = rows
  if (!first) return null
  const group: GroupPage = {
    code: first.code,
    slug: first.slug,
    name: bilingual(first.nameVi, first.nameEn),
    listed: rows.reduce((sum, row) => sum + row.listed, 0),
    subgroups: [],
  }
  for (const row of rows) {
    let subgroup = group.subgroups.at(-1)
    if (subgroup?.code !== row.subgroupCode) {
      subgroup = { code: row.subgroupCode, name: bilingual(row.subgroupVi, row.subgroupEn), sets: [] }
      group.subgroups.push(subgroup)
    }
    subgroup.sets.push({
      number: row.setNumber,
      slug: row.setSlug,
      name: bilingual(row.setVi, row.setEn),
      listed: row.listed,
    })
  }
  return group
}
