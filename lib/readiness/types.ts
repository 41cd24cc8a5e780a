import type { Day } from '@/lib/format/days'
import type { FileReport } from '@/lib/verifier/types'

/** The four digital solutions of the programme, in the order in which they are shown. */
export const solutions = ['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY'] as const
export type Solution = (typeof solutions)[number]

/**
 * `as-of`: what had taken effect and had been recorded by the end of the day; the answer never changes.
 * `as-known-today`: what had taken effect by then, with everything recorded until now.
 */
export const views = ['as-of', 'as-known-today'] as const
export type View = (typeof views)[number]

/** Where a question stands in the two times: facts count that took effect by `at` and were recorded by `known`. */
export type Moment = { day: Day; at: Date; known: Date }

/** One dated decision. Of decisions that took effect at the same moment the higher `seq` counts. */
export type DatedFact<Kind extends string = string> = {
  kind: Kind
  effectiveAt: Date
  recordedAt: Date
  seq: number
}

export type ListingStateFact = DatedFact<'APPROVED' | 'PAUSED' | 'RESUMED' | 'WITHDRAWN' | 'TAKEN_DOWN' | 'RESTORED'>
export type StandingFact = DatedFact<'APPLIED' | 'APPROVED' | 'REJECTED' | 'SUSPENDED' | 'REINSTATED'>
export type ProofDecisionFact = DatedFact<'ACCEPTED' | 'RETURNED' | 'WITHDRAWN'>

export type ProofFacts = {
  solution: Solution
  validFrom: Day
  /** Last valid day; null when the proof has no end of its own. */
  validUntil: Day | null
  submittedAt: Date
  decisions: readonly ProofDecisionFact[]
}

/** A row that holds from a day, perhaps through a day, until it is withdrawn. */
export type Term = {
  effectiveFrom: Day
  effectiveUntil: Day | null
  recordedAt: Date
  /** A withdrawal takes effect when it is recorded: the days before keep what held on them. */
  withdrawnAt: Date | null
}

export type ExemptionFacts = Term & { solution: Solution }

/** By what a merchant lists a product: it is its own, or by its producer's authorisations. */
export type Permission = 'own' | readonly Term[]

export type ProofState = 'waiting' | 'returned' | 'withdrawn' | 'not-yet' | 'in-force' | 'expired'

export type SolutionState = 'in-use' | 'not-required' | 'missing' | 'expired' | 'waiting' | 'returned'

/** Merchants per solution, in whole merchants: in use of those required, and how many need not. */
export type SolutionTally = { solution: Solution; inUse: number; required: number; notRequired: number }

/** Figures of readiness for one moment. */
export type ReadinessFigures = { participating: number; fullyDigital: number; solutions: SolutionTally[] }

/** What carried an acceptance, for anybody to read. */
export const basisFacts = ['whole', 'trusted', 'own', 'branch', 'tax-code', 'both-parties', 'looked-at'] as const
export type BasisFact = (typeof basisFacts)[number]

/** One solution of one merchant as anybody may see it. */
export type SolutionReadiness = {
  solution: Solution
  state: SolutionState
  proof?: {
    number: string | null
    issuer: string | null
    validFrom: Day
    validUntil: Day | null
    acceptedOn: Day | null
    /** `checkedOn` null where no machine checked a file. */
    basis?: { facts: BasisFact[]; checkedOn: Day | null }
  }
  exemption?: { legalSource: string; from: Day; until: Day | null }
}

/** The solutions whose proof is a signed file that a machine can check. */
export const fileSolutions = ['E_SIGNATURE', 'E_INVOICE'] as const
export type FileSolution = (typeof fileSolutions)[number]

/** Whether whoever signed is the merchant, one of its branches or head office, somebody else, or not known. */
export type FileIdentity = 'same' | 'branch' | 'other' | 'unknown'

/** Why a file is not taken in as a proof. */
export const fileProblems = [
  'not-a-document',
  'not-an-invoice',
  'unreadable-invoice',
  'xml-too-large',
  'refused',
  'locked',
  'unsigned',
  'unsigned-till',
  'of-another',
  'certificate-ended',
  'invoice-too-old',
  'used-before',
  'still-waiting',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Why a signed paper is not taken in: its signature does not hold, or nobody can look into it. */
export type PaperProblem = Extract<FileProblem, 'refused' | 'locked'>

/** A file of several that serves for nothing, and why. */
export type UselessFile = { fileName: string; reason: FileProblem }

/** A proof's file and what was last found of it; the report's personal IDs are masked. */
export type ProofEvidence = {
  fileName: string
  sizeBytes: number
  identity: FileIdentity
  report: FileReport
  storeVersion: number
  verifiedAt: Date
  /** The verdict before the last one, when that was another. */
  previousVerdict: FileReport['verdict'] | null
  /** Whether the file itself is kept no more: an invoice whose proof ceased to count long ago. */
  isGone: boolean
}

/** A paper behind a proof that only people look at. */
export type ProofPaper = { fileName: string; sizeBytes: number }

/** A proof with everything decided about it, newest first. */
export type ProofRow = Omit<ProofFacts, 'decisions'> & {
  id: string
  number: string | null
  issuer: string | null
  note: string | null
  submittedBy: string | null
  decisions: (ProofDecisionFact & { words: string | null; author: string | null })[]
  /** That it was to count on although the machine had come to judge it so; newest first. */
  upholdings: { at: Date; verdict: FileReport['verdict']; words: string | null; author: string | null }[]
}

export type ExemptionRow = ExemptionFacts & {
  id: string
  legalSource: string
  recordedBy: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

/** One solution of one merchant with its whole history, newest first. */
export type SolutionFile = {
  solution: Solution
  state: SolutionState
  /** The proof or exemption that the state rests on. */
  proofId: string | null
  exemptionId: string | null
  proofs: (ProofRow & { state: ProofState; evidence: ProofEvidence | null; paper: ProofPaper | null })[]
  exemptions: (ExemptionRow & { isInForce: boolean })[]
}

export type ReadinessFile = {
  merchantId: string
  merchantName: string
  isActive: boolean
  today: Day
  solutions: SolutionFile[]
}

/** What became of the proofs that were verified again for one version of the trust store. */
export type Reverified = { storeVersion: number; checked: number; changed: number; at: Date }

/** Who said that a proof counts on all the same, when and why. */
export type Upholding = { at: Date; author: string | null; words: string }

/** A proof whose verdict changed when the trust store did. */
export type ChangedProof = {
  proofId: string
  merchantName: string
  solution: Solution
  from: FileReport['verdict']
  to: FileReport['verdict']
  storeVersion: number
  at: Date
  /** Where the proof stands now: it counts, it waits for a decision, or neither. */
  stands: 'counts' | 'waits' | 'over'
  /** Counts, though since it was accepted the machine thinks worse of it, and nobody has upheld that: somebody has to look. */
  needsLook: boolean
  /** Null where nobody upheld it, or where something else was found since. */
  upheld: Upholding | null
}

/** That a proof which counts is judged worse than when it was accepted: by which verification, and whether somebody upheld it. */
export type ProofFall = {
  proofId: string
  verificationId: string
  from: FileReport['verdict']
  to: FileReport['verdict']
  storeVersion: number
  upheld: Upholding | null
}

/** `all` and `needing` count beyond what is listed. */
export type ProofChanges = { proofs: ChangedProof[]; all: number; needing: number }
