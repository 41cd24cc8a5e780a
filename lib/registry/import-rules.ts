import { cleanLine } from '@/lib/format/text'

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

/** While these last, the page asks again by itself. */
export const isBusy = (state: ImportState) => state === 'looking' || state === 'dry-running' || state === 'running'

/** Without these columns a row cannot become a certificate. The decision cell may hold its date too. */
export const requiredFields = ['name', 'producer', 'set', 'stars', 'decision'] as const

/** A stranger's file name as it may be kept and shown: no folders, no control or direction signs, at most 200 characters. */
export const shownFileName = (sent: string) =>
  cleanLine(
    (sent.toWellFormed().split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(-200),
  ).toWellFormed() || 'workbook'
