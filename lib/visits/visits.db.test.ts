import { randomInt, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { eraseOldWords, recordSearch, recordVisits } from './commands'
import { findReach } from './queries'
import { emptyBatch } from './tally'
import { weekOf } from './visit-rules'

const today = dayOf(new Date())
const letters = () => Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')

afterAll(() => db.$disconnect())

async function shop(nameVi = 'Gốm thử', later: 'PAUSED'[] = []) {
  const { slug, listingId, merchantSlug, merchantId } = await publicListingForTest({ nameVi, later })
  return { slug, listingId, merchantSlug, merchantId, actor: merchantForTest(randomUUID(), merchantId) }
}

describe('counting', () => {
  it('adds up a batch for what is public and passes over what is not', async () => {
    const [own, other, paused] = [await shop(), await shop(), await shop('Gốm nghỉ', ['PAUSED'])]
    const batch = emptyBatch()
    batch.views.set(own.slug, 3).set(other.slug, 1).set(paused.slug, 9).set('khong-co', 5)
    batch.clicks.set(own.slug, 2)
    batch.merchants.set(own.merchantSlug, 4).set('khong-co', 4)
    await recordVisits(batch, today)
    await recordVisits(batch, today)
    await recordVisits(batch, addDays(today, -7))

    const reach = await findReach(own.actor, today)
    expect(reach.weeks.slice(-2)).toEqual([
      { week: addDays(weekOf(today), -7), views: 7, finds: 0, clicks: 2 },
      { week: weekOf(today), views: 14, finds: 0, clicks: 4 },
    ])
    expect(reach.listings).toEqual([{ id: own.listingId, name: 'Gốm thử', views: 9, finds: 0, clicks: 6 }])
    expect(reach.since !== null && reach.since <= addDays(today, -7)).toBe(true)
    expect((await findReach(paused.actor, today)).listings).toEqual([])
    // Another merchant's counts are its own, and a week before anything was counted is none.
    const theirs = await findReach(other.actor, today)
    expect(theirs.listings.map(({ id }) => id)).toEqual([other.listingId])
    expect(theirs.weeks.at(-1)).toMatchObject({ views: 2, clicks: 0 })
    expect(theirs.weeks.every(({ week }) => week >= weekOf(reach.since ?? today))).toBe(true)
  })

  it('counts a search for whatever it finds, and shows its words when enough people typed them', async () => {
    const word = letters()
    const own = await shop(`Gốm ${word}`)
    const other = await shop()
    await recordSearch(`q=${word}`, 4, today)
    expect((await findReach(own.actor, today)).words).toEqual([])
    await recordSearch(`q=${word}`, 1, today)
    await recordSearch(`q=${word}+0912345678`, 7, today)
    await recordSearch(`q=${letters()}`, 7, today)
    const reach = await findReach(own.actor, today)
    expect(reach.words).toEqual([{ words: word, times: 5 }])
    expect(reach.listings[0]?.finds).toBeGreaterThanOrEqual(5)
    expect(reach.weeks.at(-1)).toMatchObject({ finds: reach.listings[0]?.finds, views: 0 })
    expect((await findReach(other.actor, today)).words).toEqual([])
  })

  it('forgets words that nobody is shown any more', async () => {
    const { merchantId } = await shop()
    const week = (weeks: number) => dateOfDay(addDays(weekOf(today), -7 * weeks))
    await db.foundWords.createMany({
      data: [8, 9].map((weeks) => ({ merchantId, week: week(weeks), words: 'gốm', times: 9 })),
    })
    await eraseOldWords(today)
    const left = await db.foundWords.findMany({ where: { merchantId } })
    expect(left.map((row) => row.week)).toEqual([week(8)])
    expect(await eraseOldWords(today)).toBe(0)
  })
})
