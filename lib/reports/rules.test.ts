import { describe, expect, it } from 'vitest'
import type { FigureCells } from '@/lib/targets/figure-types'
import type { Group, Target } from '@/lib/targets/types'
import { orderReport } from './order-report'
import { reportSheets } from './report-sheets'
import { endOfMonthBefore, isMonthEnd, monthEnds, type ReportBasis, reportFigures } from './rules'

describe('months', () => {
  it('end where the calendar says', () => {
    expect(endOfMonthBefore('2026-03-31')).toBe('2026-02-28')
    expect(endOfMonthBefore('2026-01-01')).toBe('2025-12-31')
    expect(monthEnds('2026-03-31', 4)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'])
    expect(['2028-02-29', '2028-02-28', '2026-12-31'].map(isMonthEnd)).toEqual([true, false, true])
  })
})

const about = {
  ...{ figuresHash: 'h', isDemo: true, issuedAt: new Date('2026-11-02T01:00:00Z'), operator: null },
  wards: [{ code: '00004', nameVi: 'Phường Ba Đình', nameEn: 'Ba Dinh Ward' }],
}
const none = { inUse: 0, required: 0 }
const solutions = { E_SIGNATURE: { inUse: 1, required: 2 }, E_CONTRACT: none, E_INVOICE: none, TRACEABILITY: none }
const cells = (listed: number): FigureCells => ({
  coverage: [
    { setNumber: 1, wardCode: '00004', certified: 10, listed },
    { setNumber: 1, wardCode: '00008', certified: 10, listed: 1 },
    { setNumber: 14, wardCode: '00004', certified: 3, listed: 3 },
  ],
  readiness: [{ wardCode: '00004', legalForm: 'COMPANY', participating: 2, fullyDigital: 1, solutions }],
})
const group = (code: string, number: number): Group => ({
  ...{ code, slug: code.toLowerCase(), nameVi: `Nhóm ${code}`, nameEn: `Group ${code}` },
  sets: [{ number, nameVi: '', nameEn: '' }],
})
const target: Target = {
  ...{ id: 'new', metric: 'COVERAGE', labelVi: 'Trên 60 %', labelEn: 'Over 60 %', percent: 60, strict: true },
  ...{ effectiveFrom: '2026-10-01', dueOn: null, legalSourceVi: 'KH', legalSourceEn: 'Plan', exclusions: [] },
}
const basis = (scope: Partial<ReportBasis['scope']> = {}): ReportBasis => ({
  scope: { day: '2026-10-31', groupCode: null, wardCode: null, ...scope },
  groups: [group('I', 1), group('II', 14)],
  wards: ['00004', '00008'].map((code) => ({ code, nameVi: `Phường ${code}`, nameEn: `Ward ${code}` })),
  cells: cells(7),
  before: cells(5),
  months: [
    { day: '2026-08-31', coverage: cells(4).coverage, targets: [] },
    { day: '2026-09-30', coverage: cells(5).coverage, targets: [{ ...target, id: 'old' }] },
    { day: '2026-10-31', coverage: cells(7).coverage, targets: [target] },
  ],
  coverageTargets: [target],
  readinessTargets: [],
  isSameLine: (one, other) => one === other || [one, other].sort().join() === 'new,old',
})

describe('the figures of a report', () => {
  it('compare with the month before along the line of a target that was changed', () => {
    const { groups, trend } = reportFigures(basis())
    expect(groups[0]?.targets[0]).toMatchObject({ listed: 8, eligible: 20, missing: 5, before: { listed: 6 } })
    expect(trend.map(({ groups }) => groups?.[0]?.listed ?? null)).toEqual([null, 6, 8])
  })
  it('are limited to a group and a ward, and say so', () => {
    const one = reportFigures(basis({ groupCode: 'II' }))
    expect(one.groups.map(({ code }) => code)).toEqual(['II'])
    expect(one.wards).toMatchObject([{ code: '00004', listed: 3, eligible: 3 }])
    const ward = reportFigures(basis({ wardCode: '00008' }))
    expect(ward.groups[0]?.targets[0]).toMatchObject({ listed: 1, eligible: 10 })
    expect(ward.readiness.participating).toBe(0)
    const order = orderReport(ward, { ...about, isDemo: false }, 'vi')
    expect(order.kind === 'progress' && order.scope[1]).toContain('Phường 00008')
    expect(JSON.stringify(reportSheets(ward, 'h', 'en')[0])).toContain('Ward 00008')
  })
  it('are put into words that the figures alone decide', () => {
    const order = orderReport(reportFigures(basis()), about, 'vi')
    if (order.kind !== 'progress') throw new Error('another kind')
    expect(order.summary.join(' ')).toContain('11 trong số 23 sản phẩm')
    expect(order.summary.join(' ')).toContain('tăng 2')
    expect(order.summary.join(' ')).toContain('Nhóm I, cần thêm 5')
    expect(order.cards[0]).toMatchObject({ figure: '1 / 2', isMet: false })
    expect(order.words.demo).not.toBe(null)
  })
})
