import type { SolutionState } from '@/lib/readiness/types'
import { type DigitalMinimum, minimumsFor } from '@/lib/taxonomy/digital-minimums'

/** `partly`: the booth sees some of it; the rest is for whoever judges the dossier to see. */
export type MinimumState = 'met' | 'partly' | 'missing'

export type NextStarFacts = {
  setNumber: number
  /** Of the certificate that speaks for the product; null where there is none. */
  stars: number | null
  isPublic: boolean
  hasStory: boolean
  traceability: SolutionState
  contract: SolutionState
}

export type NextStar = { stars: number; needs: { minimum: DigitalMinimum; state: MinimumState }[] }

/** A proof that is in force. What was not required by law was not proved, and "unknown" is never "yes". */
const isProved = (state: SolutionState) => state === 'in-use'

function stateOf(minimum: DigitalMinimum, { isPublic, hasStory, traceability, contract }: NextStarFacts): MinimumState {
  const trace = isProved(traceability)
  // The proof is the merchant's; that the code is on this product's label only a look at the label tells.
  if (minimum === 'trace-code') return trace ? 'partly' : 'missing'
  if (minimum === 'story-in-trace') return trace && hasStory ? 'partly' : 'missing'
  if (isPublic && isProved(contract)) return 'met'
  return isPublic || isProved(contract) ? 'partly' : 'missing'
}

/** What the criteria ask of digital evidence for the next star, and how much of it the booth can vouch for; null at five stars. */
export function nextStar(facts: NextStarFacts): NextStar | null {
  const current = facts.stars ?? 2
  if (current >= 5) return null
  const stars = Math.max(3, current + 1)
  return {
    stars,
    needs: minimumsFor(facts.setNumber, stars).map((minimum) => ({ minimum, state: stateOf(minimum, facts) })),
  }
}
