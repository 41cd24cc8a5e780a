import { describe, expect, it } from 'vitest'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { sharePath, shareVersion } from './share-card'
import { groupShareCard, listingShareCard } from './share-cards'

const text = (vi: string, en = '') => ({ vi, en })
const listing: ListingDetail = {
  slug: 'ruou-mo',
  name: text('Rượu mơ Hương Sơn', 'Huong Son apricot wine'),
  story: text(''),
  pictures: [
    { hash: 'a'.repeat(64), width: 1600, height: 1600, alt: text('') },
    { hash: 'b'.repeat(64), width: 1600, height: 1600, alt: text('') },
  ],
  ageRestricted: false,
  offer: { price: { kind: 'FIXED', vnd: 73_000 }, unit: text('hũ 500 g', '500 g jar'), places: [] },
  set: { number: 17, slug: 'set', name: text('') },
  group: { code: 'II', slug: 'do-uong', name: text('Đồ uống') },
  certificate: { stars: 4, code: null, decisionNumber: '1/QĐ', issuedOn: '2026-01-01', validThrough: '2028-12-31' },
  maker: { name: 'Hợp tác xã Hương Sơn', address: null, ward: text('Xã Hương Sơn', 'Huong Son Commune') },
  merchant: { id: '1', slug: 'm', name: 'Cửa hàng Mơ', isDemo: true, ward: null },
  related: [],
  day: '2026-11-21',
} as unknown as ListingDetail

describe('the card of a product', () => {
  it('says name, stars, seller, place and price in the reader’s language', () => {
    expect(listingShareCard('vi', listing)).toEqual({
      kicker: 'OCOP 4 sao',
      title: 'Rượu mơ Hương Sơn',
      lines: ['Cửa hàng Mơ, Xã Hương Sơn'],
      stars: 4,
      price: '73.000\u00a0₫ / hũ 500 g',
      pictures: ['a'.repeat(64)],
    })
    expect(listingShareCard('en', listing)).toMatchObject({
      title: 'Huong Son apricot wine',
      price: '73,000\u00a0₫ / 500 g jar',
    })
  })
  it('has no price where only adults may see one, even if the facts carried it', () => {
    expect(listingShareCard('vi', { ...listing, offer: null }).price).toBeNull()
    expect(listingShareCard('vi', { ...listing, ageRestricted: true }).price).toBeNull()
  })
  it('has no unit where one has to ask for the price', () => {
    const asking: ListingDetail = {
      ...listing,
      offer: { price: { kind: 'ON_REQUEST' }, unit: text('chậu'), places: [] },
    }
    expect(listingShareCard('vi', asking).price).not.toContain('chậu')
  })
})

describe('the card of a group', () => {
  const group = { code: 'II', slug: 'do-uong', name: text('Đồ uống'), listed: 20 }
  const picture = (hash: string) => ({ picture: { hash, width: 1, height: 1, alt: text('') } })
  const cards = (...hashes: string[]) => hashes.map(picture) as Parameters<typeof groupShareCard>[2]
  it('shows four different pictures, or one when there are fewer', () => {
    expect(groupShareCard('vi', group, cards('a', 'a', 'b', 'c', 'd', 'e')).pictures).toEqual(['a', 'b', 'c', 'd'])
    expect(groupShareCard('vi', group, cards('a', 'b', 'c')).pictures).toEqual(['a'])
    expect(groupShareCard('vi', group, []).pictures).toEqual([])
  })
})

it('is named by everything that is drawn', () => {
  const card = listingShareCard('vi', listing)
  const version = shareVersion(card)
  expect(shareVersion({ ...card })).toBe(version)
  const others = [
    { ...card, title: 'Khác' },
    { ...card, price: null },
    { ...card, stars: 5 },
    { ...card, pictures: [] },
    { ...card, lines: [] },
    { ...card, kicker: '' },
  ]
  expect(new Set([version, ...others.map(shareVersion)]).size).toBe(others.length + 1)
  expect(sharePath('en', 'listings', 'ruou-mo', card)).toBe(`/media/share/en/listings/ruou-mo/${version}.jpg`)
})
