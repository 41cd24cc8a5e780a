import { type Gap, publicationGaps, submissionGaps } from './rules-content'
import { isWaiting } from './rules-status'
import type { ListingContent, ListingFacts } from './types'

export type StandingBlock = 'merchant-not-active' | 'certificate-not-valid' | 'not-authorised'

type Verdict<Reason extends string> = { ok: true } | { ok: false; reason: Reason } | IncompleteVerdict
type IncompleteVerdict = { ok: false; reason: 'incomplete'; gaps: Gap[] }

/** What about the merchant or the product keeps any content from being shown today; null when nothing does. */
export function standingBlock(
  facts: Pick<ListingFacts, 'merchantActive' | 'authorised' | 'certificateValid'>,
): StandingBlock | null {
  if (!facts.merchantActive) return 'merchant-not-active'
  if (!facts.authorised) return 'not-authorised'
  return facts.certificateValid ? null : 'certificate-not-valid'
}

/** Whether the merchant's draft may be sent to review: nobody should wait for an approval that cannot be given. */
export function canSubmit(
  facts: Pick<ListingFacts, 'draft' | 'merchantActive' | 'authorised' | 'certificateValid'>,
  content: ListingContent,
  setNumber: number,
): Verdict<'no-draft' | StandingBlock> {
  if (!facts.draft) return { ok: false, reason: 'no-draft' }
  return standing(facts, submissionGaps(content, setNumber))
}

export type DecisionBlock = 'already-decided' | 'superseded' | 'taken-back'

/** What keeps an administrator from deciding about this revision; only the latest submitted, undecided one counts. */
export function decisionBlock(
  revisionId: string,
  facts: Pick<ListingFacts, 'latestSubmitted' | 'lastState'>,
): DecisionBlock | null {
  const latest = facts.latestSubmitted
  if (latest?.id !== revisionId) return 'superseded'
  if (latest.review) return 'already-decided'
  return isWaiting(facts) ? null : 'taken-back'
}

/**
 * Rule 8: whether an administrator may approve this revision now. `content` is the revision's own. What its set asks
 * was asked when it was sent; content from before is decided by the one who reads it.
 */
export function canPublish(
  revisionId: string,
  facts: ListingFacts,
  content: ListingContent,
): Verdict<DecisionBlock | StandingBlock> {
  const reason = decisionBlock(revisionId, facts)
  return reason ? { ok: false, reason } : standing(facts, publicationGaps(content))
}

function standing(
  facts: Pick<ListingFacts, 'merchantActive' | 'authorised' | 'certificateValid'>,
  missing: Gap[],
): Verdict<StandingBlock> {
  const reason = standingBlock(facts)
  if (reason) return { ok: false, reason }
  return missing.length > 0 ? { ok: false, reason: 'incomplete', gaps: missing } : { ok: true }
}
