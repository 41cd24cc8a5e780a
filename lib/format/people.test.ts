import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatMoment,
  formatPercent,
  formatPhone,
  formatVnd,
  maskPersonalIds,
  maskTaxCode,
  parsePhone,
} from './people'
import { cleanLine, cleanText, isSlug, slugOf, withoutAccents, withoutControls } from './text'

describe('numbers and dates for people', () => {
  it('writes money, days and moments as the country does', () => {
    expect(formatVnd(1_250_000, 'vi')).toBe('1.250.000\u00a0₫')
    expect(formatVnd(999, 'en')).toBe('999\u00a0₫')
    expect(formatDay('2026-03-05')).toBe('05/03/2026')
    expect(formatMoment(new Date('2026-11-21T17:05:00Z'))).toBe('00:05 22/11/2026')
  })
  it('never rounds a percentage up', () => {
    expect(formatPercent(599, 1000, 'vi')).toBe('59,9\u00a0%')
    expect(formatPercent(5999, 10_000, 'en')).toBe('59.9\u00a0%')
    expect(formatPercent(3, 5, 'vi')).toBe('60\u00a0%')
    expect(formatPercent(0, 0, 'vi')).toBe('–')
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        fc.pre(part <= whole)
        expect(Number.parseFloat(formatPercent(part, whole, 'en'))).toBeLessThanOrEqual((part * 100) / whole)
      }),
    )
  })
})

describe('phones and personal IDs', () => {
  it('keeps E.164 and shows what people dial', () => {
    for (const typed of ['0912 345 678', '0912.345.678', '+84 912 345 678', '84912345678', '+840912345678']) {
      expect(parsePhone(typed), typed).toBe('+84912345678')
    }
    for (const typed of ['', '12345', 'gọi tôi', '0912345']) expect(parsePhone(typed), typed).toBeNull()
    expect(formatPhone('+84912345678')).toBe('0912 345 678')
  })
  it('masks a household and leaves a company', () => {
    expect(maskTaxCode('001099012356')).toBe('001•••••••56')
    expect(maskTaxCode('0101234565')).toBe('0101234565')
  })
  it('masks a personal ID wherever it stands and however it is spaced', () => {
    for (const id of ['001099012356', '001 099 012 356', '001.099.012.356']) {
      expect(maskPersonalIds(`Hộ A, CCCD ${id}, xã B`)).toBe('Hộ A, CCCD 001•••••••56, xã B')
    }
    expect(maskPersonalIds('4321/QĐ-UBND ngày 18/06/2025')).toBe('4321/QĐ-UBND ngày 18/06/2025')
    expect(maskPersonalIds('Mã 1234567890123')).toBe('Mã 1234567890123')
  })
})

describe('text', () => {
  it('folds spaces and composes letters', () => {
    expect(cleanLine('  Gốm\u00a0 Bát   Tràng\u200b '.normalize('NFD'))).toBe('Gốm Bát Tràng')
    expect(cleanText('Một\r\n\r\n\r\n\r\nhai  ba ')).toBe('Một\n\nhai ba')
    expect(withoutAccents('Đồ gốm Bát Tràng')).toBe('Do gom Bat Trang')
  })
  it('drops what PostgreSQL cannot hold and keeps lines', () => {
    expect(withoutControls('a\u0000b\u0007c\n\td')).toBe('abc\n\td')
  })
  it('always makes an address', () => {
    expect(slugOf('Ấm chén “Bát Tràng” 250 g')).toBe('am-chen-bat-trang-250-g')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isSlug(slugOf(text))))
    expect(isSlug('\u0000')).toBe(false)
  })
})
