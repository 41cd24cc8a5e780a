import type { Day } from '@/lib/format/days'

/** What a reference can govern; those that are cited must always have one in force. */
export const lawTopics = [
  ...(['platform', 'take-down', 'contract-keeping', 'personal-data', 'e-signature', 'signature-checking'] as const),
  ...(['e-contract', 'e-invoice', 'trace-content', 'trace-codes', 'booth-plan', 'ocop', 'payments'] as const),
  ...(['alcohol', 'labels', 'tax-codes'] as const),
] as const
export type LawTopic = (typeof lawTopics)[number]

export type Bilingual = { vi: string; en: string }

/** A law, decree, plan or standard as it is recorded now. */
export type Reference = {
  id: string
  version: number
  number: string
  /** As pages cite it. */
  name: Bilingual
  title: Bilingual
  issuer: Bilingual
  issuedOn: Day | null
  /** Null where it held before the booth began. */
  from: Day | null
  /** The last day on which it holds. */
  until: Day | null
  topics: LawTopic[]
  replacedById: string | null
  isWithdrawn: boolean
}

/** One version of a reference with who recorded it; `by` is null for what came with the software. */
export type ReferenceVersion = Reference & { recordedAt: Date; by: string | null; reason: string | null }

/** What the booth says of a solution under a topic. */
export type Statement = { solution: string; position: number; topic: LawTopic; says: Bilingual }
