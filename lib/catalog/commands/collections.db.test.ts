import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import type { CollectionInput } from '../input-collections'
import { findCollection, listCollections } from '../queries/desk-collections'
import { MAX_IN_COLLECTION } from '../rules-collections'
import { auditVerbs } from '../test-own-listing'
import { publicListingForTest } from '../test-public-listing'
import { addToCollection, moveInCollection, removeFromCollection } from './arrange-collection'
import { createCollection, moveCollection, reviseCollection } from './edit-collection'

const letters = () => randomUUID().replace(/\d/g, 'q').slice(0, 8)
const wish = (given: Partial<CollectionInput> = {}): CollectionInput => ({
  nameVi: `Kệ thử ${letters()}`,
  nameEn: '',
  introVi: 'Để thử.',
  introEn: '',
  from: '2026-01-01',
  until: null,
  ...given,
})
const anAdmin = async () => adminForTest((await makePerson({ admin: true })).id)

async function aCollection() {
  const admin = await anAdmin()
  const created = await createCollection(admin, wish())
  if (!created.ok) throw new Error(created.reason)
  const listings = []
  for (const nameVi of ['Một', 'Hai', 'Ba']) listings.push(await publicListingForTest({ nameVi }))
  const [one = '', two = '', three = ''] = listings.map(({ listingId }) => listingId)
  return { admin, id: created.id, one, two, three }
}
const orderOf = async (admin: Awaited<ReturnType<typeof anAdmin>>, id: string) =>
  (await findCollection(admin, id))?.products.map(({ listingId }) => listingId)

describe('a collection', () => {
  it('gets its address from its first name, and another one where that is taken', async () => {
    const admin = await anAdmin()
    const name = `Mùa ổi ${letters()}`
    const ids = []
    for (let i = 0; i < 2; i++) {
      const created = await createCollection(admin, wish({ nameVi: name }))
      if (created.ok) ids.push(created.id)
    }
    const slugs = (await db.collection.findMany({ where: { id: { in: ids } }, orderBy: { position: 'asc' } })).map(
      ({ slug }) => slug,
    )
    expect(slugs[0]).toMatch(/^mua-oi-[a-z]+$/)
    expect(slugs[1]).toBe(`${slugs[0]}-2`)
  })
  it('keeps its address when it is renamed, and who changed it', async () => {
    const { admin, id } = await aCollection()
    const before = await db.collection.findUniqueOrThrow({ where: { id } })
    const other = await anAdmin()
    expect(await reviseCollection(other, id, wish({ nameVi: 'Tên mới', until: '2026-02-01' }))).toEqual({
      ok: true,
      id,
    })
    const after = await db.collection.findUniqueOrThrow({ where: { id } })
    expect(after).toMatchObject({ slug: before.slug, nameVi: 'Tên mới', changedById: other.userId })
    expect(await findCollection(admin, id)).toMatchObject({ season: 'ended', until: '2026-02-01' })
    expect(await auditVerbs(id)).toEqual(['collection.created', 'collection.revised'])
    expect(await reviseCollection(admin, randomUUID(), wish())).toEqual({ ok: false, reason: 'unknown' })
  })
  it('refuses days out of order in the database as well', async () => {
    await expect(createCollection(await anAdmin(), wish({ until: '2025-12-31' }))).rejects.toThrow()
  })
  it('comes last and moves up and down, not past the ends', async () => {
    const { admin, id } = await aCollection()
    const place = async () => (await listCollections(admin)).findIndex((each) => each.id === id)
    const last = await place()
    expect(last).toBe((await listCollections(admin)).length - 1)
    await moveCollection(admin, id, 1)
    expect(await place()).toBe(last)
    const { id: next } = (await createCollection(admin, wish())) as { id: string }
    await moveCollection(admin, next, -1)
    expect((await listCollections(admin)).slice(-2).map((each) => each.id)).toEqual([next, id])
    expect(await moveCollection(admin, randomUUID(), 1)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('products on a collection', () => {
  it('come in the order in which they are added, and move', async () => {
    const { admin, id, one, two, three } = await aCollection()
    for (const listingId of [one, two, three]) expect(await addToCollection(admin, id, listingId)).toEqual({ ok: true })
    expect(await orderOf(admin, id)).toEqual([one, two, three])
    await moveInCollection(admin, id, three, -1)
    await moveInCollection(admin, id, one, -1)
    expect(await orderOf(admin, id)).toEqual([one, three, two])
    await moveInCollection(admin, id, one, 1)
    expect(await orderOf(admin, id)).toEqual([three, one, two])
  })
  it('are taken off with author and time, and can come back', async () => {
    const { admin, id, one, two } = await aCollection()
    await addToCollection(admin, id, one)
    await addToCollection(admin, id, two)
    expect(await removeFromCollection(admin, id, one)).toEqual({ ok: true })
    expect(await orderOf(admin, id)).toEqual([two])
    const key = { collectionId_listingId: { collectionId: id, listingId: one } }
    const row = await db.collectionListing.findUniqueOrThrow({ where: key })
    expect(row.removedById).toBe(admin.userId)
    expect(row.removedAt?.getTime()).toBeGreaterThanOrEqual(row.addedAt.getTime())
    expect(await addToCollection(admin, id, one)).toEqual({ ok: true })
    expect(await orderOf(admin, id)).toEqual([two, one])
    expect((await auditVerbs(id)).slice(-2)).toEqual(['collection.product-removed', 'collection.product-added'])
  })
  it('must be public and new to it, and the collection must exist', async () => {
    const { admin, id, one } = await aCollection()
    const paused = await publicListingForTest({ nameVi: 'Tạm ngừng', later: ['PAUSED'] })
    expect(await addToCollection(admin, id, paused.listingId)).toEqual({ ok: false, reason: 'not-public' })
    expect(await addToCollection(admin, id, randomUUID())).toEqual({ ok: false, reason: 'not-public' })
    await addToCollection(admin, id, one)
    expect(await addToCollection(admin, id, one)).toEqual({ ok: false, reason: 'already-there' })
    expect(await addToCollection(admin, randomUUID(), one)).toEqual({ ok: false, reason: 'unknown' })
    expect(await removeFromCollection(admin, id, paused.listingId)).toEqual({ ok: false, reason: 'not-there' })
    expect(await moveInCollection(admin, id, paused.listingId, 1)).toEqual({ ok: false, reason: 'not-there' })
  })
  it('are as many as one leafs through, also when two add the last one at once', async () => {
    const { admin, id, one, two, three } = await aCollection()
    const { merchantId } = await db.listing.findUniqueOrThrow({ where: { id: one } })
    await db.$executeRaw`
      WITH made AS (
        INSERT INTO registered_product (producer_id, name, name_key, set_number)
        SELECT p.producer_id, 'Đầy ' || i, gen_random_uuid()::text, p.set_number
        FROM listing l JOIN registered_product p ON p.id = l.product_id, generate_series(1, ${MAX_IN_COLLECTION - 1}) i
        WHERE l.id = ${one}::uuid RETURNING id),
      listed AS (
        INSERT INTO listing (merchant_id, product_id, slug)
        SELECT ${merchantId}::uuid, id, 'l-' || id FROM made RETURNING id)
      INSERT INTO collection_listing (collection_id, listing_id, position)
      SELECT ${id}::uuid, id, 0 FROM listed`
    const both = await Promise.all([addToCollection(admin, id, two), addToCollection(admin, id, three)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'full' })
  })
  it('leave an audit entry each that names who and what', async () => {
    const { admin, id, one } = await aCollection()
    await addToCollection(admin, id, one)
    await addToCollection(admin, id, one)
    const entries = await db.auditEntry.findMany({ where: { subjectId: id, verb: 'collection.product-added' } })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ actorId: admin.userId, subjectKind: 'collection', detail: { listingId: one } })
  })
})
