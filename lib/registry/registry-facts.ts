import { db } from '@/lib/db/client'
import type { Day } from '@/lib/format/days'
import { withoutAccents } from '@/lib/format/text'
import type { GroupCode, RegistryFacts } from './row-types'

/** What rows of a workbook are read against: wards, groups and sets as they stand in the database. */
export async function findRegistryFacts(today: Day): Promise<RegistryFacts> {
  const [wards, groups, sets] = await Promise.all([
    db.ward.findMany(),
    db.ocopGroup.findMany({ orderBy: { position: 'asc' } }),
    db.ocopSet.findMany({ include: { subgroup: true }, orderBy: { number: 'asc' } }),
  ])
  return {
    today,
    wards: wards.map(({ code, nameVi, nameViAlt, kind, fullNameVi, formerDistricts }) => ({
      code,
      nameVi,
      nameViAlt,
      type: kind === 'XA' ? 'xa' : 'phuong',
      fullNameVi,
      searchKey: withoutAccents(nameVi).toLowerCase(),
      formerDistricts,
    })),
    groups: groups.map(({ code, nameVi, nameEn }) => ({ code: code as GroupCode, nameVi, nameEn })),
    sets: sets.map(({ number, subgroup, nameVi, nameEn }) => ({
      number,
      group: subgroup.groupCode as GroupCode,
      subgroup: subgroup.code,
      nameVi,
      nameEn,
    })),
  }
}
