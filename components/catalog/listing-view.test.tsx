import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { JsonLd } from '@/components/layout/json-ld'
import type { ListingDetail } from '@/lib/catalog/public-types'
import type { SalesPoint } from '@/lib/places/sales-point-types'
import { listingStructuredData } from './listing-structured-data'
import { ListingView } from './listing-view'
import { ShareSheet } from './share-sheet'

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
  details: {
    INGREDIENTS: { vi: 'Đỗ tương, gạo nếp, muối', en: 'Soybean, sticky rice, salt' },
    HOW_MADE: { vi: 'Ủ chum ba tháng.', en: '' },
    NET_QUANTITY: { vi: '500 ml', en: '' },
  },
  spot: { wardCode: '09634', districts: ['Thị xã Sơn Tây'] },
  merchant: {
    ...{ id: '1', slug: 'htx-tuong', name: 'HTX Tương', isDemo: true, ward: both('Xã Đường Lâm') },
    ...{ legalForm: 'COOPERATIVE', taxCode: '0101234565', address: 'Thôn 1, Xã Đường Lâm' },
  },
  related: [],
  day: '2026-11-21',
}

const page = (each: ListingDetail, locale: 'vi' | 'en' = 'vi') =>
  renderToStaticMarkup(<ListingView locale={locale} listing={each} readiness={null} points={[point]} />)
const point: SalesPoint = {
  id: 'p1',
  name: both('Điểm bán OCOP Sơn Tây'),
  address: 'Số 1 Phố Chùa Thông',
  ward: { code: '09574', vi: 'Phường Sơn Tây', en: 'Son Tay Ward' },
  districts: ['Thị xã Sơn Tây'],
  phone: '+84900000777',
  hours: both('8:00–18:00'),
  isDemo: true,
}
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
    expect(html).toContain('href="https://shopee.vn/x" rel="external nofollow noopener"')
    expect(html).toContain('trang ngoài gian hàng')
  })
  it('names the seller as registered, with a tax code only where it may be printed', () => {
    const html = page(listing)
    for (const text of ['Người bán', 'Hợp tác xã', 'Thôn 1, Xã Đường Lâm', '0101234565']) expect(html).toContain(text)
    const household = { ...listing, merchant: { ...listing.merchant, legalForm: 'HOUSEHOLD' as const, taxCode: null } }
    expect(page(household)).not.toContain('Mã số thuế')
  })
  it('tells what the set asks, as the set calls it, and how it is made', () => {
    const html = page(listing)
    for (const text of ['Thành phần', 'Đỗ tương, gạo nếp, muối', 'Khối lượng tịnh hoặc thể tích', 'Cách làm'])
      expect(html).toContain(text)
    const fresh = page({ ...listing, set: { ...listing.set, number: 1 } })
    expect(fresh).toContain('Cách trồng và thu hái')
    expect(page({ ...listing, details: {} })).not.toContain('Thông tin sản phẩm')
  })
  it('shows where OCOP goods are sold nearby, and that a demo point is one', () => {
    const html = page(listing)
    for (const text of ['Điểm bán OCOP Sơn Tây', 'Cùng quận, huyện cũ', 'Điểm bán mẫu', 'tel:+84900000777'])
      expect(html).toContain(text)
  })
  it('hands the page on by plain links and a code', () => {
    expect(page(listing)).toContain('/listings/tuong-nep/share')
    const url = 'https://booth.example/listings/tuong-nep'
    const html = renderToStaticMarkup(<ShareSheet locale="vi" slug="tuong-nep" name="Tương nếp" url={url} />)
    expect(html).toContain(`value="${url}"`)
    expect(html).toContain('/listings/tuong-nep/qr.svg')
    expect(html).toContain('facebook.com/sharer/sharer.php?u=https%3A%2F%2Fbooth.example')
    const [, packed = ''] = /share_inline\?d=([^"]+)"/.exec(html) ?? []
    const unpacked = Buffer.from(decodeURIComponent(packed), 'base64').toString()
    expect(JSON.parse(unpacked)).toEqual({ url })
  })
  it('leads to the report of a problem', () => expect(page(listing)).toContain('/listings/tuong-nep/report'))
  it('says where to book a visit, before what it costs from', () => {
    const offer = listing.offer && {
      ...listing.offer,
      places: [{ kind: 'BOOKING' as const, value: 'https://lang.example/dat' }],
    }
    const html = page({ ...listing, set: { ...listing.set, number: 26 }, offer })
    expect(html.indexOf('Đặt chỗ ở đâu')).toBeLessThan(html.indexOf('Giá từ'))
    expect(html).not.toContain('Mua ở đâu')
  })
  it('stands without a picture, and shows a long one whole', () => {
    expect(page({ ...listing, pictures: [] })).toContain('Sản phẩm chưa có ảnh')
    const html = page(listing)
    expect(html).toContain('gallery-image is-whole')
    expect(html).toContain('fetchPriority="high"')
    expect(html).not.toContain('gallery-thumbs')
  })
  it('says when the certificate ends soon', () => {
    expect(page(listing)).toContain('Còn hiệu lực')
    expect(page(listing)).not.toContain('sắp hết hạn')
    const soon = { ...listing, certificate: { ...listing.certificate, validThrough: '2027-01-04' } }
    expect(page(soon)).toContain('Còn hiệu lực, sắp hết hạn')
  })
  it('shows no price and no way to buy a drink with alcohol, but the way to the age page', () => {
    const wine = { ...listing, ageRestricted: true, offer: null }
    const html = page(wine)
    expect(html).not.toMatch(/₫|shopee|tel:|Điểm bán/)
    expect(html).toContain('/listings/tuong-nep/age')
    expect(data(wine)).toMatchObject({ offers: undefined, potentialAction: undefined })
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
      offers: {
        '@type': 'Offer',
        price: 45_000,
        priceCurrency: 'VND',
        priceSpecification: { unitText: 'chai' },
        seller: { name: 'HTX Tương', address: 'Thôn 1, Xã Đường Lâm' },
      },
    })
    const offer = listing.offer && { ...listing.offer, price: { kind: 'RANGE' as const, fromVnd: 1000, toVnd: 2000 } }
    expect(data({ ...listing, offer }).offers).toMatchObject({ lowPrice: 1000, highPrice: 2000 })
  })
  it('of a visit has the lower end of the price and the way to book', () => {
    const places = [{ kind: 'BOOKING' as const, value: 'https://lang.example/dat' }]
    const offer = listing.offer && { ...listing.offer, places }
    expect(data({ ...listing, set: { ...listing.set, number: 26 }, offer })).toMatchObject({
      offers: { '@type': 'AggregateOffer', lowPrice: 45_000, highPrice: undefined },
      potentialAction: { '@type': 'ReserveAction', target: 'https://lang.example/dat' },
    })
  })
  it('never claims what is not known: no stock, no rating', () => {
    expect(JSON.stringify(data(listing))).not.toMatch(/availability|InStock|aggregateRating|review/)
  })
  it('cannot end its script early', () => {
    const evil = { ...listing, name: both('</script><script>alert(1)</script>') }
    const html = renderToStaticMarkup(<JsonLd data={data(evil)} />)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toMatchObject({ name: evil.name.vi })
  })
  it('offers nothing where the price is on request', () => {
    const offer = listing.offer && { ...listing.offer, price: { kind: 'ON_REQUEST' as const } }
    expect(data({ ...listing, offer }).offers).toBeUndefined()
  })
})
