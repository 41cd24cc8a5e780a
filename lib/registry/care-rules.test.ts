import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarCsv, csvCell } from './calendar-csv'
import { calendarMonths, daysOfMonth, isMonth } from './calendar-rules'
import { certificateForm, producerForm } from './change-input'
import { linkReasonsOf, rankedCandidates, type Signs } from './match-rules'
import { isNarrowed, placeOf, registryFilterOf, registryQuery } from './search-rules'
import { facts } from './test-facts'
import { WardMatcher } from './ward-matching'

const id = '3f1c5d7a-1c1e-4f0a-9a55-0d2f6b1f2a11'

describe('the filter of the registry', () => {
  it('comes back from its own address, whatever was asked', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('I', 'VI', '21', '00577', '5', 'late', 'none', 'ấm chén'))
    const asked = fc.dictionary(fc.constantFrom('q', 'group', 'set', 'ward', 'stars', 'state', 'after'), value)
    fc.assert(
      fc.property(asked, (given) => {
        const filter = registryFilterOf(given)
        const again = registryFilterOf(Object.fromEntries(new URLSearchParams(registryQuery(filter))))
        expect(again).toEqual(filter)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes no value that there is not, and no list', () => {
    const odd = { group: 'VII', set: '27', ward: '1', stars: '2', state: 'x', q: ['a', 'b'] }
    expect(isNarrowed(registryFilterOf(odd))).toBe(false)
    expect(registryFilterOf({ set: '0' }).set).toBeNull()
  })

  it('knows where a reader stands', () => {
    expect(placeOf({ after: id, before: id })).toEqual({ after: id })
    expect(placeOf({ before: id })).toEqual({ before: id })
    expect(placeOf({ after: 'x' })).toBeNull()
    expect(registryQuery({ set: 3 }, { after: id })).toBe(`?set=3&after=${id}`)
  })
})

describe('candidates for a link', () => {
  const none: Signs = { taxCode: null, nameFolded: ' htx a ', wardCode: null, phone: null }
  it('have every sign that holds, the surest first', () => {
    const all = { taxCode: '0101234565', nameFolded: ' htx a ', wardCode: '00577', phone: '+84912345678' }
    expect(linkReasonsOf(all, all)).toEqual(['same-tax-code', 'same-name-and-ward', 'same-phone'])
    expect(linkReasonsOf(all, { ...all, taxCode: null, wardCode: '00004' })).toEqual(['same-phone', 'same-name'])
    expect(linkReasonsOf(none, { ...none, nameFolded: ' htx b ' })).toEqual([])
    expect(linkReasonsOf({ ...none, nameFolded: '  ' }, { ...none, nameFolded: '  ' })).toEqual([])
  })

  it('are ranked by the surest sign, then by how many, then by name; those without are left out', () => {
    const ranked = rankedCandidates([
      { name: 'D', reasons: [] },
      { name: 'C', reasons: ['same-phone'] },
      { name: 'B', reasons: ['same-tax-code'] },
      { name: 'A', reasons: ['same-tax-code', 'same-phone'] },
      { name: 'Ă', reasons: ['same-phone'] },
    ])
    expect(ranked.map(({ name }) => name)).toEqual(['A', 'B', 'Ă', 'C'])
  })
})

describe('the calendar', () => {
  it('goes from half a year ago to three years ahead', () => {
    const months = calendarMonths('2026-11-22')
    expect([months[0], months[6], months.at(-1), months.length]).toEqual(['2026-05', '2026-11', '2029-11', 43])
    expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', until: '2027-01-01' })
    for (const odd of ['2026-13', '26-01', '2026-1', null, ['2026-01']]) expect(isMonth(odd)).toBe(false)
  })

  it('becomes CSV that no spreadsheet takes for formulas, in pieces', async () => {
    expect(['a', 'a,b', 'a"b', '=1+1', '-2', 'a\nb'].map(csvCell)).toEqual([
      'a',
      '"a,b"',
      '"a""b"',
      "'=1+1",
      "'-2",
      '"a\nb"',
    ])
    const row = {
      ...{
        productId: id,
        product: 'Ấm, chén',
        producer: '=HYPERLINK("x")',
        ward: null,
        phone: '+84912345678',
        stars: 4,
      },
      ...{ code: null, decisionNumber: '1/QĐ', issuedOn: '2024-01-02', lastDay: '2027-01-01', state: 'valid' as const },
    }
    async function* pages() {
      yield [row]
      yield [{ ...row, product: 'CCCD 001187567152' }]
    }
    const text = await new Response(calendarCsv(pages(), 'vi')).text()
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe(`01/01/2027,"Ấm, chén","'=HYPERLINK(""x"")",,0912 345 678,4,,1/QĐ,02/01/2024,Còn hiệu lực`)
    expect(text).not.toContain('001187567152')
  })
})

describe('the forms', () => {
  const base = { id, seen: '2026-11-22T00:00:00.000Z', reason: 'Theo hồ sơ', address: '', wardCode: '' }
  it('read codes, phones and dates, and take no personal ID into what everybody reads', () => {
    const producer = {
      ...base,
      name: ' HTX  Gốm ',
      taxCode: '0101234565',
      legalForm: 'COOPERATIVE',
      phone: '0912 345 678',
    }
    expect(producerForm.parse(producer)).toMatchObject({ name: 'HTX Gốm', phone: '+84912345678', address: null })
    const faults = (values: object) =>
      producerForm.safeParse({ ...producer, ...values }).error?.issues.map(({ message }) => message) ?? []
    expect(faults({ name: '' })).toEqual(['required'])
    expect(faults({ name: 'Hộ CCCD 001187567152' })).toEqual(['personal-id'])
    expect(faults({ taxCode: '12' })).toEqual(['not-a-tax-code'])
    expect(faults({ phone: '12' })).toEqual(['not-a-phone'])
    expect(faults({ wardCode: 'x' }).length).toBe(1)
    const certificate = {
      ...base,
      stars: '4',
      code: '01-00577-12-2026',
      decisionNumber: '1/QĐ',
      issuedOn: '2026-01-02',
    }
    expect(certificateForm.parse(certificate)).toMatchObject({ stars: 4, code: '01-00577-12-2026' })
    expect(certificateForm.safeParse({ ...certificate, code: 'x' }).error?.issues[0]?.message).toBe(
      'not-a-product-code',
    )
    expect(certificateForm.safeParse({ ...certificate, issuedOn: '2026-02-30' }).error?.issues[0]?.message).toBe(
      'not-a-day',
    )
  })
})

describe('wards that an address may mean', () => {
  const matcher = new WardMatcher(facts.wards)
  it('are the one it names, those of the former district it names, or those of a like name', () => {
    expect(matcher.candidates('Thôn 1, xã Bát Tràng, huyện Gia Lâm')).toMatchObject([
      { ward: { fullNameVi: 'Xã Bát Tràng' }, isSure: true },
    ])
    const district = matcher.candidates('Thôn 1, xã Kim Lan, huyện Gia Lâm')
    expect(district.length).toBeGreaterThan(1)
    for (const { ward } of district) expect(ward.formerDistricts).toContain('Huyện Gia Lâm')
    expect(district.every(({ isSure }) => !isSure)).toBe(true)
    expect(new Set(district.map(({ ward }) => ward.code)).size).toBe(district.length)
    expect(matcher.candidates('')).toEqual([])
  })
})
