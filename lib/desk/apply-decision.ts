import { approveApplicationIn } from '@/lib/applications/commands/approve-application'
import { refuseApplicationIn } from '@/lib/applications/commands/refuse-application'
import type { ReviewingActor } from '@/lib/auth/actors'
import { approveRevisionIn, returnRevisionIn } from '@/lib/catalog/commands/decide-revision'
import { returnReasons } from '@/lib/catalog/rules-review'
import type { Transaction } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { translator } from '@/lib/i18n/translator'
import { stepProblemIn } from '@/lib/problems/commands/decide-problem'
import { decideProofIn } from '@/lib/readiness/commands/proofs'
import { reviewPictureIn } from '@/lib/trace/commands/review-picture'
import type { DeskVerdict, ItemRef } from './types'

type Decision = ItemRef & {
  verdict: DeskVerdict
  reasonCode: string | null
  words: string | null
  version: number | null
}

/** Does what was decided, as part of the caller's transaction; answers why it cannot be, or null when it is done. */
export async function applyDecision(
  tx: Transaction,
  actor: ReviewingActor,
  decision: Decision,
  now: Date,
): Promise<string | null> {
  const outcome = await perform(tx, actor, decision, now)
  return outcome.ok ? null : outcome.reason
}

type Outcome = { ok: true } | { ok: false; reason: string }

function perform(tx: Transaction, actor: ReviewingActor, decision: Decision, now: Date): Promise<Outcome> {
  const { kind, itemId, verdict, words } = decision
  const text = words ?? ''
  if (kind === 'LISTING') {
    const reasonCode = returnReasons.find((reason) => reason === decision.reasonCode) ?? 'other'
    return verdict === 'APPROVE'
      ? approveRevisionIn(tx, actor, itemId)
      : returnRevisionIn(tx, actor, itemId, { reasonCode, words: text })
  }
  if (kind === 'PROOF')
    return decideProofIn(tx, actor, {
      proofId: itemId,
      decision: verdict === 'APPROVE' ? 'ACCEPTED' : 'RETURNED',
      words,
    })
  if (kind === 'PICTURE')
    return reviewPictureIn(tx, actor, {
      attachmentId: itemId,
      decision: verdict === 'APPROVE' ? 'APPROVED' : 'RETURNED',
      words: text,
    })
  if (kind === 'PROBLEM') return stepProblemIn(tx, actor, { reportId: itemId, kind: 'HANDLED', words: text })
  const about = { applicationId: itemId, version: decision.version ?? 0 }
  if (verdict !== 'APPROVE')
    return refuseApplicationIn(tx, actor, {
      ...about,
      kind: verdict === 'RETURN' ? 'RETURNED' : 'REJECTED',
      reason: text,
    })
  // Kept as the name of a paper and read by merchants, so in the language of the booth.
  const paperFor = (at: Date) => translator('vi', 'join-desk')('paper', { day: formatDay(dayOf(at)) })
  return approveApplicationIn(tx, actor, about, paperFor, now)
}
