import type { JsonObject } from '@/lib/epcis/shape'
import type { Subject } from '@/lib/epcis/subjects'

/** What the booth's own rules can find wrong with an event; each keeps its lot from being a proof. */
export const findingCodes = [
  'bad-identifier',
  'future',
  'no-step',
  'unknown-step',
  'id-reused',
  'duplicate',
  'before-made',
  'before-production-day',
  'after-production-day',
  'more-than-lot',
  'more-than-made',
  'output-exceeds-input',
  'after-recall',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type Finding = { code: FindingCode; detail: string | null }

type Happening = {
  id: string
  eventId: string
  type: string
  eventTime: Date
  step: string | null
  isDeclaration: boolean
}

/** An event of a lot's journey with all it says. */
export type JourneyEvent = Happening & { body: JsonObject }

/** An event of a lot's journey as the rules look at it, with what it says of this lot alone. */
export type JourneyStep = Happening & { subjects: readonly Pick<Subject, 'role' | 'quantity' | 'unit'>[] }

/** What the rules have to know of a lot. */
export type LotFacts = {
  gtin: string
  code: string
  producedOn: string
  quantity: number
  unit: string
  recalledAt: Date | null
}
