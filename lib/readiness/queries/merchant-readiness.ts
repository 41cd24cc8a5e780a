import 'server-only'
import { db } from '@/lib/db/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import type { FileReport, Verdict } from '@/lib/verifier/types'
import { basisOf } from '../basis-rules'
import { momentOf } from '../moment-rules'
import { acceptedOn, solutionState, withoutPersonalIds } from '../rules'
import { type ExemptionFacts, type FileIdentity, type ProofFacts, type SolutionReadiness, solutions } from '../types'

type Basis = NonNullable<NonNullable<SolutionReadiness['proof']>['basis']>
type PublicProof = ProofFacts & { number: string | null; issuer: string | null; basis: Basis }
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
        agreement: { select: { id: true } },
        verifications: {
          select: { verdict: true, identity: true, verifiedAt: true, report: true },
          orderBy: { seq: 'desc' },
          take: 1,
        },
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
    proofs: proofs.map(({ reviews: decided, validFrom, validUntil, agreement, verifications, ...proof }) => ({
      ...proof,
      basis: basisFrom(verifications[0], agreement !== null),
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

type Verification = { verdict: string; identity: string; verifiedAt: Date; report: unknown }

function basisFrom(last: Verification | undefined, isAgreement: boolean): Basis {
  const facts = basisOf({
    verdict: last ? (last.verdict as Verdict) : null,
    identity: last ? (last.identity as FileIdentity) : null,
    isCodeProved: (last?.report as FileReport | undefined)?.invoice?.isCodeProved ?? false,
    isAgreement,
  })
  return { facts, checkedOn: last ? dayOf(last.verifiedAt) : null }
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
              // An invoice's number leads to whoever bought.
              number: solution === 'E_INVOICE' ? null : proof.number && withoutPersonalIds(proof.number),
              basis: proof.basis,
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
