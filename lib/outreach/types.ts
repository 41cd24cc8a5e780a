import type { Day } from '@/lib/format/days'

/** How near a product is to the booth, nearest first: what a call can move soonest. */
export const steps = ['merchant', 'draft', 'review', 'applied', 'unknown'] as const
export type Step = (typeof steps)[number]

/** What is known of a missing product's way to the booth. */
export type StepFacts = {
  /** An approved merchant may list it. */
  hasMerchant: boolean
  hasDraft: boolean
  /** A submitted revision waits for a decision. */
  isInReview: boolean
  /** Somebody asked to join who says the producer is theirs, or a merchant of it waits to be approved. */
  hasApplied: boolean
}

export const outcomes = ['PROMISED', 'CALL_BACK', 'NO_ANSWER', 'WRONG_NUMBER', 'DECLINED', 'OTHER'] as const
export type Outcome = (typeof outcomes)[number]

/** Whose calls are asked for: everybody's, those nobody called yet, those to be called again by today. */
export const callFilters = ['all', 'not-called', 'due'] as const
export type CallFilter = (typeof callFilters)[number]

export type CallsAsked = {
  groupSlug: string
  targetId: string | null
  step: Step | null
  wardCode: string | 'no-ward' | null
  calls: CallFilter
}

export type LastCall = {
  at: Date
  outcome: Outcome
  words: string | null
  callAgainOn: Day | null
  author: string | null
}

/** One producer with products that are missing from the booth. */
export type CallLine = {
  producerId: string
  producer: string
  /** E.164. */
  phone: string | null
  wardVi: string | null
  wardEn: string | null
  /** Of its products the nearest. */
  step: Step
  missing: number
  /** The first few, nearest first. */
  products: string[]
  lastCall: LastCall | null
}

export type CallList = { lines: CallLine[]; producers: number; products: number; bySteps: Record<Step, number> }

/** One missing product as the exported list has it. */
export type CallRow = {
  step: Step
  product: string
  setNumber: number
  producer: string
  phone: string | null
  ward: string | null
  lastAt: Date | null
  lastOutcome: Outcome | null
  lastWords: string | null
  lastAuthor: string | null
  callAgainOn: Day | null
}

/** A producer as whoever calls it needs it. */
export type CalledProducer = {
  id: string
  name: string
  phones: { number: string; source: 'producer' | 'merchant' }[]
  wardVi: string | null
  wardEn: string | null
  merchants: { id: string; name: string; isActive: boolean }[]
  products: { id: string; name: string; setNumber: number; groupSlug: string; step: Step }[]
  notes: (LastCall & { id: string })[]
}
