import { beforeAll, describe, expect, it } from 'vitest'
import type { AdminActor } from '@/lib/auth/actors'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { change, isPublic, makeListing, makeMerchant, makeProducer, makeProduct, mark, refusal } from './test-changes'

let admin: AdminActor
beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
})

const productOf = async (id: string) => (await db.listing.findUniqueOrThrow({ where: { id } })).productId

describe('merging products', () => {
  it('moves certificates and listings, keeps the page public, and can be undone', async () => {
    const tag = mark()
    const producer = await makeProducer(`HTX ${tag}`)
    const [loser, winner] = [await makeProduct(producer.id, `Am ${tag}`), await makeProduct(producer.id, `Ấm ${tag}`)]
    const merchant = await makeMerchant(`HTX ${tag}`, producer.id)
    const listing = await makeListing(merchant.id, loser.id)

    const { id, preview, effects } = await change(admin, { kind: 'MERGE_PRODUCTS', id: loser.id, into: winner.id })
    expect(effects).toEqual(preview)
    expect(effects.closes.count + effects.opens.count).toBe(0)
    // Two certified products became one.
    expect(effects.groups[0]?.after.certified).toBe((effects.groups[0]?.before.certified ?? 0) - 1)
    expect(await productOf(listing.id)).toBe(winner.id)
    expect(await isPublic(listing.id)).toBe(true)
    expect(await db.certificate.count({ where: { productId: winner.id, withdrawnAt: null } })).toBe(2)
    expect((await db.registeredProduct.findUniqueOrThrow({ where: { id: loser.id } })).mergedIntoId).toBe(winner.id)

    const undone = await change(admin, { kind: 'UNDO', id })
    expect(undone.effects.groups[0]?.after.certified).toBe(effects.groups[0]?.before.certified)
    expect(await productOf(listing.id)).toBe(loser.id)
    expect(await isPublic(listing.id)).toBe(true)
    expect(await refusal(admin, { kind: 'UNDO', id })).toMatchObject({ reason: 'unknown' })
  })

  it('of two pages of one merchant leaves one, and the address of the other leads there', async () => {
    const tag = mark()
    const producer = await makeProducer(`HTX ${tag}`)
    const [loser, winner] = [await makeProduct(producer.id, `Am ${tag}`), await makeProduct(producer.id, `Ấm ${tag}`)]
    const merchant = await makeMerchant(`HTX ${tag}`, producer.id)
    const [gone, kept] = [await makeListing(merchant.id, loser.id), await makeListing(merchant.id, winner.id)]
    const { id, effects } = await change(admin, { kind: 'MERGE_PRODUCTS', id: loser.id, into: winner.id })
    expect(effects.closes.listings.map((one) => one.id)).toEqual([gone.id])
    expect(effects.redirects).toEqual([{ from: gone.slug, to: kept.slug }])
    expect(await db.listingSlug.findUnique({ where: { slug: gone.slug } })).toMatchObject({ listingId: kept.id })
    const back = await change(admin, { kind: 'UNDO', id })
    expect(back.effects.opens.listings.map((one) => one.id)).toEqual([gone.id])
    expect(await db.listingSlug.count({ where: { slug: gone.slug } })).toBe(0)
  })

  it('is refused between producers, with itself, and where a decision would be lost', async () => {
    const tag = mark()
    const [one, other] = [await makeProducer(`HTX ${tag}`), await makeProducer(`Hộ ${tag}`)]
    const [a, b] = [await makeProduct(one.id, `Ấm ${tag}`), await makeProduct(other.id, `Ấm ${tag}`)]
    expect(await refusal(admin, { kind: 'MERGE_PRODUCTS', id: a.id, into: b.id })).toMatchObject({
      reason: 'other-producer',
    })
    expect(await refusal(admin, { kind: 'MERGE_PRODUCTS', id: a.id, into: a.id })).toMatchObject({ reason: 'same-row' })
    const c = await makeProduct(one.id, `Am ${tag}`, `1/${tag}`)
    const d = await makeProduct(one.id, `Âm ${tag}`, `1/${tag}`)
    await db.certificateRevocation.create({
      data: {
        certificateId: c.certificateId,
        effectiveOn: new Date('2026-11-01'),
        ground: 'OTHER',
        documentNumber: '1',
      },
    })
    expect(await refusal(admin, { kind: 'MERGE_PRODUCTS', id: c.id, into: d.id })).toMatchObject({
      ...{ reason: 'obstacles', obstacles: [{ code: 'both-decisions', id: c.certificateId }] },
    })
  })
})

describe('merging producers', () => {
  it('hands over products, the merchant and authorisations, joins products of one name, and can be undone', async () => {
    const tag = mark()
    const [loser, winner] = [await makeProducer(`HTX gom ${tag}`), await makeProducer(`HTX Gốm ${tag}`)]
    const [same, twin] = [await makeProduct(loser.id, `Ấm ${tag}`), await makeProduct(winner.id, `Ấm ${tag}`)]
    const alone = await makeProduct(loser.id, `Chén ${tag}`)
    const merchant = await makeMerchant(`HTX ${tag}`, loser.id)
    const trader = await makeMerchant(`Sàn ${tag}`, null)
    await db.authorisation.create({
      data: { merchantId: trader.id, producerId: loser.id, documentNumber: '1', validFrom: new Date('2026-01-01') },
    })
    const listings = [await makeListing(merchant.id, alone.id), await makeListing(trader.id, same.id)]
    const { id, effects } = await change(admin, { kind: 'MERGE_PRODUCERS', id: loser.id, into: winner.id })
    expect(effects).toMatchObject({ closes: { count: 0 }, opens: { count: 0 } })
    expect(effects.rows).toMatchObject({ 'products-moved': 1, 'products-withdrawn': 1, 'authorisations-moved': 1 })
    expect((await db.merchant.findUniqueOrThrow({ where: { id: merchant.id } })).producerId).toBe(winner.id)
    expect(await productOf(listings[1]?.id ?? '')).toBe(twin.id)
    for (const listing of listings) expect(await isPublic(listing.id)).toBe(true)

    await change(admin, { kind: 'UNDO', id })
    expect(await productOf(listings[1]?.id ?? '')).toBe(same.id)
    expect((await db.registeredProduct.findUniqueOrThrow({ where: { id: alone.id } })).producerId).toBe(loser.id)
    for (const listing of listings) expect(await isPublic(listing.id)).toBe(true)
  })

  it('is refused where both have a merchant', async () => {
    const tag = mark()
    const [loser, winner] = [await makeProducer(`A ${tag}`), await makeProducer(`B ${tag}`)]
    const merchants = [await makeMerchant(`A ${tag}`, loser.id), await makeMerchant(`B ${tag}`, winner.id)]
    const found = await refusal(admin, { kind: 'MERGE_PRODUCERS', id: loser.id, into: winner.id })
    expect(found).toMatchObject({ reason: 'obstacles' })
    expect(found && 'obstacles' in found && found.obstacles?.map(({ id }) => id).sort()).toEqual(
      merchants.map(({ id }) => id).sort(),
    )
  })

  it('is not undone once something rests on it', async () => {
    const tag = mark()
    const [loser, winner] = [await makeProducer(`A ${tag}`), await makeProducer(`B ${tag}`)]
    const product = await makeProduct(loser.id, `Ấm ${tag}`)
    const { id } = await change(admin, { kind: 'MERGE_PRODUCERS', id: loser.id, into: winner.id })
    const { recordedAt } = await db.registeredProduct.findUniqueOrThrow({ where: { id: product.id } })
    const values = { name: `Ấm tích ${tag}`, setNumber: 21, address: null, wardCode: null }
    await change(admin, { kind: 'CORRECT_PRODUCT', id: product.id, seen: recordedAt.toISOString(), values })
    expect(await refusal(admin, { kind: 'UNDO', id })).toMatchObject({
      ...{ reason: 'obstacles', obstacles: [{ code: 'changed-since', subject: 'product', id: product.id }] },
    })
  })
})
