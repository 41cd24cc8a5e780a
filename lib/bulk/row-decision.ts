import { type ContentField, changedFields } from '@/lib/catalog/rules-content'
import type { DraftInput, ListingContent } from '@/lib/catalog/types'
import { foldWords } from '@/lib/registry/folding'
import { keyField, parseRowKey } from './fields'
import { readRow } from './row-values'
import type { BulkCells, ProductState, RowIssue } from './types'

export type RowDecision =
  | { outcome: 'CREATE' | 'CHANGE'; input: DraftInput; changed: ContentField[] }
  | { outcome: 'SAME' }
  | { outcome: 'REFUSED'; issues: RowIssue[] }

/** A listing as it begins: the registered name and the merchant's phone number, as `createListing` writes them. */
export const freshContent = (name: string, phone: string | null): ListingContent => ({
  ...{ nameVi: name, nameEn: '', storyVi: '', storyEn: '', unitVi: '', unitEn: '' },
  price: { kind: 'FIXED', vnd: null, toVnd: null },
  ...{ details: {}, pictures: [] },
  places: phone ? [{ kind: 'PHONE', value: phone }] : [],
})

const same = (one: string | null | undefined, other: string | undefined) =>
  Boolean(one && other && foldWords(one) === foldWords(other))

/** The product that a row speaks of: by its key, else by its code, else by its registered name. */
export function productOfRow<P extends Pick<ProductState, 'productId' | 'code' | 'name'>>(
  cells: BulkCells,
  products: readonly P[],
): P | null {
  const key = parseRowKey(cells[keyField] ?? '')
  if (key) return products.find(({ productId }) => productId === key.productId) ?? null
  const only = (found: P[]) => (found.length === 1 ? (found[0] ?? null) : null)
  return (
    only(products.filter(({ code }) => same(code, cells.code))) ??
    only(products.filter(({ name }) => same(name, cells.registered)))
  )
}

const refused = (code: string, params?: RowIssue['params']): RowDecision => ({
  outcome: 'REFUSED',
  issues: [{ code, field: null, ...(params ? { params } : {}) }],
})

/**
 * What a row of an uploaded workbook does to a product as it stands now. Asked when the file is read and again when the
 * row is worked on, so that a second run of the same row changes nothing, and a draft that somebody saved since the row
 * was written is never overwritten.
 */
export function decideRow(cells: BulkCells, product: ProductState | null, phone: string | null): RowDecision {
  if (!product) return refused('unknown-product')
  if (product.isSubmitted && !product.draft) return refused('sent-already')
  if (!product.draft && !product.certificateValid) return refused('certificate-not-valid')
  const fresh = freshContent(product.name, phone)
  const stored = product.draft?.content ?? fresh
  const read = readRow(cells, stored)
  if (!read.ok) return { outcome: 'REFUSED', issues: read.issues }
  const changed = changedFields(stored, { ...read.input, pictures: stored.pictures })
  if (changed.length === 0) return { outcome: 'SAME' }
  if (!product.draft) return { outcome: 'CREATE', input: read.input, changed }
  const version = parseRowKey(cells[keyField] ?? '')?.savedAt
  // Begun and never written: there is no word in it that anybody typed.
  const isUnwritten = changedFields(fresh, { ...stored, pictures: [] }).length === 0
  if (version !== product.draft.savedAt.getTime() && !isUnwritten)
    return refused(version === undefined ? 'no-version' : 'conflict', { at: product.draft.savedAt.getTime() })
  return { outcome: 'CHANGE', input: read.input, changed }
}
