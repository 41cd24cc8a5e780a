import type { Day } from '@/lib/format/days'
import type { FileReport } from '@/lib/verifier/types'

export type StepKind = 'DRAWN_UP' | 'SIGNED' | 'RETURNED' | 'COUNTERSIGNED' | 'DROPPED'

/** Where an agreement stands; a merchant has at most one that is neither concluded nor dropped. */
export type AgreementState = 'to-sign' | 'to-countersign' | 'returned' | 'concluded' | 'dropped'

/** What a step's own rules found, beside what the verifier says of the file; each is something for a person to weigh. */
export const findings = ['rewritten', 'signer-unknown', 'signed-by-branch', 'not-accepted'] as const
export type Finding = (typeof findings)[number]

/** Why a signed file is not taken in. */
export const stepProblems = [
  'not-a-pdf',
  'refused',
  'unsupported',
  'unsigned',
  'of-another',
  'same-file',
  'not-continued',
  'not-countersigned',
  'one-signer',
  'not-trusted',
] as const
export type StepProblem = (typeof stepProblems)[number]

/** One article of the agreement. */
export type Article = { title: string; body: string }

export type Template = {
  version: number
  inForceFrom: Day
  organiserVi: string
  organiserEn: string
  organiserTaxCode: string
  organiserAddress: string
  organiserPerson: string | null
  articlesVi: string
  articlesEn: string
}

export type TemplateRow = Template & { why: string; recordedAt: Date; recordedBy: string | null }

export type Step = {
  kind: StepKind
  at: Date
  author: string | null
  words: string | null
  findings: Finding[]
  /** Null where the step has no file, or where nobody signed it yet. */
  report: FileReport | null
  storeVersion: number | null
  hasFile: boolean
}

/** One agreement with its whole history, oldest first. */
export type AgreementFile = {
  id: string
  number: string
  merchantId: string
  merchantName: string
  templateVersion: number
  organiser: string
  state: AgreementState
  steps: Step[]
}

export type WaitingAgreement = { id: string; number: string; merchantName: string; state: AgreementState; since: Date }
