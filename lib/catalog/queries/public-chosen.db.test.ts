import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { publicListingForTest } from '../test-public-listing'
import { listChosenCards } from './public-chosen'
import { listCompared } from './public-compared'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const slugsOf = (found: { slug: string }[]) => found.map(({ slug }) => slug)

describe('products that somebody put aside', () => {
  it('come in the order asked for, each once, without those that are not public', async () => {
    const bowl = await publicListingForTest({ nameVi: 'Bát' })
    const vase = await publicListingForTest({ nameVi: 'Bình' })
    const gone = await publicListingForTest({ nameVi: 'Đĩa', later: ['PAUSED'] })
    const asked = [vase.slug, gone.slug, 'khong-co', bowl.slug, vase.slug]
    const { cards, moved } = await listChosenCards(asked)
    expect(slugsOf(cards)).toEqual([vase.slug, bowl.slug])
    expect(moved).toEqual({})
    const compared = await listCompared([vase.slug, gone.slug, 'khong-co', bowl.slug])
    expect(slugsOf(compared.listings)).toEqual([vase.slug, bowl.slug])
    expect(compared.gone).toBe(2)
    expect(await listChosenCards([])).toEqual({ cards: [], moved: {} })
  })
  it('are found by an address they had before, and the new one is told', async () => {
    const { listingId, slug } = await publicListingForTest({ nameVi: 'Ấm' })
    const old = `${slug}-cu`
    await db.listingSlug.create({ data: { slug: old, listingId } })
    const { cards, moved } = await listChosenCards([old, slug])
    expect(slugsOf(cards)).toEqual([slug])
    expect(moved).toEqual({ [old]: slug })
    expect(slugsOf((await listCompared([old])).listings)).toEqual([slug])
  })
  it('never tell the price of a drink with alcohol', async () => {
    const wine = await publicListingForTest({ nameVi: 'Rượu nếp', setNumber: 14, priceVnd: 123_456 })
    const { cards } = await listChosenCards([wine.slug])
    expect(cards).toHaveLength(1)
    expect(cards[0]?.price).toBeNull()
    const { listings } = await listCompared([wine.slug])
    expect(listings[0]?.offer).toBeNull()
    expect(JSON.stringify([cards, listings])).not.toContain('123456')
  })
})
