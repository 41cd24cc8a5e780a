import { cleanLine } from '@/lib/format/text'
import { wellFormed } from '@/lib/workbooks/cell-text'
import type { Field, SheetMapping } from './row-types'

/** Where an import stands; follows from which moments are filled in. */
export type ImportState =
  | 'looking'
  | 'unreadable'
  | 'mapping'
  | 'dry-running'
  | 'ready'
  | 'running'
  | 'finished'
  | 'failed'
  | 'cancelled'

export type ImportMoments = {
  look: unknown
  mappedAt: Date | null
  dryRunAt: Date | null
  confirmedAt: Date | null
  finishedAt: Date | null
  cancelledAt: Date | null
  failedAt: Date | null
}

export function importState(moments: ImportMoments): ImportState {
  if (moments.finishedAt) return 'finished'
  if (moments.cancelledAt) return 'cancelled'
  if (moments.failedAt) return moments.confirmedAt ? 'failed' : 'unreadable'
  if (moments.confirmedAt) return 'running'
  if (moments.dryRunAt) return 'ready'
  if (moments.mappedAt) return 'dry-running'
  return moments.look ? 'mapping' : 'looking'
}

/** Columns may be chosen (again) until somebody confirms. */
export const canMap = (state: ImportState) => state === 'mapping' || state === 'ready'

/** A failed run wrote nothing, so it may be confirmed again. */
export const canConfirm = (state: ImportState) => state === 'ready' || state === 'failed'

export const canCancel = (state: ImportState) =>
  ['looking', 'mapping', 'dry-running', 'ready', 'unreadable', 'failed'].includes(state)

/** A dry run that found nothing new: there is nothing to confirm. */
export const isNothingNew = (state: ImportState, counts: { new: number; changed: number } | null) =>
  state === 'ready' && counts !== null && counts.new + counts.changed === 0

/** Whether an import waits for an administrator: columns to choose, rows to confirm, a failed run to start again. */
export const isToFinish = (state: ImportState, counts: { new: number; changed: number } | null) =>
  (canMap(state) || canConfirm(state)) && !isNothingNew(state, counts)

/** While these last, the page asks again by itself. */
export const isBusy = (state: ImportState) => state === 'looking' || state === 'dry-running' || state === 'running'

/** Without these columns a row cannot become a certificate. The decision cell may hold its date too. */
export const requiredFields = ['name', 'producer', 'set', 'stars', 'decision'] as const

export type ColumnFault = 'fields-missing' | 'column-twice'

/** What is wrong with a choice of columns, all of it at once; empty when nothing is. */
export function columnFaults(columns: SheetMapping['columns']): Partial<Record<Field, ColumnFault>> {
  const faults: Partial<Record<Field, ColumnFault>> = {}
  for (const field of requiredFields) if (columns[field] === undefined) faults[field] = 'fields-missing'
  for (const field of fieldsSharingColumn(columns)) faults[field] = 'column-twice'
  return faults
}

/** Fields that were given a column which another field has too. A decision and its date may share one cell. */
export function fieldsSharingColumn(columns: SheetMapping['columns']): Field[] {
  const entries = Object.entries(columns) as [Field, number][]
  return entries
    .filter(([field, column]) =>
      entries.some(([other, its]) => other !== field && its === column && !mayShare(field, other)),
    )
    .map(([field]) => field)
}

const mayShare = (one: Field, other: Field) =>
  [one, other].every((field) => field === 'decision' || field === 'issuedOn') ||
  [one, other].every((field) => field === 'ward' || field === 'address') ||
  [one, other].every((field) => field === 'set' || field === 'group')

/** A stranger's file name as it may be kept and shown: no folders, no control or direction signs, at most 200 characters. */
export const shownFileName = (sent: string) =>
  wellFormed(cleanLine((sent.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(-200)) || 'workbook'
