import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { createListing } from '@/lib/catalog/commands/create-listing'
import { saveDraft } from '@/lib/catalog/commands/save-draft'
import type { DraftInput } from '@/lib/catalog/types'
import { db } from '@/lib/db/client'
import { readProductStates } from './product-states'
import { decideRow } from './row-decision'
import type { BulkCells, ProductState, RowIssue } from './types'

export type Applied = { ok: true } | { ok: false; issues: RowIssue[] }

type Attempt = { ok: true } | { ok: false; reason: string; isStale: boolean }

const refused = (code: string): Applied => ({ ok: false, issues: [{ code, field: null }] })

async function begin(actor: MerchantActor, productId: string, input: DraftInput): Promise<Attempt> {
  const created = await createListing(actor, productId)
  if (!created.ok) return { ok: false, reason: created.reason, isStale: created.reason === 'already-listed' }
  const draft = await db.listingRevision.findFirst({
    where: { listingId: created.listingId, submittedAt: null },
    select: { savedAt: true },
  })
  return draft
    ? save(actor, created.listingId, draft.savedAt, input)
    : { ok: false, reason: 'draft-gone', isStale: true }
}

async function save(actor: MerchantActor, listingId: string, savedAt: Date, input: DraftInput): Promise<Attempt> {
  const saved = await saveDraft(actor, listingId, savedAt, input)
  return saved.ok ? { ok: true } : { ok: false, reason: saved.reason, isStale: saved.reason !== 'unknown' }
}

/**
 * Writes one row of a confirmed workbook. Doing it again finds the draft as the row has it and changes nothing; a draft
 * that somebody saved in between is looked at anew, once, and never overwritten.
 */
export async function applyRow(
  actor: MerchantActor,
  cells: BulkCells,
  product: ProductState | null,
  phone: string | null,
  isSecond = false,
): Promise<Applied> {
  const decision = decideRow(cells, product, phone)
  if (decision.outcome === 'SAME') return { ok: true }
  if (decision.outcome === 'REFUSED') return { ok: false, issues: decision.issues }
  if (!product) return refused('unknown-product')
  const { listingId, draft, productId } = product
  const attempt =
    listingId && draft
      ? await save(actor, listingId, draft.savedAt, decision.input)
      : await begin(actor, productId, decision.input)
  if (attempt.ok) return { ok: true }
  if (!attempt.isStale || isSecond) return refused(attempt.reason)
  const [fresh] = await readProductStates(actor, productId)
  return applyRow(actor, cells, fresh ?? null, phone, true)
}
