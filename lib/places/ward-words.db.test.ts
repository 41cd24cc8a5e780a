import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { shortWardName, wardWords } from './ward-words'

it('says of every ward what the list of wards says, in both languages', async () => {
  const wards = await db.ward.findMany()
  expect(wards).toHaveLength(126)
  for (const ward of wards) {
    expect(wardWords('vi', ward.fullNameVi)).toBe(ward.fullNameVi)
    expect(wardWords('en', ward.fullNameVi)).toBe(ward.fullNameEn)
    expect(shortWardName(ward.fullNameVi)).toBe(ward.nameVi)
    expect(shortWardName(ward.fullNameEn)).toBe(ward.nameEn)
  }
})
