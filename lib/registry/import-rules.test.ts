import { describe, expect, it } from 'vitest'
import {
  canCancel,
  canConfirm,
  canMap,
  fieldsSharingColumn,
  type ImportMoments,
  importState,
  isBusy,
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

describe('columns given twice', () => {
  it('are told with both fields, except where one cell may hold two things', () => {
    expect(fieldsSharingColumn({ name: 1, producer: 1, set: 2 })).toEqual(['name', 'producer'])
    expect(fieldsSharingColumn({ decision: 3, issuedOn: 3, ward: 4, address: 4, set: 5, group: 5 })).toEqual([])
    expect(fieldsSharingColumn({ decision: 3, issuedOn: 3, address: 3 })).toEqual(['decision', 'issuedOn', 'address'])
  })
})
