import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { recordAuthorisation, withdrawAuthorisation } from './commands/authorisations'
import { makeOpenListing, makeProducer } from './test-producers'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const days = { documentNumber: '12/UQ', validFrom: '2026-01-01', validUntil: null }
const reasonFor = () => 'Rút.'
const isOpen = async (id: string) => (await db.listing.findUniqueOrThrow({ where: { id } })).isOpen

async function tradingMerchant() {
  const [admin, merchant, producer] = [await makeAdmin(), await makeMerchant(), await makeProducer()]
  const recorded = await recordAuthorisation(admin, merchant.id, { ...days, producerId: producer.id })
  if (!recorded.ok) throw new Error(recorded.reason)
  return { admin, merchant, producer, authorisationId: recorded.authorisationId }
}

describe('a permission to sell', () => {
  it('is kept with its days and author, and in the audit log', async () => {
    const { admin, merchant, producer, authorisationId } = await tradingMerchant()
    expect(await db.authorisation.findUniqueOrThrow({ where: { id: authorisationId } })).toMatchObject({
      merchantId: merchant.id,
      producerId: producer.id,
      recordedById: admin.userId,
      withdrawnAt: null,
    })
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: merchant.id } })
    expect(entry).toMatchObject({ verb: 'merchant.authorisation-recorded', detail: { authorisationId } })
  })

  it('needs a merchant and a producer that exist and differ', async () => {
    const { admin, merchant, producer } = await tradingMerchant()
    const own = await db.merchant.update({ where: { id: merchant.id }, data: { producerId: producer.id } })
    const record = (merchantId: string, producerId: string) =>
      recordAuthorisation(admin, merchantId, { ...days, producerId })
    expect(await record(randomUUID(), producer.id)).toEqual({ ok: false, reason: 'unknown' })
    expect(await record(merchant.id, randomUUID())).toEqual({ ok: false, reason: 'unknown-producer' })
    expect(await record(own.id, producer.id)).toEqual({ ok: false, reason: 'own-producer' })
  })
})

describe('withdrawing it', () => {
  it('takes the listings it covered off the booth, and no others', async () => {
    const { admin, merchant, producer, authorisationId } = await tradingMerchant()
    const elsewhere = await makeProducer()
    await recordAuthorisation(admin, merchant.id, { ...days, producerId: elsewhere.id })
    const other = await makeMerchant()
    const covered = await makeOpenListing(merchant.id, producer.productId)
    const permitted = await makeOpenListing(merchant.id, elsewhere.productId)
    const others = await makeOpenListing(other.id, producer.productId)

    const result = await withdrawAuthorisation(
      admin,
      merchant.id,
      authorisationId,
      (number) => `Giấy ${number} đã rút.`,
    )
    expect(result).toEqual({ ok: true, takenDown: 1 })
    expect([await isOpen(covered.id), await isOpen(permitted.id), await isOpen(others.id)]).toEqual([false, true, true])
    const state = await db.listingState.findFirstOrThrow({ where: { listingId: covered.id, kind: 'TAKEN_DOWN' } })
    expect(state).toMatchObject({ reason: 'Giấy 12/UQ đã rút.', authorId: admin.userId })
  })

  it('takes paused ones along, so that they cannot come back by themselves', async () => {
    const { admin, merchant, producer, authorisationId } = await tradingMerchant()
    const listing = await makeOpenListing(merchant.id, producer.productId)
    await db.listingState.create({ data: { listingId: listing.id, kind: 'PAUSED' } })
    expect(await withdrawAuthorisation(admin, merchant.id, authorisationId, reasonFor)).toMatchObject({ takenDown: 1 })
  })

  it('leaves listings alone that a second permission covers today', async () => {
    const { admin, merchant, producer, authorisationId } = await tradingMerchant()
    await recordAuthorisation(admin, merchant.id, { ...days, producerId: producer.id })
    const past = { ...days, validFrom: '2024-01-01', validUntil: '2024-12-31', producerId: producer.id }
    await recordAuthorisation(admin, merchant.id, past)
    const listing = await makeOpenListing(merchant.id, producer.productId)
    expect(await withdrawAuthorisation(admin, merchant.id, authorisationId, reasonFor)).toMatchObject({ takenDown: 0 })
    expect(await isOpen(listing.id)).toBe(true)
    const second = await db.authorisation.findFirstOrThrow({
      where: { merchantId: merchant.id, withdrawnAt: null, validUntil: null },
    })
    expect(await withdrawAuthorisation(admin, merchant.id, second.id, reasonFor)).toMatchObject({ takenDown: 1 })
  })

  it('happens once, and only through its own merchant', async () => {
    const { admin, merchant, authorisationId } = await tradingMerchant()
    const other = await makeMerchant()
    expect(await withdrawAuthorisation(admin, other.id, authorisationId, reasonFor)).toMatchObject({
      reason: 'unknown',
    })
    expect(await withdrawAuthorisation(admin, merchant.id, authorisationId, reasonFor)).toMatchObject({ ok: true })
    expect(await withdrawAuthorisation(admin, merchant.id, authorisationId, reasonFor)).toMatchObject({
      reason: 'unknown',
    })
    const trace = await db.auditEntry.findMany({ where: { subjectId: merchant.id, verb: { contains: 'withdrawn' } } })
    expect(trace).toHaveLength(1)
  })
})
