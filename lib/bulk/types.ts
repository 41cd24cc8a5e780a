import type { ListingContent } from '@/lib/catalog/types'

export type BulkKind = 'WORKBOOK' | 'PICTURES' | 'SUBMISSION'

/** Where a run stands; follows from which moments are filled in, and from what was read. */
export type BulkState =
  | 'reading'
  | 'unreadable'
  | 'ready'
  | 'unchanged'
  | 'refused'
  | 'running'
  | 'finished'
  | 'failed'
  | 'cancelled'

export type BulkOutcome = 'CREATE' | 'CHANGE' | 'SAME' | 'ADD' | 'SUBMIT' | 'REFUSED'

/** One thing that keeps a row out; `field` names its column, null when it is about the whole row. */
export type RowIssue = { code: string; field: string | null; params?: Record<string, string | number> }

/** One product of the merchant as a workbook row is compared with it. */
export type ProductState = {
  productId: string
  name: string
  /** Of the certificate that speaks for it. */
  code: string | null
  setNumber: number
  certificateValid: boolean
  listingId: string | null
  /** Null when nothing may be written just now. */
  draft: { savedAt: Date; content: ListingContent } | null
  /** What was sent is not changed by a workbook: the merchant begins a new draft first. */
  isSubmitted: boolean
}

/** A row of an uploaded workbook, by field; a field without a column is not there. */
export type BulkCells = Record<string, string>

export type SheetRowCells = { row: number; cells: BulkCells; faults: RowIssue[] }
