import { describe, expect, it } from 'vitest'
import { interpretSheet } from './interpret-sheet'
import { issueText } from './issue-text'
import type { RowResult } from './row-types'
import { facts, line, mapping, rowOf } from './test-facts'

const header = rowOf(1, ['TT', 'Tên sản phẩm', 'Chủ thể'])
const read = (own: Parameters<typeof line>[1] = {}, hidden = false): RowResult => {
  const result = interpretSheet([header, line(2, own, hidden)], mapping, facts)[1]
  if (!result) throw new Error('no result')
  return result
}
const valueOfRow = (result: RowResult) => (result.outcome === 'acceptable' ? result.value : null)
const codes = (result: RowResult) => [...result.errors, ...result.warnings].map(({ code }) => code)

describe('an acceptable row', () => {
  it('says all it says in the registry’s terms, without a warning', () => {
    const result = read({ phone: '0912 345 678', note: ' Đợt  1 ', name: '  Bánh\u00a0tẻ Phu\u0301 Nhi\u200b ' })
    expect(result).toEqual({
      row: 2,
      hidden: false,
      outcome: 'acceptable',
      errors: [],
      warnings: [],
      value: {
        name: 'Bánh tẻ Phú Nhi',
        nameKey: 'bánh tẻ phú nhi',
        producer: 'HTX Phú Nhi',
        producerKey: 'tax:0101234565',
        taxCode: '0101234565',
        legalForm: 'COOPERATIVE',
        address: 'Thôn 2, Phường Sơn Tây, thị xã Sơn Tây, Hà Nội',
        wardCode: '09574',
        setNumber: 6,
        stars: 4,
        code: '01-09574-12-2026',
        decision: '3416/QĐ-UBND',
        issuedOn: '2026-08-13',
        phone: '+84912345678',
        note: 'Đợt 1',
      },
    })
  })

  it('needs no more than name, producer, set, stars, decision and day', () => {
    const empty = { taxCode: null, address: '–', code: 'chưa có', phone: null }
    expect(valueOfRow(read(empty))).toMatchObject({ taxCode: null, address: null, code: null, wardCode: null })
    expect(codes(read(empty))).toEqual(['tax-code-missing', 'ward-missing'])
  })

  it('takes no personal ID into names, and leaves one out of an address', () => {
    const id = '001 099 123 456'
    const refused = read({ name: `Cốm ${id}`, producer: `Hộ Nguyễn Văn A (CCCD ${id})` })
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(refused.errors).toEqual([
      expect.objectContaining({ field: 'name', column: 'B', code: 'personal-id', suggestion: 'Cốm' }),
      expect.objectContaining({ field: 'producer', code: 'personal-id', suggestion: 'Hộ Nguyễn Văn A' }),
    ])
    const cleaned = read({ address: `Thôn 2, CMND 012345678, Phường Sơn Tây` })
    expect(valueOfRow(cleaned)).toMatchObject({ address: 'Thôn 2, Phường Sơn Tây', wardCode: '09574' })
    expect(codes(cleaned)).toEqual(['personal-id-left-out'])
    expect(valueOfRow(read({ address: id }))).toMatchObject({ address: null })
    const all = [refused, cleaned].flatMap(({ errors, warnings }) => [...errors, ...warnings])
    expect(JSON.stringify(all)).not.toMatch(/(?:\d[ .]?){8}/)
    for (const issue of all) expect(issueText(issue, 'vi')).not.toMatch(/(?:\d[ .]?){8}/)
  })

  it('keeps phone numbers in an address, and an ID where it is the tax code of a household', () => {
    const address = 'Thôn 2, Phường Sơn Tây, ĐT 0912 345 678'
    const household = read({ producer: 'Hộ Nguyễn Văn A', taxCode: '001099123456', address })
    expect(valueOfRow(household)).toMatchObject({ address, taxCode: '001099123456', legalForm: 'HOUSEHOLD' })
  })

  it('keeps formulas and markup as text', () => {
    expect(valueOfRow(read({ name: '=1+1', producer: '<b>HTX</b>' }))).toMatchObject({
      name: '=1+1',
      producer: '<b>HTX</b>',
    })
  })

  it('may be dated today, not tomorrow', () => {
    expect(read({ issuedOn: '21/11/2026' }).outcome).toBe('acceptable')
    expect(codes(read({ issuedOn: '22/11/2026' }))).toEqual(['date-in-future'])
  })
})

describe('refusals', () => {
  it.each<[string, Parameters<typeof line>[1], string]>([
    ['without a name', { name: null }, 'name-missing'],
    ['without a producer', { producer: ' - ' }, 'producer-missing'],
    ['without a set', { set: null }, 'set-missing'],
    ['with an unknown set', { set: 'Hàng khác' }, 'set-unknown'],
    ['with a set of two minds', { set: '5. Rượu trắng' }, 'set-ambiguous'],
    ['without stars', { stars: null }, 'stars-missing'],
    ['with two stars', { stars: 2 }, 'stars-not-certifiable'],
    ['with unclear stars', { stars: '3-4 sao' }, 'stars-unclear'],
    ['without a decision', { decision: null }, 'decision-missing'],
    ['with no number in the decision', { decision: 'QĐ của Thành phố' }, 'decision-unreadable'],
    ['with two decisions', { decision: '1/QĐ-UBND, 2/QĐ-UBND' }, 'decisions-several'],
    ['without a day', { issuedOn: null }, 'date-missing'],
    ['with half a day', { issuedOn: '8/2026' }, 'date-unreadable'],
    ['with a year alone', { issuedOn: 2026 }, 'date-unreadable'],
    ['with a day that never was', { issuedOn: '31/02/2025' }, 'no-such-date'],
    ['dated before the programme', { issuedOn: '31/12/2017' }, 'date-before-programme'],
    ['with an endless name', { name: 'x'.repeat(501) }, 'text-too-long'],
    ['with a formula nobody computed', { name: { kind: 'formula-without-value' } }, 'formula-without-value'],
    ['with a broken formula', { stars: { kind: 'error', text: '#REF!' } }, 'cell-error'],
    ['with a broken set', { set: { kind: 'error', text: '#N/A' } }, 'cell-error'],
    ['with a day nobody computed', { issuedOn: { kind: 'formula-without-value' } }, 'formula-without-value'],
  ])('a row %s', (_, own, code) => {
    const result = read(own)
    expect(result.outcome).toBe('refused')
    expect(result.errors.map((error) => error.code)).toEqual([code])
  })

  it('name everything that is wrong at once, with column, value and suggestion', () => {
    const result = read({ producer: null, set: 'Rau củ quả tươi', stars: '2 sao', issuedOn: '03/25/2026' })
    expect(result.errors.map(({ code, column, value, suggestion }) => [code, column, value, suggestion])).toEqual([
      ['producer-missing', 'C', '', null],
      ['set-unknown', 'F', 'Rau củ quả tươi', '1. Rau, củ, quả, hạt tươi'],
      ['stars-not-certifiable', 'G', '2 sao', null],
      ['no-such-date', 'J', '03/25/2026', '25/03/2026'],
    ])
  })
})

describe('warnings', () => {
  it.each<[string, Parameters<typeof line>[1], string, object]>([
    [
      'a household’s lost zeros',
      { producer: 'Hộ kinh doanh A', taxCode: 1065289924 },
      'tax-code-zeros-lost',
      { taxCode: '001065289924' },
    ],
    ['a firm’s lost zeros', { taxCode: 101234565 }, 'tax-code-zeros-lost', { taxCode: '0101234565' }],
    ['a check digit that does not fit', { taxCode: '0101234567' }, 'tax-code-check-digit', { taxCode: '0101234567' }],
    ['a tax code that is none', { taxCode: 'đang xin' }, 'tax-code-unreadable', { taxCode: null }],
    ['a product code that is none', { code: 'số 5' }, 'code-malformed', { code: null }],
    [
      'another province’s code',
      { code: '83-829-28780-3-2022' },
      'code-other-province',
      { code: '83-829-28780-3-2022' },
    ],
    ['a year of two digits', { issuedOn: '13/8/26' }, 'year-two-digits', { issuedOn: '2026-08-13' }],
    ['a day that is a number', { issuedOn: 46247 }, 'date-from-number', { issuedOn: '2026-08-13' }],
    ['two days that differ', { decision: '3416/QĐ-UBND ngày 12/8/2026' }, 'dates-differ', { issuedOn: '2026-08-13' }],
    ['half a decision number', { decision: 3416 }, 'decision-incomplete', { decision: '3416' }],
    ['stars that may become more', { stars: '4 sao (tiềm năng 5 sao)' }, 'stars-potential', { stars: 4 }],
    ['a group that the set is not of', { group: 'II. Đồ uống' }, 'set-contradicts-section', { setNumber: 6 }],
    ['a set taken from the group', { set: null, group: 'Bộ 21' }, 'set-from-section', { setNumber: 21 }],
    [
      'a commune that is no more',
      { address: 'Xã Tàm Xá, huyện Đông Anh', code: null },
      'ward-unknown',
      { wardCode: null },
    ],
    ['a ward known from the code only', { address: 'Hà Nội' }, 'ward-from-code', { wardCode: '09574' }],
    ['a ward of another kind', { address: 'Xã Sơn Tây' }, 'ward-type-differs', { wardCode: '09574' }],
    [
      'a ward of another district',
      { address: 'Xã Bát Tràng, huyện Ba Vì' },
      'ward-district-differs',
      { wardCode: '00577' },
    ],
    ['a ward that had to be assumed', { address: 'Bát Tràng, Gia Lâm' }, 'ward-assumed', { wardCode: '00577' }],
    ['a phone number that is none', { phone: '12' }, 'phone-unreadable', { phone: null }],
    ['a note nobody computed', { note: { kind: 'formula-without-value' } }, 'formula-without-value', { note: null }],
    ['a tax code that failed', { taxCode: { kind: 'error', text: '#REF!' } }, 'cell-error', { taxCode: null }],
  ])('tell of %s', (_, own, code, value) => {
    const result = read(own)
    expect(result.warnings.map((warning) => warning.code)).toEqual([code])
    expect(valueOfRow(result)).toMatchObject(value)
  })

  it('tell of hidden rows', () => {
    expect(codes(read({}, true))).toEqual(['hidden-row'])
    expect(read({}, true).hidden).toBe(true)
  })

  it('never show a personal ID', () => {
    const personal = read({ producer: 'Hộ kinh doanh A', taxCode: 1065289924 }).warnings[0]
    expect(personal).toMatchObject({ value: '106•••••••24', suggestion: '001•••••••24' })
    expect(read({ taxCode: 101234565 }).warnings[0]).toMatchObject({ value: '101234565', suggestion: '0101234565' })
  })

  it('leave the kind of maker to the name, and to a personal ID where the name says nothing', () => {
    const form = (own: Parameters<typeof line>[1]) => valueOfRow(read(own))?.legalForm
    expect(form({ producer: 'Cơ sở A' })).toBe('OTHER')
    expect(form({ producer: 'Cơ sở A', taxCode: '001065289924' })).toBe('HOUSEHOLD')
    expect(form({ producer: 'HTX A', taxCode: '001065289924' })).toBe('COOPERATIVE')
  })

  it('restore the zero that a phone number lost', () => {
    expect(valueOfRow(read({ phone: 912345678 }))?.phone).toBe('+84912345678')
  })
})

describe('a file with other columns', () => {
  it('takes the day out of the decision, the set out of the heading and the ward out of its own column', () => {
    const columns = { name: 0, producer: 1, decision: 2, stars: 3, ward: 4 }
    const rows = [
      rowOf(1, ['Sản phẩm', 'Chủ thể', 'Quyết định', 'Sao', 'Xã/phường']),
      rowOf(2, ['Bộ 6. Chế biến từ gạo, ngũ cốc']),
      rowOf(3, ['Bánh tẻ', 'HTX Phú Nhi', '3416/QĐ-UBND ngày 13/8/2026', 4, 'Sơn Tây']),
      rowOf(4, ['Chè lam', 'HTX Thạch Xá', '3416/QĐ-UBND ngày 31/2/2026', 4, 'Tây Phương']),
    ]
    const [, section, good, bad] = interpretSheet(rows, { headerRows: [1], columns }, facts)
    expect(section).toMatchObject({ outcome: 'skipped', reason: 'section' })
    expect(good).toMatchObject({
      outcome: 'acceptable',
      warnings: [],
      value: { setNumber: 6, issuedOn: '2026-08-13', wardCode: '09574', taxCode: null, address: null },
    })
    expect(bad).toMatchObject({
      outcome: 'refused',
      errors: [{ code: 'no-such-date', field: 'decision', column: 'C' }],
    })
  })
})
