import type { ListingFacts, ListingStateKind } from './types'

export const listingStatuses = [
  'returned',
  'draft',
  'in-review',
  'public',
  'paused',
  'closed-by-certificate',
  'closed-by-authorisation',
  'closed-by-suspension',
  'taken-down',
  'withdrawn',
] as const
export type ListingStatus = (typeof listingStatuses)[number]

/** A newer content beside what was decided about the listing. */
export type EditStatus = 'draft' | 'in-review' | 'returned'

/** Where a listing stands for its merchant and the administrator; one word for every combination of facts. */
export function statusOf(facts: ListingFacts): ListingStatus {
  switch (facts.lastState?.kind) {
    case undefined:
      return pendingOf(facts) ?? 'draft'
    case 'WITHDRAWN':
      return 'withdrawn'
    case 'TAKEN_DOWN':
      return 'taken-down'
    case 'PAUSED':
      return 'paused'
    case 'APPROVED':
    case 'RESUMED':
    case 'RESTORED':
      if (!facts.merchantActive) return 'closed-by-suspension'
      if (!facts.authorised) return 'closed-by-authorisation'
      return facts.certificateValid ? 'public' : 'closed-by-certificate'
  }
}

/** What is under way beside a listing that was decided before; null when nothing is, or nothing was decided yet. */
export const editOf = (facts: ListingFacts): EditStatus | null => (facts.lastState ? pendingOf(facts) : null)

function pendingOf(facts: ListingFacts): EditStatus | null {
  if (isWaiting(facts)) return 'in-review'
  if (facts.latestSubmitted?.review?.decision === 'RETURNED') return 'returned'
  return facts.draft ? 'draft' : null
}

/** Whether the latest submitted content waits for an administrator; a withdrawal takes it back. */
export function isWaiting({ latestSubmitted, lastState }: Pick<ListingFacts, 'latestSubmitted' | 'lastState'>) {
  if (!latestSubmitted || latestSubmitted.review) return false
  return !(lastState?.kind === 'WITHDRAWN' && lastState.at >= latestSubmitted.submittedAt)
}

export const listingMoves = ['pause', 'resume', 'withdraw', 'discard', 'revise', 'take-down', 'restore'] as const
export type ListingMove = (typeof listingMoves)[number]

/** Whether a step may follow the state a listing is in. Sending and approving have rules of their own. */
export function isMoveOpen(move: ListingMove, facts: ListingFacts): boolean {
  const last = facts.lastState?.kind
  const isOpen = last === 'APPROVED' || last === 'RESUMED' || last === 'RESTORED'
  switch (move) {
    case 'pause':
      return isOpen
    case 'resume':
      return last === 'PAUSED'
    case 'withdraw':
      // Withdrawn, a listing would no longer be known as taken down, and the next approval would open it.
      return last === 'PAUSED' || isOpen || (last !== 'TAKEN_DOWN' && isWaiting(facts))
    case 'discard':
      return facts.draft !== null
    case 'revise':
      return facts.draft === null && facts.latestSubmitted !== null
    case 'take-down':
      return last === 'PAUSED' || isOpen
    case 'restore':
      return last === 'TAKEN_DOWN'
  }
}

/**
 * The states an approval writes. New content opens neither a listing that its merchant paused nor one that was taken down:
 * that takes the merchant's own step, or the city's.
 */
export const statesAfterApproval = (last: ListingStateKind | undefined): ListingStateKind[] =>
  last === 'PAUSED' || last === 'TAKEN_DOWN' ? ['APPROVED', last] : ['APPROVED']
