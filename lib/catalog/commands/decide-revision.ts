import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import type { Gap } from '../rules-content'
import { canPublish, type DecisionBlock, decisionBlock, type StandingBlock } from '../rules-publication'
import { isReturnComplete, type ReturnReason } from '../rules-review'
import { statesAfterApproval } from '../rules-status'
import { isOrderedDown } from '../take-down-orders'
import { tellOfDecision } from '../tell-merchant'
import type { ReviewDecision } from '../types'
import { type HeldListing, holdListing, inTransaction, readContent } from './listing-lock'

type Reason = { reasonCode: ReturnReason; words: string }
type Block = Exclude<DecisionBlock, 'already-decided'>
type Blocked = { ok: false; reason: Block }
type AlreadyDecided = { ok: false; reason: 'already-decided'; by: string | null; decision: ReviewDecision }

export type Approved =
  | { ok: true; slug: string; merchantSlug: string }
  | { ok: false; reason: 'unknown' | 'ordered-down' | Block | StandingBlock }
  | { ok: false; reason: 'incomplete'; gaps: Gap[] }
  | AlreadyDecided

export type Returned = { ok: true } | { ok: false; reason: 'unknown' | 'no-words' | Block } | AlreadyDecided

/** Approves the content of a revision and opens its listing; one that was paused or taken down stays so. */
export const approveRevision = (admin: ReviewingActor, revisionId: string): Promise<Approved> =>
  inTransaction((tx) => approveRevisionIn(tx, admin, revisionId))

/** The same as part of the caller's transaction. */
export async function approveRevisionIn(tx: Transaction, admin: ReviewingActor, revisionId: string): Promise<Approved> {
  const listing = await holdForDecision(tx, revisionId)
  if (!listing) return { ok: false, reason: 'unknown' }
  const verdict = canPublish(revisionId, listing.facts, await readContent(tx, revisionId))
  if (!verdict.ok) {
    if (verdict.reason === 'incomplete') return verdict
    return isAboutDecision(verdict.reason)
      ? blockedBy(tx, revisionId, verdict.reason)
      : { ok: false, reason: verdict.reason }
  }
  if (await wouldDefyOrder(tx, listing)) return { ok: false, reason: 'ordered-down' }
  await writeReview(tx, admin, listing, { revisionId, decision: 'APPROVED' })
  for (const kind of statesAfterApproval(listing.facts.lastState?.kind)) {
    // What stays closed stays so for the reason that its merchant read.
    const cause = kind === 'APPROVED' ? { revisionId } : { reason: listing.facts.lastState?.reason }
    const times = { effectiveAt: listing.at, recordedAt: listing.at }
    await tx.listingState.create({
      data: { listingId: listing.id, kind, ...cause, ...times, authorId: admin.userId },
    })
  }
  return { ok: true, slug: listing.slug, merchantSlug: listing.merchantSlug }
}

// One that is closed already stays so after an approval; one that would open must not.
const wouldDefyOrder = async (tx: Transaction, { id, facts }: HeldListing) =>
  statesAfterApproval(facts.lastState?.kind).at(-1) === 'APPROVED' && (await isOrderedDown(tx, id))

/** Sends a revision back to its merchant with a reason, and words where the reason alone explains nothing. */
export async function returnRevision(admin: ReviewingActor, revisionId: string, reason: Reason): Promise<Returned> {
  return inTransaction((tx) => returnRevisionIn(tx, admin, revisionId, reason))
}

/** The same as part of the caller's transaction. */
export async function returnRevisionIn(
  tx: Transaction,
  admin: ReviewingActor,
  revisionId: string,
  { reasonCode, words }: Reason,
): Promise<Returned> {
  if (!isReturnComplete(reasonCode, words)) return { ok: false, reason: 'no-words' }
  const listing = await holdForDecision(tx, revisionId)
  if (!listing) return { ok: false, reason: 'unknown' }
  const block = decisionBlock(revisionId, listing.facts)
  if (block) return blockedBy(tx, revisionId, block)
  await writeReview(tx, admin, listing, { revisionId, decision: 'RETURNED', reasonCode, words: words.trim() || null })
  return { ok: true }
}

async function holdForDecision(tx: Transaction, revisionId: string) {
  const where = { id: revisionId, submittedAt: { not: null } }
  const revision = await tx.listingRevision.findFirst({ where, select: { listingId: true } })
  return revision && holdListing(tx, revision.listingId)
}

const isAboutDecision = (reason: DecisionBlock | StandingBlock): reason is DecisionBlock =>
  reason === 'already-decided' || reason === 'superseded' || reason === 'taken-back'

// A decided revision may also have a newer one after it: who decided is then the better answer.
async function blockedBy(tx: Transaction, revisionId: string, block: DecisionBlock): Promise<AlreadyDecided | Blocked> {
  const select = { decision: true, author: { select: { name: true } } }
  const review = await tx.listingReview.findUnique({ where: { revisionId }, select })
  if (review)
    return { ok: false, reason: 'already-decided', by: review.author?.name ?? null, decision: review.decision }
  return { ok: false, reason: block === 'already-decided' ? 'superseded' : block }
}

type Decision = { revisionId: string; decision: ReviewDecision; reasonCode?: ReturnReason; words?: string | null }

async function writeReview(tx: Transaction, { userId }: ReviewingActor, listing: HeldListing, review: Decision) {
  const { id, at } = listing
  await tx.listingReview.create({ data: { ...review, authorId: userId, decidedAt: at } })
  const { revisionId, decision, reasonCode } = review
  await recordAudit(tx, {
    actorId: userId,
    verb: decision === 'APPROVED' ? 'listing.approved' : 'listing.returned',
    subject: 'listing',
    subjectId: id,
    detail: { revision: revisionId, ...(reasonCode ? { reason: reasonCode } : {}) },
    before: { decision: null },
    after: { decision },
  })
  const kind = decision === 'APPROVED' ? 'listing-approved' : 'listing-returned'
  await tellOfDecision(tx, listing, { kind, words: review.words ?? null, reason: reasonCode })
}
