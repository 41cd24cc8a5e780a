import { describe, expect, it } from 'vitest'
import { interpretSheet } from './interpret-sheet'
import type { RowResult } from './row-types'
import { facts, line, mapping, rowOf } from './test-facts'

const header = rowOf(1, ['TT', 'Tên sản phẩm', 'Chủ thể'])
const read = (...rows: Parameters<typeof interpretSheet>[0]) =>
  interpretSheet([header, ...rows], mapping, facts).slice(1)
const told = (result: RowResult | undefined) =>
  [...(result?.errors ?? []), ...(result?.warnings ?? [])].map(({ code, params }) => [code, params])
const keyOf = (result: RowResult | undefined) => (result?.outcome === 'acceptable' ? result.value.producerKey : null)

describe('rows around the data', () => {
  it('are skipped, each for its reason', () => {
    const rows = [
      rowOf(2, ['(1)', '(2)', '(3)', '(4)']),
      rowOf(3, ['I', 'NHÓM THỰC PHẨM', null, null, null, null, 265]),
      line(4),
      rowOf(5, ['TT', 'Tên sản phẩm', 'Chủ thể OCOP', 'MST', 'Địa chỉ', 'Bộ sản phẩm', 'Hạng sao']),
      rowOf(6, ['II', 'Sản phẩm của xã Ba Vì']),
      rowOf(7, [null, 'Cộng', null, null, null, null, 12]),
      rowOf(8, ['Tổng cộng: 658 sản phẩm']),
      rowOf(9, ['Hà Nội, ngày 5 tháng 3 năm 2026']),
      rowOf(10, [null, null, 'Người lập biểu']),
    ]
    expect(read(...rows).map((result) => (result.outcome === 'skipped' ? result.reason : result.outcome))).toEqual([
      'column-numbers',
      'section',
      'acceptable',
      'header',
      'section',
      'total',
      'total',
      'note',
      'refused',
    ])
  })

  it('do not swallow rows that lack nearly everything', () => {
    const bare = { taxCode: null, address: null, set: null, stars: null, code: null, decision: null, issuedOn: null }
    expect(read(line(2, { ...bare, producer: null, ordinal: 7 }))[0]?.outcome).toBe('refused')
    expect(read(line(2, { ...bare, name: null, ordinal: null }))[0]?.outcome).toBe('refused')
    expect(read(line(2, { ...bare, producer: { kind: 'formula-without-value' } }))[0]?.outcome).toBe('refused')
  })

  it('give their group to the rows below until the next', () => {
    const results = read(
      rowOf(2, ['II. NHÓM ĐỒ UỐNG']),
      line(3, { set: 14, name: 'Rượu', code: null }),
      line(4, { set: 6 }),
      rowOf(5, ['I. NHÓM THỰC PHẨM']),
      line(6, { set: 6, name: 'Cốm', code: null }),
    )
    const warning = ['set-contradicts-section', { section: 'II. NHÓM ĐỒ UỐNG', group: 'I' }]
    expect(results.map(told)).toEqual([[], [], [warning], [], []])
  })
})

describe('repeats', () => {
  it('of product and decision are one certificate, whatever the capitals', () => {
    const results = read(line(2), line(3, { name: 'BÁNH TẺ  PHÚ NHI', decision: '3416/qđ-ubnd', code: null }))
    expect(results[1]).toMatchObject({ outcome: 'repeated', repeatOf: 2, errors: [], warnings: [] })
  })

  it('with another decision, or the same number in another year, are further certificates', () => {
    const results = read(line(2), line(3, { decision: '9/QĐ-UBND', stars: 5 }), line(4, { issuedOn: '13/08/2023' }))
    expect(results.map(({ outcome }) => outcome)).toEqual(['acceptable', 'acceptable', 'acceptable'])
  })

  it('that contradict the first are refused, and only they', () => {
    const results = read(line(2), line(3, { stars: 3 }), line(4, { issuedOn: '14/08/2026' }), line(5, { set: 7 }))
    expect(results.map(({ outcome }) => outcome)).toEqual(['acceptable', 'refused', 'refused', 'refused'])
    expect(results.slice(1).map((result) => told(result)[0])).toEqual([
      ['repeat-contradicts', { row: 2, other: '4' }],
      ['repeat-contradicts', { row: 2, other: '13/08/2026' }],
      ['repeat-contradicts', { row: 2, other: '6' }],
    ])
  })

  it('with another code are repeats, with a word about it', () => {
    const [, second] = read(line(2), line(3, { code: '01-09574-13-2026' }))
    expect(second?.outcome).toBe('repeated')
    expect(told(second)).toEqual([['repeat-differs', { row: 2, other: '01-09574-12-2026' }]])
  })

  it('of a refused row are judged by themselves', () => {
    const results = read(line(2, { stars: 2 }), line(3))
    expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'acceptable'])
  })
})

describe('rows seen together', () => {
  it('warn of one code on two products, on the second', () => {
    const [first, second] = read(line(2), line(3, { name: 'Chè lam' }))
    expect(told(first)).toEqual([])
    expect(told(second)).toEqual([['code-on-another-product', { row: 2, name: 'Bánh tẻ Phú Nhi' }]])
  })

  it('make one producer of several addresses', () => {
    const [one, two] = read(line(2), line(3, { name: 'Cốm', code: null, address: 'Số 1, phường Ba Đình' }))
    expect(keyOf(two)).toBe(keyOf(one))
  })

  it('join a row without a tax code to the only producer of its name', () => {
    const plain = { taxCode: null, code: null }
    const [, two] = read(line(2), line(3, { ...plain, name: 'Cốm', producer: 'HTX PHÚ NHI', address: null }))
    expect(keyOf(two)).toBe('tax:0101234565')
    const [, , three] = read(
      line(2),
      line(3, { name: 'Cốm', taxCode: '9981816875', code: null }),
      line(4, { ...plain, name: 'Chè' }),
    )
    expect(keyOf(three)).toBe('name:htx phú nhi|09574')
  })

  it('make one producer of rows without tax code or ward and rows with a ward, if there is only one', () => {
    const plain = { taxCode: null, code: null }
    const [one, two] = read(line(2, plain), line(3, { ...plain, name: 'Cốm', address: null }))
    expect(keyOf(two)).toBe(keyOf(one))
    const [here, there] = read(line(2, plain), line(3, { ...plain, name: 'Cốm', address: 'Xã Ba Vì' }))
    expect(keyOf(there)).not.toBe(keyOf(here))
  })

  it('warn when one tax code carries two names', () => {
    const [, second] = read(line(2), line(3, { name: 'Cốm', code: null, producer: 'Hợp tác xã Phú Nhi' }))
    expect(told(second)).toEqual([['producer-name-differs', { name: 'HTX Phú Nhi', row: 2 }]])
  })

  it('suggest the day of a decision from rows that agree on it', () => {
    const day = (...days: string[]) => {
      const good = days.map((issuedOn, index) => line(3 + index, { name: `Cốm ${index}`, code: null, issuedOn }))
      return read(line(2, { issuedOn: '31/02/2026' }), ...good)[0]?.errors[0]?.suggestion
    }
    expect(day('13/08/2026', '13.8.2026')).toBe('13/08/2026')
    expect(day('13/08/2026', '14/08/2025')).toBeNull()
  })
})
