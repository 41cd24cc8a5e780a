import 'server-only'
import { dayOf } from '@/lib/format/days'
import { momentOf } from '../moment-rules'
import { acceptedOn, solutionState, withoutPersonalIds } from '../rules'
import { type SolutionReadiness, solutions } from '../types'
import { merchantFacts } from './merchant-facts'

/** The four solutions of a merchant now. A proof is told of only once it was accepted: before, it concerns two parties. */
export async function merchantReadiness(merchantId: string, now: Date): Promise<SolutionReadiness[]> {
  const facts = await merchantFacts(merchantId)
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
