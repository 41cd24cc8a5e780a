import 'server-only'
import type { Bilingual } from '@/lib/catalog/public-types'
import { db } from '@/lib/db/client'
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
const name = ({ nameVi, nameEn }: Named): Bilingual => ({ vi: nameVi, en: nameEn })

async function load(): Promise<Reference> {
  const [groups, subgroups, sets, wards, villages] = await Promise.all([
    db.ocopGroup.findMany({ orderBy: { position: 'asc' } }),
    db.ocopSubgroup.findMany({ orderBy: { position: 'asc' } }),
    db.ocopSet.findMany({ orderBy: { number: 'asc' }, include: { subgroup: { include: { group: true } } } }),
    db.ward.findMany(),
    db.craftVillage.findMany(),
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
      groupCode: set.subgroup.groupCode,
      groupSlug: set.subgroup.group.slug,
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
