import { expect, it } from 'vitest'
import { placeShelf } from '@/lib/catalog/queries/place-shelf'
import { db } from '@/lib/db/client'
import { fillShelf } from './test-shelf'

const ward = '10030'

it('says of a ward how many products it has and by whom, without those that a date has ended', async () => {
  const before = await placeShelf({ ward })
  const { merchantIds, listingIds } = await fillShelf(
    Array.from({ length: 30 }, (_, i) => ({ nameVi: `Hàng của xã ${i}`, wardCode: ward, merchant: i < 28 ? 0 : 1 })),
    ['HTX Nhiều hàng', 'HTX Ít hàng'],
  )
  const full = await placeShelf({ ward })
  expect(full.listed - before.listed).toBe(30)
  expect(full.makerCount - before.makerCount).toBe(2)
  expect(full.cards).toHaveLength(24)
  expect(full.makers.find(({ name }) => name === 'HTX Nhiều hàng')?.listed).toBe(28)

  await db.$executeRaw`UPDATE shelf_entry SET shown_through = local_day(now()) - 1 WHERE listing_id = ANY(${listingIds.slice(27)}::uuid[])`
  const ended = await placeShelf({ ward })
  expect([ended.listed - before.listed, ended.makerCount - before.makerCount]).toEqual([27, 1])
  expect(ended.makers.find(({ name }) => name === 'HTX Ít hàng')).toBeUndefined()

  await db.merchantStanding.createMany({
    data: merchantIds.map((merchantId) => ({ merchantId, kind: 'SUSPENDED' as const, reason: 'Thử' })),
  })
  expect((await placeShelf({ ward })).listed).toBe(before.listed)
})
