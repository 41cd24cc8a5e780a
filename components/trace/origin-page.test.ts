import { describe, expect, it } from 'vitest'
import type { Origin } from '@/lib/trace/origin-types'
import type { FindingCode } from '@/lib/trace/types'
import type { OriginAsked } from './origin-asked'
import { originPage } from './origin-page'

const place = { id: 'p', name: 'Xưởng', address: 'Thôn 1, Phường Tây Hồ', code: 'E8059AAC' }
const step = (id: string, name: string, ...findings: FindingCode[]) => ({
  ...{ id, step: name, place, bySystem: false, findings, at: new Date('2026-11-08T01:00:00Z') },
})
const origin: Origin = {
  ...{
    lotId: 'l',
    merchantId: 'm',
    gtin: '02900000000018',
    lot: 'A<1',
    isInternal: true,
    kind: 'food',
    slug: 'che-sen',
    isPublic: true,
  },
  ...{ name: { vi: 'Chè <script>', en: 'Tea' }, pictureHash: 'ab'.repeat(32), pictureAlt: { vi: '', en: '' } },
  ...{
    merchantName: 'Hợp tác xã',
    merchantAddress: null,
    isDemo: false,
    producedOn: '2026-11-08',
    bestBefore: '2027-01-01',
  },
  ...{ quantity: 120, unit: 'KGM', standard: 'VietGAP', recalledOn: null, place, isChainWhole: true, findings: 0 },
  ...{ recallWords: null, corrected: 0 },
  steps: [step('a', 'collecting'), step('b', 'commissioning'), step('c', 'shipping', 'more-than-made')],
  certificate: { stars: 4, decision: '1147/QĐ-UBND', validThrough: '2028-01-01', valid: true },
  missing: [],
}
const asked: OriginAsked = {
  ...{
    locale: 'vi',
    hrefs: { vi: '/vi', en: '/en' },
    uri: 'https://b.example/01/x',
    serial: null,
    isOwnSerial: false,
    law: '',
  },
  ...{ isFarApart: false, isMaker: false, today: '2026-11-22', scans: { times: 0, firstOn: null, farOn: null } },
  extras: {
    pictures: [{ id: 'photo', stepId: 'b' }],
    papers: new Map([['b', 1]]),
    wards: new Map([['p', { code: '00103', name: { vi: 'Phường Tây Hồ', en: 'Tay Ho Ward' } }]]),
  },
}
const page = (wish: Partial<OriginAsked> = {}, about: Partial<Origin> = {}) =>
  originPage({ ...origin, ...about }, { ...asked, ...wish })

describe('the origin page', () => {
  it('leaves room for the shop’s letters and a picture within 100 KB, and escapes what it is given', () => {
    expect(Buffer.byteLength(page())).toBeLessThan(22_000)
    expect(page()).not.toMatch(/<script|A<1/)
    expect(
      page().match(/url\(\/_next\/static\/media\/be-vietnam-pro-[a-z]+-[46]00-normal[^)]*\.woff2\)/g),
    ).toHaveLength(4)
  })

  it('says of each step whose word it is, and shows its pictures', () => {
    const steps = page().split('<li data-n=').slice(1)
    expect(
      steps.map((one) => [/Có giấy tờ/.test(one), /Máy đã kiểm tra/.test(one), /attachments\/photo\/320/.test(one)]),
    ).toEqual([
      [false, true, false],
      [true, true, true],
      // The last one holds what follows the journey too.
      [true, true, false],
    ])
    expect(steps[2]).toContain('Máy thấy điều cần xem lại')
    expect(steps[2]).toContain('Xuất nhiều hơn số lượng của lô.')
    expect(page()).not.toContain('ghi sai')
    expect(page({}, { corrected: 1 })).toContain('Cơ sở đã báo 1 bước ghi sai')
    expect(page()).toContain('Phường Tây Hồ')
  })

  it('finds words for a code that nobody, somebody, or too many opened', () => {
    expect(page()).toContain('chưa được quét lần nào trước bạn')
    const scans = { times: 3, firstOn: '2026-11-20', farOn: null }
    const box = { serial: '000001BCDFGH', isOwnSerial: true }
    expect(page({ ...box, scans })).toContain('đã được quét 3 lần trước bạn, lần đầu ngày 20/11/2026')
    expect(page({ scans })).toContain('quét nhiều lần là bình thường')
    expect(page({ ...box, scans: { ...scans, farOn: '2026-11-21' } })).toContain('từ nhiều mạng Internet khác nhau')
    expect(page({ serial: 'X' })).toContain('Gian hàng không cấp số hộp X')
    expect(page({ isMaker: true })).toContain('không tính là một lần quét')
    expect(page({}, { bestBefore: '2026-11-21' })).toMatch(
      /role="alert".*Lô này đã quá hạn sử dụng \(ngày 21\/11\/2026\)/,
    )
    expect(page({}, { bestBefore: '2026-11-22' })).not.toContain('quá hạn')
    const recalled = page({}, { recalledOn: '2026-11-21', recallWords: 'Dán nhầm <b>nhãn' })
    expect(recalled).toContain('đã bị thu hồi ngày 21/11/2026')
    expect(recalled).toContain('Lý do cơ sở nêu: Dán nhầm &#60;b&#62;nhãn')
  })
})
