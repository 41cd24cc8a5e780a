import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeMerchant } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, addMonths, dateOfDay, dayOf } from '@/lib/format/days'
import { makeOpenListing, makeProducer } from '@/lib/merchants/test-producers'
import type { View } from '@/lib/readiness/types'
import { ownLastDay } from '@/lib/registry/certificate-validity'
import { coverageToday } from './queries/coverage-today'
import { groupProducts } from './queries/group-products'
import { progressOn } from './queries/progress'

const now = () => new Date()
const today = dayOf(now())
const GROUP = 'thu-cong-my-nghe'

const groupNow = async (slug = GROUP) => {
  const progress = await progressOn(dayOf(now()), 'as-of', now())
  const found = progress.groups.find(({ group }) => group.slug === slug)
  if (!found) throw new Error(`no group ${slug}`)
  return found
}

/** A product of set 21 with one certificate, issued on the given day. */
async function makeProduct(issuedOn: string) {
  const producer = await makeProducer()
  const name = randomUUID()
  const product = await db.registeredProduct.create({
    data: { producerId: producer.id, name: `Gốm ${name}`, nameKey: name, setNumber: 21 },
  })
  await db.certificate.create({
    data: { productId: product.id, stars: 4, decisionNumber: name, issuedOn: dateOfDay(issuedOn) },
  })
  return product
}

/** An approved merchant of the product's own producer. */
async function activeMerchant({ producerId }: { producerId: string }) {
  const merchant = await makeMerchant()
  await db.merchant.update({ where: { id: merchant.id }, data: { producerId } })
  await db.merchantStanding.create({ data: { merchantId: merchant.id, kind: 'APPROVED' } })
  return merchant
}

describe('the board of today', () => {
  it('rises by exactly one when one eligible product is published, and once more never', async () => {
    const product = await makeProduct(addDays(today, -10))
    const before = await groupNow()
    await makeOpenListing((await activeMerchant(product)).id, product.id)
    const after = await groupNow()
    expect(after.count).toEqual({ reached: before.count.reached + 1, total: before.count.total })
    for (const [i, coverage] of after.coverages.entries())
      expect(coverage.reached).toBe((before.coverages[i]?.reached ?? 0) + 1)
    await makeOpenListing((await activeMerchant(product)).id, product.id)
    expect((await groupNow()).count).toEqual(after.count)
  })

  it('carries the seeded targets, with fresh and primary-processed food left out of the first', async () => {
    const food = await groupNow('thuc-pham')
    expect(food.coverages.map(({ excluded }) => excluded.map(({ number }) => number))).toEqual([[1, 2, 3, 4], []])
    const [over60, all] = food.coverages
    expect((over60?.total ?? 0) + (over60?.leftOut ?? 0)).toBe(all?.total)
  })

  it('says on the home page what it says itself', async () => {
    const { groups } = await progressOn(dayOf(now()), 'as-of', now())
    expect(await coverageToday(now())).toEqual({
      groups: groups.map(({ group, coverages: [first] }) => ({
        ...group,
        listed: first?.reached,
        eligible: first?.total,
      })),
    })
  })

  it('names each product behind the numbers, in exactly one list', async () => {
    const product = await makeProduct(addDays(today, -10))
    const listing = await makeOpenListing((await activeMerchant(product)).id, product.id)
    const missing = await makeProduct(addDays(today, -10))
    const { coverages } = await groupNow()
    const pages = async (list: 'on-booth' | 'missing') => {
      const rows = []
      for (let page = 1; ; page++) {
        const found = await groupProducts(GROUP, list, page, now())
        if (!found?.products) throw new Error('no such page')
        rows.push(...found.products)
        if (page === found.pages) return { rows, counts: found.counts }
      }
    }
    const [onBooth, notYet] = [await pages('on-booth'), await pages('missing')]
    expect(onBooth.rows).toHaveLength(coverages[0]?.reached ?? -1)
    expect(onBooth.rows.length + notYet.rows.length).toBe(coverages[0]?.total)
    expect(onBooth.rows.find(({ id }) => id === product.id)).toMatchObject({ listingSlug: listing.slug })
    expect(notYet.rows.find(({ id }) => id === missing.id)).toMatchObject({ listingSlug: null, stars: 4 })
    expect((await groupProducts(GROUP, 'missing', 999, now()))?.products).toBe(null)
    expect(await groupProducts('khong-co', 'missing', 1, now())).toBe(null)
  })
})

describe('the days around an expiry', () => {
  it('count the product through its last day and not after it, with no click', async () => {
    const issuedOn = addMonths(today, -36)
    const last = ownLastDay(issuedOn)
    const total = async (day: string, view: View) =>
      (await progressOn(day, view, now())).groups.find(({ group }) => group.slug === GROUP)?.count.total ?? 0
    const counts = async () => ({
      last: await total(last, 'as-known-today'),
      dayAfter: await total(addDays(last, 1), 'as-known-today'),
      asOfLast: await total(last, 'as-of'),
    })
    const before = await counts()
    await makeProduct(issuedOn)
    // Recorded today, so the board as of then stays as it was.
    expect(await counts()).toEqual({ ...before, last: before.last + 1 })
  })

  it('of a trend equal the boards of those days', async () => {
    const { trend } = await groupNow()
    expect(trend).toHaveLength(13)
    for (const { day, tally } of trend.slice(-3)) {
      const board = await progressOn(day, 'as-of', now())
      const coverage = board.groups.find(({ group }) => group.slug === GROUP)?.coverages[0]
      expect(tally).toEqual(coverage ? { reached: coverage.reached, total: coverage.total } : null)
    }
  })
})
