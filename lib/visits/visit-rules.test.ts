import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDay } from '@/lib/format/days'
import { isMachine, mayKeepWords, readVisit, weekOf, weeksUntil } from './visit-rules'

describe('readVisit', () => {
  it.each([
    ['view /listings/gom-bat-trang', { kind: 'view', page: 'listings', slug: 'gom-bat-trang' }],
    ['view /en/merchants/htx-lua', { kind: 'view', page: 'merchants', slug: 'htx-lua' }],
    ['view /listings/gom?utm_source=zalo', { kind: 'view', page: 'listings', slug: 'gom' }],
    ['click /listings/ruou/age', { kind: 'click', slug: 'ruou' }],
    ['click /en/listings/gom', { kind: 'click', slug: 'gom' }],
    ['view /browse?q=G%E1%BB%91m++&sort=relevance', { kind: 'search', query: 'q=g%E1%BB%91m' }],
    ['view /browse?stars=4&q=tra', { kind: 'search', query: 'q=tra&stars=4' }],
  ])('reads %s', (message, visit) => expect(readVisit(message)).toEqual(visit))

  it.each([
    '',
    'view',
    'view /',
    'view /browse',
    'view /browse?stars=4',
    'view /browse?q=tra&after=abc',
    'view /listings/',
    'view /listings/Gốm',
    'view /listings/gom/age',
    'view /listings/gom/report',
    'click /merchants/htx-lua',
    'click /browse?q=tra',
    'buy /listings/gom',
    'view https://example.com/listings/gom',
    'view /listings/gom\nview /listings/lua',
    `view /listings/${'a'.repeat(161)}`,
  ])('passes over %j', (message) => expect(readVisit(message)).toBeNull())

  it('reads any text without failing, and only what could be an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const visit = readVisit(`view /listings/${text}`)
        if (visit && visit.kind === 'view') expect(visit.slug).toMatch(/^[a-z0-9-]+$/)
      }),
    )
  })
})

describe('isMachine', () => {
  const phone =
    'Mozilla/5.0 (Linux; Android 14; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
  it.each([phone, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Zalo iOS/640'])(
    'lets %s be somebody',
    (agent) => expect(isMachine(agent)).toBe(false),
  )
  it.each([
    null,
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'curl/8.5.0',
    phone.replace('Chrome', 'HeadlessChrome'),
  ])('takes %s for a machine', (agent) => expect(isMachine(agent)).toBe(true))
})

describe('mayKeepWords', () => {
  it.each(['gốm bát tràng', 'trà sen 100g', 'rượu 500 ml', '5 sao'])('keeps %s', (words) =>
    expect(mayKeepWords(words)).toBe(true),
  )
  it.each([
    '0912345678',
    'chị lan 0912 345 678',
    '001.085.001234',
    'a@b.vn',
    'https://x.vn',
    'một câu dài có đến hơn tám từ liền nhau',
    'a'.repeat(61),
  ])('does not keep %s', (words) => expect(mayKeepWords(words)).toBe(false))
})

describe('weeks', () => {
  it('begin on Monday, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        const day = addDays('2026-11-22', n)
        const week = weekOf(day)
        expect(dateOfDay(week).getUTCDay()).toBe(1)
        expect(week <= day && day < addDays(week, 7)).toBe(true)
      }),
    )
  })
  it('end with the running one and begin when counting began', () => {
    expect(weeksUntil('2026-11-22', '2025-01-01', 3)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
    expect(weeksUntil('2026-11-22', '2026-11-15', 3)).toEqual(['2026-11-09', '2026-11-16'])
    expect(weeksUntil('2026-11-22', '2026-11-22', 3)).toEqual(['2026-11-16'])
    expect(weeksUntil('2026-11-22', null)).toEqual([])
  })
})
