import type { OwnHome } from '@/lib/catalog/own-types'
import type { NextStep } from '@/lib/catalog/rules-next-step'
import type { Day } from '@/lib/format/days'
import type { Solution, SolutionState } from '@/lib/readiness/types'
import type { Reach } from '@/lib/visits/types'

/** How many days before the end of a paper its merchant hears of it. */
export const stages = [180, 120, 60, 30, 7] as const
export type Stage = (typeof stages)[number]

/** A paper that has an end: a product's certificate, a proof of a solution, a producer's authorisation. */
export type Paper = {
  kind: 'certificate' | 'proof' | 'authorisation'
  /** Tells papers apart: of a certificate the product and of a proof the solution, with the last valid day. */
  key: string
  /** The product's or the producer's name; a solution's is in the texts. */
  name: string
  solution: Solution | null
  /** The page of the listing it keeps on the booth, when there is one. */
  listingId: string | null
  /** The last valid day. */
  until: Day
  /** Its successor has been handed in and waits. */
  isRenewing: boolean
}

/** A paper that runs out within the first stage. `daysLeft` is 0 on the last valid day. */
export type Ending = Paper & { daysLeft: number; stage: Stage }

/** One solution as the next step needs it. */
export type StepSolution = { solution: Solution; state: SolutionState; words: string | null }

export type HomeStep =
  | NextStep
  | { kind: 'proof-returned' | 'proof-expired' | 'proof-missing'; solution: Solution }
  | { kind: 'ending'; ending: Ending }

/** Everything the merchant's start page shows. */
export type MerchantHome = OwnHome & {
  isDemo: boolean
  today: Day
  homeStep: HomeStep
  solutions: StepSolution[]
  /** What runs out soonest first. */
  endings: Ending[]
  reach: Reach
}
