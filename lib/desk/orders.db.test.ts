import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pauseListing, restoreListing } from '@/lib/catalog/commands/change-state'
import { approveRevision } from '@/lib/catalog/commands/decide-revision'
import { testMerchant, testProduct, waitingListing } from '@/lib/catalog/test-own-listing'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { carryOutOrder, liftOrder, registerOrder } from './commands/orders'
import { orderInput } from './input'
import { findOrder } from './queries/orders'
import { testDecider } from './test-desk'

const order = (merchantId: string, listingId: string | null = null) => ({
  ...{ merchantId, listingId, authority: 'Sở Công Thương', number: '12/CV', issuedOn: '2026-11-20' },
  ...{ receivedAt: new Date(), words: 'Có dấu hiệu hàng giả.' },
})
const file = { fileKey: `orders/${'0'.repeat(64)}`, fileName: 'lệnh.pdf', sizeBytes: 9 }
const isOpen = async (id: string) => (await db.listing.findUniqueOrThrow({ where: { id } })).isOpen
const isPublic = async (id: string) =>
  (await db.$queryRaw<unknown[]>`SELECT 1 FROM public_listing WHERE id = ${id}::uuid`).length > 0
const shelved = async (id: string) =>
  (await db.$queryRaw<unknown[]>`SELECT 1 FROM shelf_entry WHERE listing_id = ${id}::uuid`).length > 0

async function registered(merchantId: string, listingId: string | null = null) {
  const admin = await testDecider()
  const done = await registerOrder(admin, order(merchantId, listingId), listingId ? null : file)
  return { admin, orderId: done.ok ? done.orderId : '' }
}

describe('an order about a product', () => {
  it('hides it from the public and its shelf, keeps it so, and brings it back', async () => {
    const { listingId, merchantId } = await publicListingForTest({ nameVi: 'Trà' })
    const { admin, orderId } = await registered(merchantId, listingId)
    expect(await isPublic(listingId)).toBe(true)
    expect(await carryOutOrder(admin, orderId)).toMatchObject({ ok: true, slugs: [expect.any(String)] })
    expect([await isPublic(listingId), await shelved(listingId)]).toEqual([false, false])
    expect(await carryOutOrder(admin, orderId)).toEqual({ ok: false, reason: 'not-now' })
    expect(await restoreListing(admin, listingId, 'Thử')).toEqual({ ok: false, reason: 'ordered-down' })
    expect(await findOrder(admin, orderId)).toMatchObject({ state: 'hidden', listings: [{ isOpen: false }] })
    expect(await liftOrder(admin, orderId, ' ')).toEqual({ ok: false, reason: 'no-words' })
    expect(await liftOrder(admin, orderId, 'Đã xác minh')).toMatchObject({ ok: true })
    expect([await isPublic(listingId), await shelved(listingId)]).toEqual([true, true])
    const kinds = await db.listingState.findMany({ where: { listingId }, orderBy: { seq: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['APPROVED', 'TAKEN_DOWN', 'RESTORED'])
  })
  it('that stands beside another keeps the product away until both are lifted', async () => {
    const { listingId, merchantId } = await publicListingForTest({ nameVi: 'Trà' })
    const one = await registered(merchantId, listingId)
    const two = await registered(merchantId)
    await carryOutOrder(one.admin, one.orderId)
    await carryOutOrder(two.admin, two.orderId)
    await liftOrder(one.admin, one.orderId, 'Đã xác minh')
    expect(await isOpen(listingId)).toBe(false)
    await liftOrder(two.admin, two.orderId, 'Đã xác minh')
    expect(await isOpen(listingId)).toBe(true)
  })
  it('is only about a product of that merchant', async () => {
    const { listingId } = await publicListingForTest({ nameVi: 'Trà' })
    const other = await publicListingForTest({ nameVi: 'Cốm' })
    const admin = await testDecider()
    expect(await registerOrder(admin, order(other.merchantId, listingId), null)).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await registerOrder(admin, order(randomUUID()), file)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('an order about a merchant', () => {
  it('is not taken without its document', async () => {
    const { merchantId } = await publicListingForTest({ nameVi: 'Trà' })
    const admin = await testDecider()
    expect(await registerOrder(admin, order(merchantId), null)).toEqual({ ok: false, reason: 'no-document' })
    expect(await db.takeDownOrder.count({ where: { merchantId } })).toBe(0)
    expect(await registerOrder(admin, order(merchantId), file)).toMatchObject({ ok: true })
  })

  it('hides all of it, lets nothing new open, and leaves what its merchant had closed closed', async () => {
    const owner = await testMerchant()
    const first = await waitingListing(owner)
    const admin = await testDecider()
    await approveRevision(admin, first.revisionId)
    const product = await testProduct(owner.producerId)
    const second = await waitingListing({ actor: owner.actor, productId: product.id })
    await approveRevision(admin, second.revisionId)
    await pauseListing(owner.actor, second.listingId)
    const { orderId } = await registered(owner.merchantId)
    expect(await carryOutOrder(admin, orderId)).toMatchObject({ ok: true })
    expect([await isOpen(first.listingId), await isOpen(second.listingId)]).toEqual([false, false])
    const third = await waitingListing({ actor: owner.actor, productId: (await testProduct(owner.producerId)).id })
    expect(await approveRevision(admin, third.revisionId)).toEqual({ ok: false, reason: 'ordered-down' })
    await liftOrder(admin, orderId, 'Đã xác minh')
    expect([await isOpen(first.listingId), await isOpen(second.listingId)]).toEqual([true, false])
    expect(await approveRevision(admin, third.revisionId)).toMatchObject({ ok: true })
  })
})

describe('what is typed of an order', () => {
  const now = new Date('2026-11-22T10:00:00+07:00')
  const typed = {
    ...{ target: `merchant_${randomUUID()}`, authority: 'Sở', number: '1', issuedOn: '2026-11-21' },
    ...{ receivedOn: '2026-11-22', receivedTime: '09:30', words: 'Hàng giả nhãn.' },
  }
  const read = (rest: object) => orderInput(now).safeParse({ ...typed, ...rest })
  it('is a moment here that has been, and something to take down', () => {
    expect(read({}).data?.receivedAt).toEqual(new Date('2026-11-22T09:30:00+07:00'))
    for (const rest of [
      { receivedTime: '10:01' },
      { receivedTime: '25:00' },
      { receivedOn: '2026-08-01' },
      { issuedOn: '2026-11-23' },
    ])
      expect(read(rest).success).toBe(false)
    for (const target of ['', 'merchant', 'merchant_1', `listing_${randomUUID()}`, `x_${randomUUID()}`])
      expect(read({ target }).success).toBe(false)
  })
})
