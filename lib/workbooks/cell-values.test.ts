import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnName, parseReference } from './cell-reference'
import { numberFormat } from './number-formats'
import { isoOfSerial } from './serial-dates'

describe('references', () => {
  it('go there and back for every column and row', () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(parseReference(`${columnName(column)}${row}`)).toEqual({ column, row })
      }),
    )
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
  it.each(['', 'A', '1', 'A0', 'a1', 'AAAA1', 'A1048577', 'A1.5', '$A$1'])('are not %j', (text) => {
    expect(parseReference(text)).toBeNull()
  })
})

describe('day numbers', () => {
  it('know the 1900 system with its missing day, and the 1904 one', () => {
    expect(isoOfSerial(1, false)).toBe('1900-01-01')
    expect(isoOfSerial(59, false)).toBe('1900-02-28')
    expect(isoOfSerial(60, false)).toBeNull()
    expect(isoOfSerial(61, false)).toBe('1900-03-01')
    expect(isoOfSerial(45_356, false)).toBe('2024-03-05')
    expect(isoOfSerial(45_356.25, false)).toBe('2024-03-05T06:00:00')
    expect(isoOfSerial(45_355.999999, false)).toBe('2024-03-05')
    expect(isoOfSerial(2_958_465, false)).toBe('9999-12-31')
    expect(isoOfSerial(0, true)).toBe('1904-01-01')
  })
  it.each([0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('are not %d', (serial) => {
    expect(isoOfSerial(serial, false)).toBeNull()
  })
  it('differ by four years and a day between the systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (serial) => {
        expect(isoOfSerial(serial, true)).toBe(isoOfSerial(serial + 1462, false))
      }),
    )
  })
})

describe('number formats', () => {
  it.each(['dd/mm/yyyy', 'm/d/yy;@', '[$-1010000]d/m/yyyy', '"ngày" dd "tháng" mm', 'yyyy\\-mm', 'YYYY'])(
    '%s shows days',
    (code) => expect(numberFormat(code)).toBe('date'),
  )
  it.each(['General', '0', '0.00', '#,##0', '"ngày" 0', '[Red]0', 'h:mm', '0.0E+00', '@', '\\d0', ''])(
    '%s shows none',
    (code) => expect(numberFormat(code)).toBe('plain'),
  )
  it('with several zeros adds leading ones', () => {
    expect(numberFormat('000000000000')).toEqual({ digits: 12 })
  })
})
