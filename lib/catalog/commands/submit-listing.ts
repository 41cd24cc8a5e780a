import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Gap } from '../rules-content'
import { canSubmit, type StandingBlock } from '../rules-publication'
import { holdOwnListing, inTransaction, readContent } from './listing-lock'

export type Submitted =
  | { ok: true; revisionId: string }
  | { ok: false; reason: 'unknown' | 'no-draft' | 'changed' | StandingBlock }
  | { ok: false; reason: 'incomplete'; gaps: Gap[]; setNumber: number }

/**
 * Sends the draft of the merchant's own listing to review; from then on its content never changes. With `seenAt`, the time
 * of the draft that was read, only if nobody saved it since.
 */
export async function submitListing(actor: MerchantActor, listingId: string, seenAt?: Date): Promise<Submitted> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft) return { ok: false, reason: 'no-draft' }
    if (seenAt && seenAt.getTime() !== draft.savedAt.getTime()) return { ok: false, reason: 'changed' }
    const verdict = canSubmit(listing.facts, await readContent(tx, draft.id), listing.setNumber)
    if (!verdict.ok) return verdict.reason === 'incomplete' ? { ...verdict, setNumber: listing.setNumber } : verdict
    await tx.listingRevision.update({ where: { id: draft.id }, data: { submittedAt: listing.at } })
    const detail = { revision: draft.id }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'listing.submitted',
      subject: 'listing',
      subjectId: listingId,
      detail,
      before: { submittedAt: null },
      after: { submittedAt: listing.at.toISOString() },
    })
    return { ok: true, revisionId: draft.id }
  })
}
