import type { BulkKind, BulkOutcome, BulkState } from './types'

/** Rows of one workbook, or pictures of one ZIP file, that are taken at a time. */
export const maxRows = 2000

/** Rows that the page shows of each kind; the rest is in the workbook that can be fetched. */
export const shownRows = 200

export type BulkMoments = {
  readAt: Date | null
  confirmedAt: Date | null
  finishedAt: Date | null
  cancelledAt: Date | null
  failedAt: Date | null
}

export function bulkState(moments: BulkMoments): BulkState {
  if (moments.finishedAt) return 'finished'
  if (moments.cancelledAt) return 'cancelled'
  if (moments.failedAt) return moments.confirmedAt ? 'failed' : 'unreadable'
  if (moments.confirmedAt) return 'running'
  return moments.readAt ? 'ready' : 'reading'
}

/** What a run that was read waits for: nobody need confirm one in which nothing is new, or all was refused. */
export function readState(state: BulkState, rows: { open: number; refused: number }): BulkState {
  if (state !== 'ready' || rows.open > 0) return state
  return rows.refused > 0 ? 'refused' : 'unchanged'
}

/** While these last, the page asks again by itself. */
export const isBusy = (state: BulkState) => state === 'reading' || state === 'running'

/** Every row is done once, so a run that broke off may be started again. */
export const canConfirm = (state: BulkState) => state === 'ready' || state === 'failed'

export const canCancel = (state: BulkState) => state === 'ready'

/** Outcomes of the first reading that mean work. */
export const openOutcomes = ['CREATE', 'CHANGE', 'ADD', 'SUBMIT'] as const satisfies BulkOutcome[]

/** What can come of the rows of a kind, what asks for a look first. */
export const outcomesOf = (kind: BulkKind): BulkOutcome[] =>
  kind === 'WORKBOOK'
    ? ['REFUSED', 'CREATE', 'CHANGE', 'SAME']
    : kind === 'PICTURES'
      ? ['REFUSED', 'ADD', 'SAME']
      : ['REFUSED', 'SUBMIT']
