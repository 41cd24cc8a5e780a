import type { ProblemKind, ProblemStepKind } from '@/lib/db/generated/enums'

export type { ProblemKind, ProblemStepKind }

/** In the order in which a reporter chooses. */
export const problemKinds = [
  'WRONG_PRICE',
  'NOT_AS_DESCRIBED',
  'COUNTERFEIT',
  'DOUBTFUL_CERTIFICATE',
  'ILLEGAL_OR_UNSAFE',
  'OTHER',
] as const satisfies ProblemKind[]

export const problemStates = ['open', 'handled'] as const
export type ProblemState = (typeof problemStates)[number]

/** What a form says about a listing. `contact` is E.164 or an e-mail address; null when none was left. */
export type ProblemInput = { kind: ProblemKind; words: string; contact: string | null }

/** What whoever has the reference may know: that it came, and whether somebody looked. */
export type Receipt = { reference: string; kind: ProblemKind; receivedAt: Date; state: ProblemState; since: Date }

type Named = { vi: string; en: string }

/** A report in the administrators' list. */
export type ProblemRow = {
  id: string
  reference: string
  kind: ProblemKind
  /** The first words of it. */
  excerpt: string
  receivedAt: Date
  state: ProblemState
  handledAt: Date | null
  listingName: string
  merchantName: string
  hasContact: boolean
}

export type ProblemList = { rows: ProblemRow[]; total: number; counts: Record<ProblemState, number> }

/** One report with everything an administrator needs. */
export type Problem = {
  id: string
  reference: string
  kind: ProblemKind
  words: string
  locale: string
  receivedAt: Date
  state: ProblemState
  contact: { value: string; eraseOn: string } | null
  steps: { kind: ProblemStepKind; words: string; at: Date; by: string | null }[]
  listing: { slug: string; name: string; isPublic: boolean; revisionId: string | null; set: Named }
  merchant: { id: string; name: string }
  /** Other reports about the same listing. */
  others: number
}
