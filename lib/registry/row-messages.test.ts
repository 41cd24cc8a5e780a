import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { interpretSheet } from './interpret-sheet'
import { issueText } from './issue-text'
import { errorCodes, warningCodes } from './row-types'
import { facts, line, mapping } from './test-facts'

const anything = {
  ...{
    value: 'x',
    row: 7,
    other: 'y',
    name: 'z',
    count: 2,
    date: '01/01/2030',
    today: '01/01/2026',
    first: '01/01/2018',
  },
  ...{
    limit: 500,
    digits: 12,
    used: 'u',
    stars: 4,
    potential: 5,
    section: 's',
    group: 'I',
    set: 6,
    ward: 'Xã W',
    district: 'D',
  },
}

describe.each(locales)('texts about rows (%s)', (locale) => {
  it('are there for every issue', () => {
    for (const code of [...errorCodes, ...warningCodes]) {
      expect(textFor(locale, 'registry-rows', `issues.${code}`, anything), code).toMatch(/^[\p{Lu}“][^{}]{15,}\.$/u)
    }
  })

  it('are whole with just what an issue brings along', () => {
    const odd = [
      { name: null, stars: '2 sao', issuedOn: '15/08/2031', decision: '1/QĐ-UBND; 2/QĐ-UBND', taxCode: 101234565 },
      { set: 'Hàng khác', issuedOn: '1/1/2002', producer: 'x'.repeat(501), address: 'Xã Bát Tràng, huyện Ba Vì' },
      { stars: '4 sao (tiềm năng 5 sao)', group: 'II. Đồ uống', issuedOn: '13/8/26', address: 'Bát Tràng, Gia Lâm' },
      { stars: 3 },
      { decision: '3416/QĐ-UBND ngày 12/8/2026', name: 'Cốm', producer: 'HTX khác', set: null, group: 'Bộ 21' },
      { address: 'Hà Nội', name: 'Chè', code: '01-00577-12-2026', phone: '1', issuedOn: 46247 },
      { address: 'Phường Bát Tràng', name: 'Gốm', code: 'x', decision: 5, taxCode: 'x' },
    ]
    const results = interpretSheet([line(2), ...odd.map((own, index) => line(3 + index, own))], mapping, facts)
    const issues = results.flatMap(({ errors, warnings }) => [...errors, ...warnings])
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(20)
    expect(issues.some(({ suggestion }) => suggestion !== null)).toBe(true)
    for (const issue of issues) {
      const { code, suggestion } = issue
      const text = issueText(issue, locale)
      expect(text.includes(suggestion ?? ''), code).toBe(true)
      expect(text, code).toMatch(/^[\p{Lu}“][^{}]{15,}\.$/u)
      expect(text, code).not.toMatch(/undefined|issues\./)
    }
  })
})
