import { describe, expect, it } from 'vitest'
import taxonomy from '@/prisma/seed/reference/taxonomy.json'
import wards from '@/prisma/seed/reference/wards.json'
import { db } from './client'

describe('reference data', () => {
  it('holds the 126 wards with their official codes', async () => {
    const rows = await db.ward.findMany({ orderBy: { code: 'asc' } })
    const facts = [...wards.wards].sort((a, b) => (a.code < b.code ? -1 : 1))
    expect(rows).toHaveLength(126)
    expect(rows.map(({ code, fullNameVi, formerDistricts }) => ({ code, fullNameVi, formerDistricts }))).toEqual(
      facts.map(({ code, fullNameVi, formerDistricts }) => ({ code, fullNameVi, formerDistricts })),
    )
  })

  it('holds the taxonomy of 6 groups, 17 sub-groups and 26 sets', async () => {
    const sets = await db.ocopSet.findMany({ orderBy: { number: 'asc' }, include: { subgroup: true } })
    expect(await db.ocopGroup.count()).toBe(6)
    expect(await db.ocopSubgroup.count()).toBe(17)
    expect(
      sets.map((set) => [set.number, set.subgroup.groupCode, set.subgroupCode, set.nameVi, set.ageRestricted]),
    ).toEqual(taxonomy.sets.map((set) => [set.number, set.group, set.subgroup, set.nameVi, set.ageRestricted]))
  })

  it('leaves the middle reading out of the 60 % target', async () => {
    const excluded = await db.targetExclusion.findMany({
      where: { targetId: '0b000000-0000-4000-8000-000000000001' },
      orderBy: { setNumber: 'asc' },
    })
    expect(excluded.map((row) => row.setNumber)).toEqual(
      taxonomy.sets.filter((set) => set.exclusion.middle).map((set) => set.number),
    )
  })
})
