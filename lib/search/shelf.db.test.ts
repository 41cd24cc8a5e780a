import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { ListingStateKind } from '@/lib/db/generated/enums'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { fillShelf, type ShelfWorld, shelfFaults } from './test-shelf'

const today = dayOf(new Date())
const day = (offset: number) => dateOfDay(addDays(today, offset))
const wards = ['00577', '09556', '10030', null]

let world: ShelfWorld
/** Sells what the first merchant makes, while a permission is in force. */
let traderListing: string
let decisions = 0

const one = <T>(list: readonly T[], i: number): T => {
  const found = list[i % list.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

beforeAll(async () => {
  const wishes = Array.from({ length: 12 }, (_, i) => ({
    nameVi: `Lọ hoa ${i} Phú Vinh`,
    setNumber: one([21, 22, 14, 6], i),
    wardCode: one(wards, i),
    merchant: i,
    priceVnd: i % 5 === 0 ? null : 10_000 * i,
  }))
  world = await fillShelf(wishes, ['HTX Một', 'HTX Hai', 'HTX Ba'])
  const trader = await fillShelf([{ nameVi: 'Hàng của người khác' }], ['Cửa hàng'])
  traderListing = one(trader.listingIds, 0)
  await db.merchant.update({ where: { id: one(trader.merchantIds, 0) }, data: { producerId: null } })
})

const open: readonly ListingStateKind[] = ['APPROVED', 'RESUMED', 'RESTORED']

/** Everything that can change what is public, as the commands write it. `n` chooses among rows, `offset` is in days. */
const commands = {
  async state(n: number, offset: number) {
    const listingId = one(world.listingIds, n)
    const last = await db.listingState.findFirstOrThrow({ where: { listingId }, orderBy: { seq: 'desc' } })
    const kind = open.includes(last.kind) ? (offset > 0 ? 'PAUSED' : 'TAKEN_DOWN') : 'RESUMED'
    await db.listingState.create({ data: { listingId, kind, reason: 'Thử' } })
  },
  async standing(n: number) {
    const merchantId = one(world.merchantIds, n)
    const { isActive } = await db.merchant.findUniqueOrThrow({ where: { id: merchantId } })
    await db.merchantStanding.create({
      data: { merchantId, kind: isActive ? 'SUSPENDED' : 'REINSTATED', reason: 'Thử' },
    })
  },
  async revision(n: number, offset: number) {
    const listingId = one(world.listingIds, n)
    const { number } = await db.listingRevision.findFirstOrThrow({ where: { listingId }, orderBy: { number: 'desc' } })
    await db.$transaction(async (tx) => {
      const revision = await tx.listingRevision.create({
        data: {
          ...{ listingId, number: number + 1, nameVi: `Tên mới Bát Tràng ${number}`, storyVi: 'C', unitVi: 'c' },
          ...(offset > 3 ? { priceKind: 'ON_REQUEST' as const } : { priceVnd: 1_000 * (number + 1) }),
          submittedAt: new Date(),
        },
      })
      await tx.listingState.create({ data: { listingId, kind: 'APPROVED', revisionId: revision.id } })
    })
  },
  async rename(n: number) {
    await db.merchant.update({ where: { id: one(world.merchantIds, n) }, data: { name: `HTX Tên ${n}` } })
  },
  async product(n: number, offset: number) {
    const data = { setNumber: one([1, 14, 21, 22], n + offset + 9), wardCode: one(wards, n) }
    await db.registeredProduct.update({ where: { id: one(world.productIds, n) }, data })
  },
  async producer(n: number) {
    const { producerId } = await db.registeredProduct.findUniqueOrThrow({ where: { id: one(world.productIds, n) } })
    await db.producer.update({
      where: { id: producerId },
      data: { wardCode: one(['00577', '09556'], n), name: `Tổ ${n}` },
    })
  },
  async certificate(n: number, offset: number) {
    const productId = one(world.productIds, n)
    const data = { productId, stars: 3 + (n % 3), issuedOn: day(offset), decisionNumber: `${++decisions}/QĐ` }
    await db.certificate.create({ data })
  },
  async correction(n: number, offset: number) {
    const { id } = await db.certificate.findFirstOrThrow({ where: { productId: one(world.productIds, n) } })
    await db.certificate.update({ where: { id }, data: { issuedOn: day(-1090 + offset), stars: 5 } })
  },
  async extension(n: number, offset: number) {
    const certificate = await db.certificate.findFirstOrThrow({ where: { productId: one(world.productIds, n) } })
    const limit = addDays(addDays(today, -1), 100)
    if (certificate.issuedOn > day(-900)) return
    await db.certificateExtension.create({
      data: {
        ...{ certificateId: certificate.id, documentNumber: '1', effectiveOn: day(Math.min(offset, 0)) },
        validThrough: dateOfDay(limit),
      },
    })
  },
  async revocation(n: number, offset: number) {
    const { id } = await db.certificate.findFirstOrThrow({ where: { productId: one(world.productIds, n) } })
    await db.certificateRevocation.create({
      data: { certificateId: id, effectiveOn: day(offset), ground: 'OTHER', documentNumber: '1' },
    })
  },
  async permission(n: number, offset: number) {
    const { merchantId, productId } = await db.listing.findUniqueOrThrow({ where: { id: traderListing } })
    const { producerId } = await db.registeredProduct.findUniqueOrThrow({ where: { id: productId } })
    const last = await db.authorisation.findFirst({ where: { merchantId, withdrawnAt: null } })
    if (last && n % 2 === 0)
      await db.authorisation.update({ where: { id: last.id }, data: { withdrawnAt: new Date() } })
    else
      await db.authorisation.create({
        data: { merchantId, producerId, documentNumber: '1', validFrom: day(-9), validUntil: day(Math.abs(offset)) },
      })
  },
  async proof(n: number, offset: number) {
    const merchantId = one(world.merchantIds, n)
    const solution = one(['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY'] as const, n)
    const accepted = await db.proof.findFirst({ where: { merchantId, solution, reviews: { some: {} } } })
    if (accepted && offset < 0)
      await db.proofReview.create({ data: { proofId: accepted.id, decision: 'WITHDRAWN', words: 'Thử' } })
    else
      await db.proof.create({
        data: {
          ...{ merchantId, solution, validFrom: day(-20), validUntil: offset > 3 ? null : day(offset) },
          reviews: { create: { decision: 'ACCEPTED' } },
        },
      })
  },
}
type Verb = keyof typeof commands
const verbs = Object.keys(commands) as Verb[]

describe('the shelf', () => {
  it('says what the view of public listings says, after any commands', async () => {
    const command = fc.tuple(fc.constantFrom(...verbs), fc.nat(30), fc.integer({ min: -5, max: 5 }))
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (given) => {
        for (const [verb, n, offset] of given) await commands[verb](n, offset)
        expect(await shelfFaults(), JSON.stringify(given)).toEqual([])
      }),
      { numRuns: 25, seed: 60 },
    )
  })
  it('learns at midnight what began or ended by its date alone', async () => {
    const fresh = await fillShelf(
      Array.from({ length: 8 }, (_, i) => ({ nameVi: `Quạt ${i}`, merchant: i })),
      ['HTX Sáng', 'HTX Tối'],
    )
    const [productId = '', , revoked = ''] = fresh.productIds
    const merchantId = one(fresh.merchantIds, 1)
    const { id: certificateId } = await db.certificate.findFirstOrThrow({ where: { productId: revoked } })
    await db.$transaction(async (tx) => {
      await tx.certificate.create({ data: { productId, stars: 5, issuedOn: day(0), decisionNumber: '9/QĐ' } })
      await tx.certificateRevocation.create({
        data: { certificateId, effectiveOn: day(0), ground: 'OTHER', documentNumber: '1' },
      })
      await tx.proof.create({
        data: { merchantId, solution: 'E_INVOICE', validFrom: day(0), reviews: { create: { decision: 'ACCEPTED' } } },
      })
      // As if all of this had been known for long: nothing happened today but the date.
      await tx.$executeRaw`DELETE FROM shelf_stale`
      await tx.$executeRaw`UPDATE shelf_state SET day = day - 1`
    })
    expect(await shelfFaults()).not.toEqual([])
    await db.$executeRaw`SELECT bring_shelf_to_today()`
    expect(await shelfFaults()).toEqual([])
  })
  it('is right when two transactions overlap, whichever commits first', async () => {
    const { merchantIds, listingIds } = await fillShelf([{ nameVi: 'Mành tre' }], ['HTX Song song'])
    const merchantId = one(merchantIds, 0)
    const listingId = one(listingIds, 0)
    await db.listingState.create({ data: { listingId, kind: 'PAUSED', reason: 'Thử' } })
    let commitFirst = () => {}
    const isHeld = new Promise<void>((resolve) => {
      commitFirst = resolve
    })
    const suspending = db.$transaction(async (tx) => {
      await tx.merchantStanding.create({ data: { merchantId, kind: 'SUSPENDED', reason: 'Thử' } })
      await isHeld
    })
    await db.listingState.create({ data: { listingId, kind: 'RESUMED', reason: 'Thử' } })
    commitFirst()
    await suspending
    expect(await shelfFaults()).toEqual([])
    expect(await db.$queryRaw`SELECT FROM shelf_entry WHERE listing_id = ${listingId}::uuid`).toEqual([])
  })
  it.each(verbs)('learns of every %s', async (verb) => {
    for (const n of [0, 1, 2, 3]) {
      await commands[verb](n, n - 1)
      expect(await shelfFaults()).toEqual([])
    }
  })
})
