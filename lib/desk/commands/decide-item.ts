import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { isReturnComplete, returnReasons } from '@/lib/catalog/rules-review'
import { db, type Transaction } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { subjectOf } from '../audit-subject'
import { claimState, dueAfter } from '../hold-rules'
import { isFilled } from '../template-rules'
import { type DeskVerdict, type ItemRef, verdictsOf } from '../types'

export type Verdict = {
  verdict: DeskVerdict
  reasonCode: string | null
  words: string | null
  /** Of an application: the version that was read. */
  version: number | null
}

type Blocked =
  | { ok: false; reason: 'unknown' | 'not-offered' | 'no-words' | 'unfilled' }
  | { ok: false; reason: 'claimed'; by: string; until: Date }
  | { ok: false; reason: 'already-decided'; by: string | null; verdict: DeskVerdict | null; at: Date | null }

export type Decided = { ok: true; decisionId: string; dueAt: Date } | Blocked

/**
 * Keeps a decision that happens when its seconds are over (see settle-decisions.ts), unless it is taken back. Whoever comes
 * second is told who decided and when.
 */
export async function decideItem(
  admin: ReviewingActor,
  item: ItemRef,
  verdict: Verdict,
  { batchId = null, now = new Date() }: { batchId?: string | null; now?: Date } = {},
): Promise<Decided> {
  const fault = verdictFault(item, verdict)
  if (fault) return { ok: false, reason: fault }
  try {
    return await db.$transaction((tx) => hold(tx, admin, item, { ...verdict, batchId }, now))
  } catch (error) {
    // The index lets one open decision through: the other one was faster.
    if (isUniqueViolation(error)) return alreadyDecided(db, item)
    throw error
  }
}

function verdictFault({ kind }: ItemRef, { verdict, reasonCode, words, version }: Verdict) {
  if (!verdictsOf[kind].includes(verdict)) return 'not-offered'
  if (words !== null && !isFilled(words)) return 'unfilled'
  if (kind === 'LISTING' && verdict === 'RETURN') {
    const code = returnReasons.find((reason) => reason === reasonCode)
    return code && isReturnComplete(code, words ?? '') ? null : 'no-words'
  }
  if (kind === 'APPLICATION' && version === null) return 'unknown'
  const needsWords = verdict !== 'APPROVE' || kind === 'PROBLEM'
  return needsWords && !words?.trim() ? 'no-words' : null
}

async function hold(
  tx: Transaction,
  { userId }: ReviewingActor,
  { kind, itemId }: ItemRef,
  decision: Verdict & { batchId: string | null },
  now: Date,
): Promise<Decided> {
  const [open] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM desk_open_item WHERE kind = ${kind}::desk_kind AND item_id = ${itemId}::uuid`
  if (!open) return alreadyDecided(tx, { kind, itemId })
  const claim = await tx.deskClaim.findUnique({
    where: { kind_itemId: { kind, itemId } },
    include: { user: { select: { name: true } } },
  })
  if (claim && claimState(claim, userId, now) === 'other')
    return { ok: false, reason: 'claimed', by: claim.user.name, until: claim.until }
  const dueAt = dueAfter(now)
  const { id } = await tx.deskDecision.create({
    data: { ...decision, kind, itemId, authorId: userId, decidedAt: now, dueAt },
    select: { id: true },
  })
  const { verdict, reasonCode, batchId } = decision
  await recordAudit(tx, {
    actorId: userId,
    verb: 'desk.decided',
    ...subjectOf({ kind, itemId }),
    detail: {
      decision: id,
      verdict,
      ...(reasonCode ? { reason: reasonCode } : {}),
      ...(batchId ? { batch: batchId } : {}),
    },
    before: { verdict: null },
    after: { verdict },
  })
  return { ok: true, decisionId: id, dueAt }
}

/** Who decided about an item, as far as the desk knows; `unknown` for one that never was. */
async function alreadyDecided(
  tx: Pick<Transaction, 'deskDecision' | '$queryRaw'>,
  { kind, itemId }: ItemRef,
): Promise<Blocked> {
  const last = await tx.deskDecision.findFirst({
    where: { kind, itemId, takenBackAt: null, refusal: null },
    orderBy: { decidedAt: 'desc' },
    select: { verdict: true, decidedAt: true, author: { select: { name: true } } },
  })
  if (last)
    return { ok: false, reason: 'already-decided', by: last.author.name, verdict: last.verdict, at: last.decidedAt }
  const [known] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM listing_revision WHERE id = ${itemId}::uuid AND submitted_at IS NOT NULL
    UNION ALL SELECT 1 FROM proof WHERE id = ${itemId}::uuid
    UNION ALL SELECT 1 FROM trace_attachment WHERE id = ${itemId}::uuid AND kind = 'PICTURE'
    UNION ALL SELECT 1 FROM problem_report WHERE id = ${itemId}::uuid
    UNION ALL SELECT 1 FROM application WHERE id = ${itemId}::uuid`
  return known
    ? { ok: false, reason: 'already-decided', by: null, verdict: null, at: null }
    : { ok: false, reason: 'unknown' }
}
