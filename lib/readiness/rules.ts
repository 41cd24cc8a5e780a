import { dayOf } from '@/lib/format/days'
import { maskTaxCode } from '@/lib/format/people'
import { isInForce, lastKnown } from './moment-rules'
import {
  type ExemptionFacts,
  type Moment,
  type ProofDecisionFact,
  type ProofFacts,
  type ProofState,
  type ReadinessFigures,
  type Solution,
  type SolutionState,
  solutions,
} from './types'

/** What became of one proof by a moment; null before it was handed in. */
export function proofStateAt(proof: ProofFacts, moment: Moment): ProofState | null {
  const decision = lastKnown(proof.decisions, moment)?.kind
  if (!decision) return proof.submittedAt <= moment.at ? 'waiting' : null
  if (decision !== 'ACCEPTED') return decision === 'RETURNED' ? 'returned' : 'withdrawn'
  if (moment.day < proof.validFrom) return 'not-yet'
  return proof.validUntil !== null && proof.validUntil < moment.day ? 'expired' : 'in-force'
}

/** The day on which the acceptance that counts at a moment took effect; null while there is none. */
export function acceptedOn(proof: Pick<ProofFacts, 'decisions'>, moment: Moment) {
  const decision = lastKnown(proof.decisions, moment)
  return decision?.kind === 'ACCEPTED' ? dayOf(decision.effectiveAt) : null
}

/** Whether a proof accepted for the solution is in force: neither expired nor withdrawn. */
export const isInUse = (proofs: readonly ProofFacts[], solution: Solution, moment: Moment) =>
  proofs.some((proof) => proof.solution === solution && proofStateAt(proof, moment) === 'in-force')

/** Whether law asks the merchant for the solution: only a recorded exemption in force says no. */
export const isRequired = (exemptions: readonly ExemptionFacts[], solution: Solution, moment: Moment) =>
  !exemptions.some((exemption) => exemption.solution === solution && isInForce(exemption, moment))

/** One solution of a merchant in one word, with the proof or exemption that the word rests on. */
export function solutionState<P extends ProofFacts, E extends ExemptionFacts>(
  { proofs, exemptions }: { proofs: readonly P[]; exemptions: readonly E[] },
  solution: Solution,
  moment: Moment,
): { state: SolutionState; proof?: P; exemption?: E } {
  const exemption = exemptions.find((row) => row.solution === solution && isInForce(row, moment))
  if (exemption) return { state: 'not-required', exemption }
  const handedIn = proofs
    .filter((proof) => proof.solution === solution)
    .map((proof) => ({ proof, state: proofStateAt(proof, moment) }))
    .sort((a, b) => b.proof.submittedAt.getTime() - a.proof.submittedAt.getTime())
  const inForce = handedIn
    .filter(({ state }) => state === 'in-force')
    .sort((a, b) => compareEnds(b.proof.validUntil, a.proof.validUntil))[0]
  if (inForce) return { state: 'in-use', proof: inForce.proof }
  const last =
    handedIn.find(({ state }) => state === 'waiting') ??
    handedIn.find(({ state }) => state === 'returned' || state === 'expired')
  if (last?.state === 'waiting' || last?.state === 'returned' || last?.state === 'expired')
    return { state: last.state, proof: last.proof }
  return { state: 'missing' }
}

const compareEnds = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

/** Whether everything that is required of a merchant is in use. */
export const isFullyDigital = (
  { proofs, exemptions }: { proofs: readonly ProofFacts[]; exemptions: readonly ExemptionFacts[] },
  moment: Moment,
) => solutions.every((solution) => !isRequired(exemptions, solution, moment) || isInUse(proofs, solution, moment))

/** Figures over the merchants that participate at a moment. */
export function readinessOf(
  participants: readonly { proofs: readonly ProofFacts[]; exemptions: readonly ExemptionFacts[] }[],
  moment: Moment,
): ReadinessFigures {
  return {
    participating: participants.length,
    fullyDigital: participants.filter((merchant) => isFullyDigital(merchant, moment)).length,
    solutions: solutions.map((solution) => {
      const required = participants.filter(({ exemptions }) => isRequired(exemptions, solution, moment))
      return {
        solution,
        inUse: required.filter(({ proofs }) => isInUse(proofs, solution, moment)).length,
        required: required.length,
        notRequired: participants.length - required.length,
      }
    }),
  }
}

type ProofDecision = ProofDecisionFact['kind']

const nextDecisions: Record<ProofDecision | 'none', readonly ProofDecision[]> = {
  none: ['ACCEPTED', 'RETURNED'],
  ACCEPTED: ['WITHDRAWN'],
  RETURNED: [],
  WITHDRAWN: [],
}

/** Whether a decision about a proof may follow the last one; a proof that came back is handed in anew instead. */
export const mayDecide = (last: ProofDecision | null, next: ProofDecision) =>
  nextDecisions[last ?? 'none'].includes(next)

/** Whether two ranges of days have one in common; null is no end. */
export const daysOverlap = (
  a: { effectiveFrom: string; effectiveUntil: string | null },
  b: { effectiveFrom: string; effectiveUntil: string | null },
) =>
  (b.effectiveUntil === null || a.effectiveFrom <= b.effectiveUntil) &&
  (a.effectiveUntil === null || b.effectiveFrom <= a.effectiveUntil)

/** Words in which a household's tax code, its owner's national ID, cannot be read. */
export const withoutPersonalIds = (text: string) => text.replace(/(?<!\d)\d{12}(?!\d)/g, maskTaxCode)
