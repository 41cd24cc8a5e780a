import { describe, expect, it } from 'vitest'
import {
  canCancel,
  canConfirm,
  canMap,
  columnFaults,
  fieldsSharingColumn,
  type ImportMoments,
  importState,
  isBusy,
  isNothingNew,
  isToFinish,
  shownFileName,
} from './import-rules'

const at = new Date('2026-01-01T00:00:00Z')
const nothing: ImportMoments = {
  look: null,
  mappedAt: null,
  dryRunAt: null,
  confirmedAt: null,
  finishedAt: null,
  cancelledAt: null,
  failedAt: null,
}
const seen = { ...nothing, look: {} }
const ready = { ...seen, mappedAt: at, dryRunAt: at }

describe('where an import stands', () => {
  it.each([
    ['looking', nothing],
    ['unreadable', { ...nothing, failedAt: at }],
    ['mapping', seen],
    ['dry-running', { ...seen, mappedAt: at }],
    ['unreadable', { ...seen, mappedAt: at, failedAt: at }],
    ['ready', ready],
    ['running', { ...ready, confirmedAt: at }],
    ['failed', { ...ready, confirmedAt: at, failedAt: at }],
    ['finished', { ...ready, confirmedAt: at, finishedAt: at }],
    ['cancelled', { ...ready, cancelledAt: at }],
    ['cancelled', { ...nothing, cancelledAt: at }],
  ] as const)('is %s', (state, moments) => {
    expect(importState(moments)).toBe(state)
  })

  it('is confirmed only from a dry run or a failed run, and never again once it runs', () => {
    expect((['ready', 'failed'] as const).map(canConfirm)).toEqual([true, true])
    expect(
      (['looking', 'unreadable', 'mapping', 'dry-running', 'running', 'finished', 'cancelled'] as const).some(
        canConfirm,
      ),
    ).toBe(false)
  })

  it('is neither mapped nor cancelled once it runs or is done', () => {
    expect((['running', 'finished', 'cancelled'] as const).some((state) => canMap(state) || canCancel(state))).toBe(
      false,
    )
    expect((['running', 'looking', 'dry-running'] as const).every(isBusy)).toBe(true)
    expect(isBusy('ready')).toBe(false)
  })
})

describe('a file name', () => {
  it.each([
    ['sổ OCOP.xlsx'.normalize('NFD'), 'sổ OCOP.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\a.xlsx', 'a.xlsx'],
    ['a\u0000b\r\nc\u202exslx.exe', 'a b c xslx.exe'],
    ['a\ud800.xlsx', 'a\ufffd.xlsx'],
    [`${'ă'.repeat(300)}.xlsx`, `${'ă'.repeat(195)}.xlsx`],
    ['', 'workbook'],
    ['///', 'workbook'],
  ])('%j is kept as %j', (sent, kept) => {
    expect(shownFileName(sent)).toBe(kept)
  })
})

describe('what waits for an administrator', () => {
  const some = { new: 1, changed: 0 }
  const none = { new: 0, changed: 0 }
  it('is a choice of columns, a dry run with something to take, and a run that failed', () => {
    expect([isToFinish('mapping', null), isToFinish('ready', some), isToFinish('failed', some)]).toEqual([
      true,
      true,
      true,
    ])
    expect(isToFinish('ready', { new: 0, changed: 2 })).toBe(true)
    for (const state of ['looking', 'unreadable', 'dry-running', 'running', 'finished', 'cancelled'] as const)
      expect(isToFinish(state, some), state).toBe(false)
  })
  it('is not a dry run that found nothing new', () => {
    expect([isNothingNew('ready', none), isToFinish('ready', none)]).toEqual([true, false])
    expect([isNothingNew('ready', some), isNothingNew('finished', none), isNothingNew('ready', null)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('faults of a choice of columns', () => {
  const whole = { name: 1, producer: 2, set: 3, stars: 4, decision: 5 }
  it('are told all at once, each beside its field', () => {
    expect(columnFaults(whole)).toEqual({})
    expect(columnFaults({ ...whole, name: undefined, address: 2 })).toEqual({
      name: 'fields-missing',
      producer: 'column-twice',
      address: 'column-twice',
    })
  })
})

describe('columns given twice', () => {
  it('are told with both fields, except where one cell may hold two things', () => {
    expect(fieldsSharingColumn({ name: 1, producer: 1, set: 2 })).toEqual(['name', 'producer'])
    expect(fieldsSharingColumn({ decision: 3, issuedOn: 3, ward: 4, address: 4, set: 5, group: 5 })).toEqual([])
    expect(fieldsSharingColumn({ decision: 3, issuedOn: 3, address: 3 })).toEqual(['decision', 'issuedOn', 'address'])
  })
})
