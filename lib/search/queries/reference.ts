import 'server-only'
import type { Bilingual } from '@/lib/catalog/public-types'
import { direct } from '@/lib/db/direct'
import { type Phrases, phrasesFrom } from '../rules-phrases'

/** Names of everything a shopper can choose or mean; it changes by migration only. */
export type Reference = {
  groups: readonly { code: string; slug: string; name: Bilingual }[]
  subgroups: readonly { code: string; groupCode: string; name: Bilingual }[]
  sets: readonly {
    number: number
    slug: string
    subgroupCode: string
    groupCode: string
    groupSlug: string
    name: Bilingual
  }[]
  /** In Vietnamese order. */
  wards: readonly { code: string; slug: string; name: Bilingual; shortName: string }[]
  villages: readonly { slug: string; wardCode: string; name: Bilingual; craft: Bilingual }[]
  phrases: Phrases
}

const kept = globalThis as typeof globalThis & { boothSearchReference?: Promise<Reference> }

/** Read once in the life of the process. */
export function readReference(): Promise<Reference> {
  kept.boothSearchReference ??= load().catch((error: unknown) => {
    kept.boothSearchReference = undefined
    throw error
  })
  return kept.boothSearchReference
}

type Named = { nameVi: string; nameEn: string }
type GroupRow = Named & { code: string; slug: string }
type SubgroupRow = Named & { code: string; groupCode: string }
type SetRow = Named & { number: number; slug: string; subgroupCode: string; groupCode: string; groupSlug: string }
type WardRow = Record<'code' | 'slug' | 'nameVi' | 'fullNameVi' | 'fullNameEn', string> & {
  nameViAlt: string | null
  formerDistricts: string[]
}
type VillageRow = Named & { slug: string; wardCode: string; craftVi: string; craftEn: string; setNumbers: number[] }

const name = ({ nameVi, nameEn }: Named): Bilingual => ({ vi: nameVi, en: nameEn })

async function load(): Promise<Reference> {
  const [groups, subgroups, sets, wards, villages] = await Promise.all([
    direct.$queryRaw<GroupRow[]>`
      SELECT code, slug, name_vi AS "nameVi", name_en AS "nameEn" FROM ocop_group ORDER BY position`,
    direct.$queryRaw<SubgroupRow[]>`
      SELECT code, group_code AS "groupCode", name_vi AS "nameVi", name_en AS "nameEn" FROM ocop_subgroup ORDER BY position`,
    direct.$queryRaw<SetRow[]>`
      SELECT s.number, s.slug, s.subgroup_code AS "subgroupCode", g.code AS "groupCode", g.slug AS "groupSlug",
        s.name_vi AS "nameVi", s.name_en AS "nameEn"
      FROM ocop_set s JOIN ocop_subgroup b ON b.code = s.subgroup_code JOIN ocop_group g ON g.code = b.group_code
      ORDER BY s.number`,
    direct.$queryRaw<WardRow[]>`
      SELECT code, slug, name_vi AS "nameVi", name_vi_alt AS "nameViAlt", full_name_vi AS "fullNameVi",
        full_name_en AS "fullNameEn", coalesce(former_districts, '{}') AS "formerDistricts"
      FROM ward`,
    direct.$queryRaw<VillageRow[]>`
      SELECT slug, ward_code AS "wardCode", name_vi AS "nameVi", name_en AS "nameEn", craft_vi AS "craftVi",
        craft_en AS "craftEn", set_numbers AS "setNumbers"
      FROM craft_village`,
  ])
  const order = new Intl.Collator('vi').compare
  const kinds = (prefix: string, rows: readonly (Named & { code: string | number })[]) =>
    rows.map((row) => ({ term: `@${prefix}:${row.code}`, names: [row.nameVi, row.nameEn] }))
  return {
    groups: groups.map((group) => ({ code: group.code, slug: group.slug, name: name(group) })),
    subgroups: subgroups.map((row) => ({ code: row.code, groupCode: row.groupCode, name: name(row) })),
    sets: sets.map((set) => ({
      number: set.number,
      slug: set.slug,
      subgroupCode: set.subgroupCode,
      groupCode: set.groupCode,
      groupSlug: set.groupSlug,
      name: name(set),
    })),
    wards: wards
      .sort((a, b) => order(a.nameVi, b.nameVi))
      .map((ward) => ({
        code: ward.code,
        slug: ward.slug,
        name: { vi: ward.fullNameVi, en: ward.fullNameEn },
        shortName: ward.nameVi,
      })),
    villages: villages
      .sort((a, b) => order(a.nameVi, b.nameVi))
      .map((village) => ({
        slug: village.slug,
        wardCode: village.wardCode,
        name: name(village),
        craft: { vi: village.craftVi, en: village.craftEn },
      })),
    phrases: phrasesFrom({
      wards: wards.map((ward) => ({
        code: ward.code,
        names: [ward.nameVi, ward.fullNameVi, ward.fullNameEn, ...(ward.nameViAlt ? [ward.nameViAlt] : [])],
        formerDistricts: ward.formerDistricts,
      })),
      villages,
      kinds: [
        ...kinds('g', groups),
        ...kinds('b', subgroups),
        ...kinds(
          's',
          sets.map((set) => ({ ...set, code: set.number })),
        ),
      ],
    }),
  }
}
