import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor, ReviewingActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { type StandingBlock, standingBlock } from '../rules-publication'
import { isMoveOpen, type ListingMove } from '../rules-status'
import { isOrderedDown } from '../take-down-orders'
import { tellOfDecision } from '../tell-merchant'
import type { ListingStateKind } from '../types'
import { type HeldListing, holdListing, holdOwnListing, inTransaction } from './listing-lock'

/** The slugs tell the action which kept pages to refresh. */
export type Changed =
  | { ok: true; slug: string; merchantSlug: string }
  | { ok: false; reason: 'unknown' | 'not-now' | 'no-words' | StandingBlock }

/** Of the city's own steps: an authority's order is lifted before what it hid comes back. */
export type ChangedByCity = Changed | { ok: false; reason: 'ordered-down' }

/** `told`: what its merchant is told, when somebody else did it. */
type Step = {
  move: ListingMove
  kind: ListingStateKind
  verb: string
  reason?: string
  told?: 'listing-taken-down' | 'listing-restored'
}

/** Closes the merchant's own listing until it is resumed; the merchant may note why, for itself and the administrators. */
export const pauseListing = (actor: MerchantActor, listingId: string, note = '') =>
  changeOwn(actor, listingId, {
    move: 'pause',
    kind: 'PAUSED',
    verb: 'listing.paused',
    reason: note.trim() || undefined,
  })

/** Opens a paused listing again, if nothing about the merchant or the certificate keeps it closed. */
export const resumeListing = (actor: MerchantActor, listingId: string) =>
  changeOwn(actor, listingId, { move: 'resume', kind: 'RESUMED', verb: 'listing.resumed' }, standingBlock)

/** Takes the merchant's own listing off the booth, and out of the queue if it waits there. */
export const withdrawListing = (actor: MerchantActor, listingId: string, reason: string) =>
  changeOwn(actor, listingId, { move: 'withdraw', kind: 'WITHDRAWN', verb: 'listing.withdrawn', reason })

/** Closes a listing in the city's name; the words are what its merchant reads. */
export const takeDownListing = (admin: ReviewingActor, listingId: string, words: string) =>
  changeAny(admin, listingId, {
    move: 'take-down',
    kind: 'TAKEN_DOWN',
    verb: 'listing.taken-down',
    reason: words,
    told: 'listing-taken-down',
  })

/** Opens a listing again that was taken down. */
export const restoreListing = (admin: ReviewingActor, listingId: string, words: string) =>
  changeAny(
    admin,
    listingId,
    { move: 'restore', kind: 'RESTORED', verb: 'listing.restored', reason: words, told: 'listing-restored' },
    (facts) => (facts.authorised ? null : 'not-authorised'),
  )

async function changeOwn(
  actor: MerchantActor,
  listingId: string,
  step: Step,
  block: (facts: HeldListing['facts']) => StandingBlock | null = () => null,
): Promise<Changed> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const reason = isMoveOpen(step.move, listing.facts) ? block(listing.facts) : null
    return reason ? { ok: false, reason } : writeState(tx, listing, actor.userId, step)
  })
}

async function changeAny(
  admin: ReviewingActor,
  listingId: string,
  step: Step,
  block: (facts: HeldListing['facts']) => StandingBlock | null = () => null,
): Promise<ChangedByCity> {
  return inTransaction(async (tx): Promise<ChangedByCity> => {
    const listing = await holdListing(tx, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const reason = isMoveOpen(step.move, listing.facts) ? block(listing.facts) : null
    if (reason) return { ok: false, reason }
    if (step.move === 'restore' && (await isOrderedDown(tx, listingId))) return { ok: false, reason: 'ordered-down' }
    return writeState(tx, listing, admin.userId, step)
  })
}

/** Writes what an authority's order does to a listing that is held: closes it, or opens it again as it was before. */
export async function followOrder(
  tx: Transaction,
  { userId }: ReviewingActor,
  listing: HeldListing,
  { move, words, wasPaused = false }: { move: 'take-down' | 'restore'; words: string; wasPaused?: boolean },
): Promise<Changed> {
  const kinds = { 'take-down': 'TAKEN_DOWN', restore: 'RESTORED' } as const
  const verb = move === 'take-down' ? 'listing.taken-down' : 'listing.restored'
  const told = move === 'take-down' ? 'listing-taken-down' : 'listing-restored'
  const changed = await writeState(tx, listing, userId, { move, kind: kinds[move], verb, reason: words, told })
  // What its merchant had closed stays closed until the merchant opens it.
  if (changed.ok && move === 'restore' && wasPaused) {
    const times = { effectiveAt: listing.at, recordedAt: listing.at }
    await tx.listingState.create({ data: { listingId: listing.id, kind: 'PAUSED', ...times, authorId: userId } })
  }
  return changed
}

async function writeState(tx: Transaction, listing: HeldListing, authorId: string, step: Step): Promise<Changed> {
  if (!isMoveOpen(step.move, listing.facts)) return { ok: false, reason: 'not-now' }
  const reason = step.reason?.trim()
  if (reason === '') return { ok: false, reason: 'no-words' }
  const { id: listingId, at, slug, merchantSlug } = listing
  await tx.listingState.create({
    data: { listingId, kind: step.kind, reason, effectiveAt: at, recordedAt: at, authorId },
  })
  await recordAudit(tx, {
    actorId: authorId,
    verb: step.verb,
    subject: 'listing',
    subjectId: listingId,
    before: { state: listing.facts.lastState?.kind ?? null },
    after: { state: step.kind },
  })
  if (step.told) await tellOfDecision(tx, listing, { kind: step.told, words: reason ?? null })
  return { ok: true, slug, merchantSlug }
}
