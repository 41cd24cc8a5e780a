import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { recallLot } from './commands/lots'
import { listFreshness } from './queries/freshness'
import { lotForTest, stepForTest, type TestLot } from './test-lot'

let own: TestLot
beforeAll(async () => {
  own = await lotForTest()
})
afterAll(() => db.$disconnect())

const state = async () => (await listFreshness(own.actor, '2026-11-22'))[0]?.freshness

it('says what a product’s newest lot still lacks and until when it is fresh', async () => {
  expect(await state()).toMatchObject({ state: 'lacking', code: own.code, lacks: ['made', 'left'] })
  await stepForTest(own, 'commissioning', '2026-11-01T08:00')
  expect(await state()).toMatchObject({ lacks: ['left'] })
  await stepForTest(own, 'shipping', '2026-11-03T08:00', { quantity: 20 })
  expect(await state()).toMatchObject({ state: 'fresh', until: '2027-11-01' })
  await recallLot(own.actor, { lotId: own.lotId, words: 'Lỗi nhãn' }, new Date())
  expect(await state()).toEqual({ state: 'none' })
})
