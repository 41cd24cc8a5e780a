import 'server-only'
import { db } from '@/lib/db/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { momentOf } from '../moment-rules'
import { acceptedOn, solutionState, withoutPersonalIds } from '../rules'
import { type ExemptionFacts, type ProofFacts, type SolutionReadiness, solutions } from '../types'

type PublicProof = ProofFacts & { number: string | null; issuer: string | null }
type PublicExemption = ExemptionFacts & { legalSource: string }

// What a public page needs and no more: no names, no words between the merchant and the city.
async function publicFacts(merchantId: string): Promise<{ proofs: PublicProof[]; exemptions: PublicExemption[] }> {
  const reviews = { select: { decision: true, effectiveAt: true, recordedAt: true, seq: true } }
  const days = { effectiveFrom: true, effectiveUntil: true, recordedAt: true, withdrawnAt: true }
  const [proofs, exemptions] = await Promise.all([
    db.proof.findMany({
      where: { merchantId },
      select: {
        ...{ solution: true, number: true, issuer: true, validFrom: true, validUntil: true, submittedAt: true },
        reviews,
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
    }),
    db.solutionExemption.findMany({
      where: { merchantId },
      select: { solution: true, legalSource: true, ...days },
      orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }],
    }),
  ])
  return {
    proofs: proofs.map(({ reviews: decided, validFrom, validUntil, ...proof }) => ({
      ...proof,
      validFrom: dayOfDate(validFrom),
      validUntil: validUntil && dayOfDate(validUntil),
      decisions: decided.map(({ decision, seq, ...times }) => ({ kind: decision, seq: Number(seq), ...times })),
    })),
    exemptions: exemptions.map(({ effectiveFrom, effectiveUntil, ...exemption }) => ({
      ...exemption,
      effectiveFrom: dayOfDate(effectiveFrom),
      effectiveUntil: effectiveUntil && dayOfDate(effectiveUntil),
    })),
  }
}

/** The four solutions of a merchant now. A proof is told of only once it was accepted: before, it concerns two parties. */
export async function merchantReadiness(merchantId: string, now: Date): Promise<SolutionReadiness[]> {
  const facts = await publicFacts(merchantId)
  const moment = momentOf(dayOf(now), 'as-of', now)
  return solutions.map((solution) => {
    const { state, proof, exemption } = solutionState(facts, solution, moment)
    const isAccepted = state === 'in-use' || state === 'expired'
    return {
      solution,
      state,
      proof:
        proof && isAccepted
          ? {
              number: proof.number && withoutPersonalIds(proof.number),
              issuer: proof.issuer,
              validFrom: proof.validFrom,
              validUntil: proof.validUntil,
              acceptedOn: acceptedOn(proof, moment),
            }
          : undefined,
      exemption: exemption && {
        legalSource: exemption.legalSource,
        from: exemption.effectiveFrom,
        until: exemption.effectiveUntil,
      },
    }
  })
}
