import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { holdMerchant, withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import type { RecordProofInput } from '../input'
import { lastKnown } from '../moment-rules'
import { mayDecide } from '../rules'
import { solutionPath } from '../solution-address'
import type { ProofDecisionFact } from '../types'

export type Recorded = { ok: true; proofId: string } | { ok: false; reason: 'unknown' | 'already-ended' }

/** Keeps a proof that the administrator has seen and accepts. Days that are over prove nothing for today. */
export async function recordAcceptedProof(
  admin: ReviewingActor,
  { merchantId, solution, number, issuer, validFrom, validUntil, words }: RecordProofInput,
): Promise<Recorded> {
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<Recorded> => {
    if (validUntil !== null && validUntil < dayOf(at)) return { ok: false, reason: 'already-ended' }
    const { id: proofId } = await tx.proof.create({
      data: {
        ...{ merchantId, solution, number, issuer },
        validFrom: dateOfDay(validFrom),
        validUntil: validUntil && dateOfDay(validUntil),
        submittedAt: at,
        submittedById: admin.userId,
      },
      select: { id: true },
    })
    await writeDecision(tx, admin, { merchantId, proofId, decision: 'ACCEPTED', words, at }, null)
    return { ok: true, proofId }
  })
}

export type Decided = { ok: true } | { ok: false; reason: 'unknown' | 'already-decided' }

type About = { merchantId: string; proofId: string }

/** Accepts a proof that was handed in and waits. */
export const acceptProof = (admin: ReviewingActor, { words, ...about }: About & { words: string | null }) =>
  decide(admin, about, 'ACCEPTED', words)

/** Sends a waiting proof back with the reason that the merchant reads. */
export const returnProof = (admin: ReviewingActor, { words, ...about }: About & { words: string }) =>
  decide(admin, about, 'RETURNED', words)

/** Ends an accepted proof as of now, with the reason that the merchant reads. */
export const withdrawProof = (admin: ReviewingActor, { words, ...about }: About & { words: string }) =>
  decide(admin, about, 'WITHDRAWN', words)

async function decide(
  admin: ReviewingActor,
  { merchantId, proofId }: About,
  decision: ProofDecisionFact['kind'],
  words: string | null,
): Promise<Decided> {
  return withHeldMerchant(merchantId, (tx, { at }) =>
    decideHeld(tx, admin, { merchantId, proofId, decision, words, at }),
  )
}

/** Accepts or returns a waiting proof as part of the caller's transaction. */
export async function decideProofIn(
  tx: Transaction,
  admin: ReviewingActor,
  { proofId, decision, words }: { proofId: string; decision: 'ACCEPTED' | 'RETURNED'; words: string | null },
): Promise<Decided> {
  const proof = await tx.proof.findUnique({ where: { id: proofId }, select: { merchantId: true } })
  const held = proof && (await holdMerchant(tx, proof.merchantId))
  if (!held) return { ok: false, reason: 'unknown' }
  return decideHeld(tx, admin, { merchantId: proof.merchantId, proofId, decision, words, at: held.at })
}

type Decision = About & { decision: ProofDecisionFact['kind']; words: string | null; at: Date }

async function decideHeld(tx: Transaction, admin: ReviewingActor, decision: Decision): Promise<Decided> {
  const { merchantId, proofId, at } = decision
  const proof = await tx.proof.findFirst({ where: { id: proofId, merchantId }, include: { reviews: true } })
  if (!proof) return { ok: false, reason: 'unknown' }
  const facts = proof.reviews.map(({ seq, ...review }) => ({ ...review, kind: review.decision, seq: Number(seq) }))
  const last = lastKnown(facts, { at, known: at })
  if (!mayDecide(last?.kind ?? null, decision.decision)) return { ok: false, reason: 'already-decided' }
  await writeDecision(tx, admin, decision, last?.kind ?? null)
  return { ok: true }
}

async function writeDecision(
  tx: Transaction,
  admin: ReviewingActor,
  { merchantId, proofId, decision, words, at }: Decision,
  before: ProofDecisionFact['kind'] | null,
) {
  await tx.proofReview.create({
    data: { proofId, decision, words, authorId: admin.userId, effectiveAt: at, recordedAt: at },
  })
  await recordAudit(tx, {
    actorId: admin.userId,
    verb: `proof.${decision.toLowerCase()}`,
    subject: 'proof',
    subjectId: proofId,
    detail: { merchantId },
    before: { decision: before },
    after: { decision },
  })
  const { solution, merchant } = await tx.proof.findUniqueOrThrow({
    where: { id: proofId },
    select: { solution: true, merchant: { select: { name: true } } },
  })
  const params = { merchant: merchant.name, solution, words }
  await notifyMerchant(tx, merchantId, { kind: told[decision], params, path: solutionPath(solution) })
}

const told = { ACCEPTED: 'proof-accepted', RETURNED: 'proof-returned', WITHDRAWN: 'proof-withdrawn' } as const
