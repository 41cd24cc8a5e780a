import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrderOfReason, matchReason, nameCore, publicReason } from './matching-rules'
import { legalForms, matchReasons } from './types'

const ward = '00004'
const producer = { taxCode: '0101234565', name: 'Hợp tác xã Mây tre đan Phú Vinh', wardCode: ward }
const asks = (rest: Partial<typeof producer> & { taxCode?: string }) => ({
  ...{ taxCode: '0109999999', name: 'Công ty TNHH Khác hẳn', wardCode: '00008' },
  ...rest,
})

describe('the core of a name', () => {
  it.each([
    ['HTX Mây tre đan Phú Vinh', 'may tre dan phu vinh'],
    ['Hợp tác xã  mây tre đan PHÚ VINH (mẫu)', 'may tre dan phu vinh'],
    ['Công ty TNHH MTV Gốm Bát Tràng', 'gom bat trang'],
    ['CÔNG TY TRÁCH NHIỆM HỮU HẠN Gốm Bát Tràng', 'gom bat trang'],
    ['Hộ kinh doanh Nguyễn Văn Tựu', 'nguyen van tuu'],
    ['Hộ', 'ho'],
    ['(mẫu)', ''],
  ])('%s → %s', (name, core) => expect(nameCore(name)).toBe(core))
})

describe('why a producer may be the applicant', () => {
  it.each([
    ['the code', { taxCode: '0101234565' }, 'same-code'],
    ['the code of its branch', { taxCode: '0101234565-003' }, 'same-code'],
    ['name and ward', { name: 'HTX Mây tre đan Phú Vinh', wardCode: ward }, 'same-name-and-ward'],
    ['name and ward without accents', { name: 'htx may tre dan phu vinh', wardCode: ward }, 'same-name-and-ward'],
    ['a similar name there', { name: 'HTX Mây tre Phú Vinh', wardCode: ward }, 'similar-name-in-ward'],
    ['part of the name there', { name: 'Mây tre đan', wardCode: ward }, 'similar-name-in-ward'],
    ['the name elsewhere', { name: 'hợp tác xã mây tre đan phú vinh' }, 'same-name'],
    ['a similar name elsewhere', { name: 'HTX Mây tre Phú Vinh' }, null],
    ['the ward alone', { wardCode: ward }, null],
    ['nothing', {}, null],
  ] as const)('%s', (_, rest, reason) => expect(matchReason(asks(rest), producer)).toBe(reason))

  it('is never two codes that are missing, nor two names without letters', () => {
    expect(matchReason({ ...asks({}), taxCode: null }, { ...producer, taxCode: null })).toBeNull()
    expect(matchReason(asks({ name: '(a)', wardCode: ward }), { ...producer, name: 'HTX' })).toBeNull()
  })
})

describe('what a stranger may learn', () => {
  const id = fc.stringMatching(/^\d{12}$/)
  const named = fc.record({
    taxCode: fc.option(fc.oneof(id, fc.stringMatching(/^\d{10}$/))),
    name: fc.constantFrom('Hộ kinh doanh Nguyễn Văn Tựu', 'Cơ sở Tựu', 'HTX Sông Tích', 'Công ty Gò Mít'),
    wardCode: fc.constantFrom('00004', '00008'),
  })
  it('never depends on a personal ID, whoever it belongs to', () => {
    fc.assert(
      fc.property(named, id, id, named, fc.constantFrom(...legalForms), (stated, mine, other, found, legalForm) => {
        const household = { ...found, taxCode: mine }
        const asked = (taxCode: string) => publicReason({ ...stated, taxCode, legalForm }, household)
        expect(asked(mine)).toBe(asked(other))
      }),
    )
  })
  it('is the same as an administrator sees for a firm', () => {
    fc.assert(
      fc.property(named, named, (stated, found) => {
        fc.pre(stated.taxCode?.length === 10)
        expect(publicReason({ ...stated, legalForm: 'COMPANY' }, found)).toBe(matchReason(stated, found))
      }),
    )
  })
  it('does not point out people of one name in another ward', () => {
    const household = { taxCode: null, name: 'Hộ kinh doanh Nguyễn Văn Tựu', wardCode: ward }
    const stated = { ...household, wardCode: '00008', legalForm: 'HOUSEHOLD' as const }
    expect(matchReason(stated, household)).toBe('same-name')
    expect(publicReason(stated, household)).toBeNull()
  })
})

it('shows the strongest reason first and keeps the order of equals', () => {
  const found = [...matchReasons].reverse().flatMap((reason) => [
    { reason, n: 1 },
    { reason, n: 2 },
  ])
  const sorted = inOrderOfReason(found)
  expect(sorted.map(({ reason }) => reason)).toEqual(matchReasons.flatMap((reason) => [reason, reason]))
  expect(sorted.map(({ n }) => n)).toEqual([1, 2, 1, 2, 1, 2, 1, 2])
})
