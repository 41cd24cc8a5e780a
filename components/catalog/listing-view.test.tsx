import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { listingStructuredData } from './listing-structured-data'
import { ListingView } from './listing-view'

const both = (text: string) => ({ vi: text, en: '' })

const listing: ListingDetail = {
  slug: 'tuong-nep',
  name: { vi: 'Tương nếp', en: 'Sticky rice soy paste' },
  story: both('Ủ ba tháng.\n\nMúc từng gáo.'),
  pictures: [{ hash: 'a'.repeat(64), width: 1600, height: 1200, alt: both('Chum tương') }],
  ageRestricted: false,
  offer: {
    price: { kind: 'FIXED', vnd: 45_000 },
    unit: both('chai'),
    places: [
      { kind: 'SHOPEE', value: 'https://shopee.vn/x' },
      { kind: 'PHONE', value: '+84900000123' },
    ],
  },
  set: { number: 9, slug: 'gia-vi-long', name: both('Tương, nước mắm') },
  group: { code: 'I', slug: 'thuc-pham', name: both('Thực phẩm') },
  certificate: { stars: 4, code: '01-1', decisionNumber: '12/QĐ', issuedOn: '2026-01-05', validThrough: '2029-01-04' },
  maker: { name: 'HTX Tương', address: 'Thôn 1, Xã Đường Lâm', ward: both('Xã Đường Lâm') },
  merchant: { id: '1', slug: 'htx-tuong', name: 'HTX Tương', isDemo: true, ward: both('Xã Đường Lâm') },
  related: [],
  day: '2026-11-21',
}

const page = (each: ListingDetail, locale: 'vi' | 'en' = 'vi') =>
  renderToStaticMarkup(<ListingView locale={locale} listing={each} readiness={null} />)
const data = (each: ListingDetail) => listingStructuredData('vi', each, 'https://booth.example')

describe('the page of a product', () => {
  it('shows price, places, maker and certificate, and marks demo data', () => {
    const html = page(listing)
    for (const text of [
      '45.000\u00a0₫',
      'chai',
      'tel:+84900000123',
      '12/QĐ',
      '05/01/2026',
      '04/01/2029',
      'Sản phẩm mẫu',
    ])
      expect(html).toContain(text)
    expect(html).toContain('href="https://shopee.vn/x" rel="nofollow noopener"')
    expect(html.match(/Xã Đường Lâm/g)).toHaveLength(3)
  })
  it('says when the certificate ends soon', () => {
    expect(page(listing)).toContain('Còn hiệu lực')
    const soon = { ...listing, certificate: { ...listing.certificate, validThrough: '2027-01-04' } }
    expect(page(soon)).toContain('Sắp hết hạn')
  })
  it('shows no price and no way to buy a drink with alcohol, but the way to the age page', () => {
    const wine = { ...listing, ageRestricted: true, offer: null }
    const html = page(wine)
    expect(html).not.toMatch(/₫|shopee|tel:/)
    expect(html).toContain('/listings/tuong-nep/age')
    expect(data(wine).offers).toBeUndefined()
  })
  it('says of sets 18 to 20 that they are no medicine', () => {
    expect(page(listing)).not.toContain('không phải là thuốc')
    for (const number of [18, 19, 20])
      expect(page({ ...listing, set: { ...listing.set, number } })).toContain('không phải là thuốc')
  })
  it('falls back to Vietnamese and says so to screen readers', () => {
    const html = page(listing, 'en')
    expect(html).toContain('Sticky rice soy paste')
    expect(html).toContain('<div lang="vi"')
  })
})

describe('the structured data of a product', () => {
  it('offers the price that the page shows', () => {
    expect(data(listing)).toMatchObject({
      '@type': 'Product',
      url: 'https://booth.example/listings/tuong-nep',
      offers: { '@type': 'Offer', price: 45_000, priceCurrency: 'VND' },
    })
    const offer = listing.offer && { ...listing.offer, price: { kind: 'RANGE' as const, fromVnd: 1000, toVnd: 2000 } }
    expect(data({ ...listing, offer }).offers).toMatchObject({ lowPrice: 1000, highPrice: 2000 })
  })
  it('offers nothing where the price is on request', () => {
    const offer = listing.offer && { ...listing.offer, price: { kind: 'ON_REQUEST' as const } }
    expect(data({ ...listing, offer }).offers).toBeUndefined()
  })
})
