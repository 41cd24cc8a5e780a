import type { JsonObject } from '@/lib/epcis/shape'

/** What the booth's own rules can find wrong with an event; each keeps its lot from being a proof. */
export const findingCodes = [
  'bad-identifier',
  'future',
  'no-step',
  'unknown-step',
  'id-reused',
  'before-made',
  'before-production-day',
  'more-than-made',
  'output-exceeds-input',
  'after-recall',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type Finding = { code: FindingCode; detail: string | null }

/** An event of a lot's journey as the rules look at it. */
export type JourneyEvent = {
  id: string
  eventId: string
  type: string
  eventTime: Date
  step: string | null
  isDeclaration: boolean
  body: JsonObject
}

/** What the rules have to know of a lot. */
export type LotFacts = {
  gtin: string
  code: string
  producedOn: string
  quantity: number
  unit: string
  recalledAt: Date | null
}
