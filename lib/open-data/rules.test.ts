import { describe, expect, it } from 'vitest'
import type { FigureCells } from '@/lib/targets/figure-types'
import type { Target } from '@/lib/targets/types'
import { embeddedChart } from './embedded-chart'
import { openApi } from './openapi'
import { openFault, openObjects, openRequestIn, openTable } from './rules'
import { datasets } from './types'

describe('an address', () => {
  const today = '2026-11-22'
  it.each<[string, ReturnType<typeof openRequestIn>]>([
    ['coverage.json', { day: null, dataset: 'coverage', format: 'json' }],
    ['2026-10-31/wards.csv', { day: '2026-10-31', dataset: 'wards', format: 'csv' }],
    ['2026-11-22/readiness.csv', { day: '2026-11-22', dataset: 'readiness', format: 'csv' }],
    ['2026-11-23/readiness.csv', null],
    ['2024-12-31/readiness.csv', null],
    ['2026-02-30/readiness.csv', null],
    ['coverage', null],
    ['coverage.json.csv', null],
    ['coverage.xml', null],
    ['toString.json', null],
    ['2026-10-31/coverage.json/more', null],
    ['', null],
  ])('%s', (path, asked) => expect(openRequestIn(path.split('/'), today)).toEqual(asked))
})

const solutions = {
  E_SIGNATURE: { inUse: 1, required: 2 },
  E_CONTRACT: { inUse: 2, required: 2 },
  E_INVOICE: { inUse: 0, required: 1 },
  TRACEABILITY: { inUse: 2, required: 2 },
}
const cells: FigureCells = {
  coverage: [
    { setNumber: 1, wardCode: '00004', certified: 9, listed: 9 },
    { setNumber: 5, wardCode: '00004', certified: 5, listed: 3 },
    { setNumber: 5, wardCode: null, certified: 1, listed: 1 },
  ],
  readiness: [{ wardCode: '00008', legalForm: 'COMPANY', participating: 2, fullyDigital: 1, solutions }],
}
const group = { code: 'I', slug: 'thuc-pham', nameVi: 'Thực phẩm', nameEn: 'Food' }
const groups = [{ ...group, sets: [1, 5].map((number) => ({ number, nameVi: '', nameEn: '' })) }]
const target: Target = {
  ...{ id: 't', metric: 'COVERAGE', labelVi: '', labelEn: '', percent: 60, strict: true, effectiveFrom: '2025-09-23' },
  ...{ dueOn: null, legalSourceVi: '', legalSourceEn: '' },
  exclusions: [{ setNumber: 1, reasonVi: '', reasonEn: '' }],
}
const basis = { day: '2026-10-31', isFinal: true, groups, targets: [target], cells }

describe('a dataset', () => {
  it('of groups has numerator and denominator, and no verdict without a target', () => {
    expect(openObjects(openTable('coverage', basis))).toMatchObject([
      { group: 'I', certified: 15, on_booth: 13, listed: 4, eligible: 6, left_out: 9, more_needed: 0, met: true },
    ])
    expect(openObjects(openTable('coverage', { ...basis, targets: [] }))).toMatchObject([
      { certified: 15, on_booth: 13, target: null, listed: null, met: null },
    ])
  })
  it('of wards names each once, those without a ward last', () => {
    expect(openTable('wards', basis).rows).toEqual([
      ['00004', 3, 5, 0, 0],
      ['00008', 0, 0, 1, 2],
      [null, 1, 1, 0, 0],
    ])
  })
  it('of solutions counts apart what the law does not ask', () => {
    expect(openObjects(openTable('readiness', basis))).toContainEqual({
      ...{ legal_form: 'COMPANY', solution: 'E_INVOICE', in_use: 0, required: 1, not_required: 1 },
      ...{ participating: 2, fully_digital: 1 },
    })
  })
  it('has the columns that its description names', () => {
    const { components } = openApi('https://booth.example')
    for (const dataset of datasets)
      expect(Object.keys(components.schemas[dataset].properties.rows.items.properties ?? {})).toEqual(
        openTable(dataset, basis).columns,
      )
  })
})

it('the embedded chart takes a name for words, whatever it holds', () => {
  const nasty = { ...group, nameVi: '<script>alert("1")</script>' }
  const html = embeddedChart(
    {
      ...{ day: '2026-11-22', view: 'as-of', isToday: true, today: '2026-11-22', computedAt: new Date(0) },
      firstRecordedOn: null,
      ...{ coverageTargets: [], readinessTargets: [], readiness: { participating: 0, fullyDigital: 0, solutions: [] } },
      groups: [{ group: nasty, count: { reached: 1, total: 2 }, coverages: [], trend: [] }],
    },
    'vi',
    'https://booth.example',
  )
  expect(html).not.toContain('<script')
  expect(html).toContain('1 / 2')
})

it('says of an address without figures what is wrong with it', () => {
  const fault = (path: string) => openFault(path.split('/'), '2026-11-22').error
  expect(fault('2020-01-01/coverage.json')).toBe('day-before-figures')
  expect(fault('2026-11-23/coverage.json')).toBe('day-in-the-future')
  expect(fault('22-11-2026/coverage.json')).toBe('no-such-day')
  expect(fault('secret.json')).toBe('no-such-dataset')
})
