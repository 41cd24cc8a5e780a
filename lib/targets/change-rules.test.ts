import { describe, expect, it } from 'vitest'
import {
  changeRefusal,
  coverageChange,
  excludedByReading,
  neverBegan,
  phaseOf,
  readingOf,
  readings,
} from './change-rules'
import { targetForm } from './input'
import { isSameLine, originOf } from './rules'

const row = { id: 'a', effectiveFrom: '2025-09-23', effectiveUntil: null, withdrawnAt: null }

describe('readings', () => {
  it('leave out what their names say, and are known again by their sets', () => {
    expect(excludedByReading('narrow', [])).toEqual([1, 2])
    expect(excludedByReading('middle', [9])).toEqual([1, 2, 3, 4])
    expect(excludedByReading('broad', [])).toEqual([1, 2, 3, 4, 6, 7, 8])
    expect(excludedByReading('own', [14, 3, 14])).toEqual([3, 14])
    for (const reading of readings)
      if (reading !== 'own') expect(readingOf(excludedByReading(reading, []))).toBe(reading)
    expect(readingOf([4, 2, 1, 3])).toBe('middle')
    expect(readingOf([26])).toBe('own')
  })
})

describe('a change', () => {
  const refused = (on: string, target = row, facts: Parameters<typeof changeRefusal>[1] = []) =>
    changeRefusal(target, facts, on, '2026-11-22')
  it('begins today or later', () => {
    expect(refused('2026-11-21')).toBe('in-the-past')
    expect(refused('2026-11-22')).toBe(null)
    expect(refused('2027-01-01')).toBe(null)
  })
  it('is of what still holds on that day', () => {
    expect(refused('2026-12-31', { ...row, effectiveUntil: '2026-12-30' } as never)).toBe('already-ended')
    expect(refused('2026-12-30', { ...row, effectiveUntil: '2026-12-30' } as never)).toBe(null)
    expect(refused('2026-12-30', { ...row, withdrawnAt: new Date(0) } as never)).toBe('gone')
  })
  it('is of the latest row', () => {
    expect(refused('2026-12-30', row, [{ replacesId: 'a', withdrawnAt: null }])).toBe('replaced')
    expect(refused('2026-12-30', row, [{ replacesId: 'a', withdrawnAt: new Date(0) }])).toBe(null)
    expect(refused('2026-12-30', row, [{ replacesId: 'b', withdrawnAt: null }])).toBe(null)
  })
  it('withdraws what has not begun', () => {
    expect(neverBegan({ effectiveFrom: '2027-01-01' }, '2027-01-01')).toBe(true)
    expect(neverBegan({ effectiveFrom: '2027-01-01' }, '2027-01-02')).toBe(false)
  })
  it('shows each group before and after', () => {
    const group = { code: 'I', slug: 's', nameVi: '', nameEn: '', sets: [{ number: 1, nameVi: '', nameEn: '' }] }
    const tallies = [{ setNumber: 1, certified: 10, listed: 6 }]
    const sixty = { percent: 60, strict: true, exclusions: [] }
    const [line] = coverageChange([group], tallies, sixty, { ...sixty, strict: false })
    expect([line?.before?.met, line?.after?.met]).toEqual([false, true])
    expect(coverageChange([group], tallies, null, sixty)[0]?.before).toBe(null)
  })
})

it('phaseOf tells where a target stands', () => {
  expect(phaseOf(row, '2026-11-22')).toBe('in-force')
  expect(phaseOf({ ...row, effectiveUntil: '2026-11-21' }, '2026-11-22')).toBe('ended')
  expect(phaseOf({ ...row, effectiveUntil: '2026-11-22' }, '2026-11-22')).toBe('in-force')
  expect(phaseOf({ ...row, effectiveFrom: '2026-11-23' }, '2026-11-22')).toBe('to-come')
  expect(phaseOf({ ...row, withdrawnAt: new Date(0) }, '2026-11-22')).toBe('withdrawn')
})

it('a line of targets goes back to its first row', () => {
  const facts = [
    { id: 'a', replacesId: null },
    { id: 'b', replacesId: 'a' },
    { id: 'c', replacesId: 'b' },
    { id: 'x', replacesId: null },
  ]
  expect(originOf(facts, 'c')).toBe('a')
  expect(isSameLine(facts, 'a', 'c')).toBe(true)
  expect(isSameLine(facts, 'x', 'c')).toBe(false)
})

describe('the form of a target', () => {
  const typed = {
    ...{ labelVi: 'Trên 70 %', labelEn: 'Over 70 %', percent: '70', strict: 'over', effectiveFrom: '2026-12-01' },
    ...{ legalSourceVi: 'KH', legalSourceEn: 'Plan', reason: 'Theo kế hoạch mới' },
  }
  const faults = (change: Record<string, string>) =>
    targetForm.safeParse({ ...typed, ...change }).error?.issues.map(({ path }) => path[0]) ?? []
  it('takes what is whole', () =>
    expect(targetForm.parse(typed)).toMatchObject({ percent: 70, strict: true, dueOn: null }))
  it.each<[Record<string, string>, string]>([
    [{ percent: '101' }, 'percent'],
    [{ percent: '6.5' }, 'percent'],
    [{ percent: '100' }, 'percent'],
    [{ reason: ' ' }, 'reason'],
    [{ effectiveFrom: '2026-13-01' }, 'effectiveFrom'],
    [{ dueOn: '2026-11-30' }, 'dueOn'],
    [{ effectiveUntil: '2026-11-30' }, 'effectiveUntil'],
    [{ reading: 'own', whyVi: 'v', whyEn: 'e' }, 'sets'],
    [{ reading: 'own', sets: '1, 27', whyVi: 'v', whyEn: 'e' }, 'sets'],
    [{ reading: 'middle', whyEn: 'e' }, 'whyVi'],
    [{ labelEn: '' }, 'labelEn'],
  ])('refuses %j', (change, field) => expect(faults(change)).toContain(field))
})
