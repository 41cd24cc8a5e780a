import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { addDays, dayOf } from '@/lib/format/days'
import { addToCollection, removeFromCollection } from '../commands/arrange-collection'
import { createCollection, moveCollection } from '../commands/edit-collection'
import { publicListingForTest } from '../test-public-listing'
import { findCollection } from './desk-collections'
import { findPublicCollection, listCollectionsInSeason } from './public-collections'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const today = dayOf(new Date())

async function aCollection(from: string, until: string | null, products = 1) {
  const admin = adminForTest((await makePerson({ admin: true })).id)
  const nameVi = `Kệ ${randomUUID().replace(/\d/g, 'q').slice(0, 8)}`
  const created = await createCollection(admin, { nameVi, nameEn: '', introVi: 'Thử', introEn: '', from, until })
  if (!created.ok) throw new Error(created.reason)
  const listings = []
  for (let i = 0; i < products; i++) {
    const listing = await publicListingForTest({ nameVi: `Món ${i}` })
    await addToCollection(admin, created.id, listing.listingId)
    listings.push(listing)
  }
  const slug = (await findCollection(admin, created.id))?.slug ?? ''
  return { admin, id: created.id, slug, listings }
}
const shown = async () => (await listCollectionsInSeason(2)).map(({ slug }) => slug)

it('shows a collection from its first through its last day', async () => {
  const first = await aCollection(today, today)
  const yesterday = await aCollection(addDays(today, -9), addDays(today, -1))
  const tomorrow = await aCollection(addDays(today, 1), null)
  const open = await aCollection(addDays(today, -400), null)
  const found = await shown()
  expect(found).toEqual(expect.arrayContaining([first.slug, open.slug]))
  expect(found).not.toContain(yesterday.slug)
  expect(found).not.toContain(tomorrow.slug)
  expect(await findPublicCollection(first.slug)).toMatchObject({ kind: 'shown', collection: { total: 1 } })
  expect(await findPublicCollection(yesterday.slug)).toMatchObject({ kind: 'ended', until: addDays(today, -1) })
  expect(await findPublicCollection(tomorrow.slug)).toBeNull()
  expect(await findPublicCollection('khong-co')).toBeNull()
  expect(await findPublicCollection('%00')).toBeNull()
})

it('shows the beginning with how many there are, in the order of its editor', async () => {
  const { slug, listings } = await aCollection(today, null, 3)
  const found = (await listCollectionsInSeason(2)).find((each) => each.slug === slug)
  expect(found?.total).toBe(3)
  expect(found?.cards.map((card) => card.slug)).toEqual(listings.slice(0, 2).map((listing) => listing.slug))
})

it('leaves out what was taken off or is not public, and a collection with nothing left', async () => {
  const { admin, id, slug, listings } = await aCollection(today, null, 1)
  expect(await shown()).toContain(slug)
  await removeFromCollection(admin, id, listings[0]?.listingId ?? '')
  expect(await shown()).not.toContain(slug)
  expect(await findPublicCollection(slug)).toMatchObject({ kind: 'shown', collection: { total: 0, cards: [] } })
})

it('follows the order of the home page', async () => {
  const one = await aCollection(today, null)
  const two = await aCollection(today, null)
  const places = async () => {
    const found = await shown()
    return [found.indexOf(one.slug), found.indexOf(two.slug)]
  }
  const [a = 0, b = 0] = await places()
  expect(a).toBeLessThan(b)
  await moveCollection(two.admin, two.id, -1)
  const [c = 0, d = 0] = await places()
  expect(d).toBeLessThan(c)
})
