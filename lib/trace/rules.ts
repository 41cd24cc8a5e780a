import { type JsonObject, momentOf } from '@/lib/epcis/shape'
import { type Subject, subjectsOf } from '@/lib/epcis/subjects'
import { bareWord, bizSteps } from '@/lib/epcis/vocabulary'
import { dayOf } from '@/lib/format/days'
import { parseDigitalLink } from '@/lib/gs1/digital-link'
import type { Finding, JourneyStep, LotFacts } from './types'

/** Goes up with every change of what is found in a journey: lots that were judged before are then judged again. */
export const RULES_VERSION = 2

/** Clocks of other systems may run ahead by this much. */
const CLOCK_MS = 5 * 60_000

/** How much of a base unit one of a unit is (UN/ECE Recommendation 20); pieces are their own. */
const units = new Map<string, [base: string, factor: number]>([
  ['KGM', ['KGM', 1]],
  ['GRM', ['KGM', 0.001]],
  ['MGM', ['KGM', 0.000001]],
  ['TNE', ['KGM', 1000]],
  ['LTR', ['LTR', 1]],
  ['MLT', ['LTR', 0.001]],
  ['MTQ', ['LTR', 1000]],
  ['H87', ['H87', 1]],
  ['EA', ['H87', 1]],
  ['MTR', ['MTR', 1]],
  ['CMT', ['MTR', 0.01]],
])

const inBase = (quantity: number, unit: string) => {
  const [base, factor] = units.get(unit) ?? [unit, 1]
  return { base, amount: quantity * factor }
}

/** Sums of quantities by base unit; those without a quantity count for nothing. */
function totals(subjects: readonly Pick<Subject, 'quantity' | 'unit'>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { quantity, unit } of subjects) {
    if (quantity === null || unit === null) continue
    const { base, amount } = inBase(quantity, unit)
    sums.set(base, (sums.get(base) ?? 0) + amount)
  }
  return sums
}

// Decimal fractions do not add up exactly in binary.
const isMore = (a: number, b: number) => a > b * (1 + 1e-9) + 1e-9

/** Identifiers in an event that look like GS1 Digital Links and are none, with why. */
export function badIdentifiers(subjects: readonly Subject[]): Finding[] {
  const links = [...new Set(subjects.map(({ value }) => value))].filter((value) =>
    /^https?:\/\/[^/]+\/(?:.*\/)?\d{2,4}\//i.test(value),
  )
  return links.flatMap((value): Finding[] => {
    const fault = parseDigitalLink(value).issues.find(({ severity }) => severity === 'error')
    return fault ? [{ code: 'bad-identifier', detail: `${value}: ${fault.code}`.slice(0, 500) }] : []
  })
}

/** What is wrong with an event by itself, as known when it came in. */
export function eventFindings(body: JsonObject, now: Date): Finding[] {
  const findings = badIdentifiers(subjectsOf(body))
  const at = typeof body.eventTime === 'string' ? momentOf(body.eventTime) : now
  if (at.getTime() > now.getTime() + CLOCK_MS) findings.push({ code: 'future', detail: at.toISOString() })
  if (typeof body.bizStep !== 'string') findings.push({ code: 'no-step', detail: null })
  else if (!bizSteps.includes(bareWord(body.bizStep)))
    findings.push({ code: 'unknown-step', detail: body.bizStep.slice(0, 200) })
  return findings.concat(outputFindings(body))
}

/** Nothing comes out that did not go in, as far as both are told in units that compare. */
function outputFindings(body: JsonObject): Finding[] {
  if (body.type !== 'TransformationEvent') return []
  const subjects = subjectsOf(body)
  const going = totals(subjects.filter(({ role }) => role === 'input-class'))
  const coming = totals(subjects.filter(({ role }) => role === 'output-class'))
  return [...coming].flatMap(([base, amount]): Finding[] => {
    const input = going.get(base)
    return input !== undefined && isMore(amount, input)
      ? [{ code: 'output-exceeds-input', detail: `${amount} > ${input} ${base}` }]
      : []
  })
}

const makes = new Set(['commissioning', 'creating_class_instance'])
const leaves = new Set([
  'shipping',
  'departing',
  'transporting',
  'retail_selling',
  'dispensing',
  'receiving',
  'arriving',
  'accepting',
])
const sends = new Set(['shipping', 'departing'])

// What goes into something else is not made by it, whatever the step is called.
const isMaking = ({ step, type, subjects }: JourneyStep) =>
  type === 'TransformationEvent'
    ? subjects.some(({ role }) => role === 'output' || role === 'output-class')
    : makes.has(step ?? '')

/** What a making says of the lot itself; numbers for single boxes are often given later, at packing. */
const madeOf = (step: JourneyStep) =>
  isMaking(step) ? step.subjects.filter(({ role }) => role === 'class' || role === 'output-class') : []

/** The events that nobody has declared wrong; a declaration carries the id of the event it is about. */
export function standingEvents<E extends Pick<JourneyStep, 'eventId' | 'isDeclaration'>>(events: readonly E[]): E[] {
  const wrong = new Set(events.filter(({ isDeclaration }) => isDeclaration).map(({ eventId }) => eventId))
  return events.filter(({ eventId, isDeclaration }) => !isDeclaration && !wrong.has(eventId))
}

/** What a journey has come to. */
export type JourneyState = {
  /** When the lot was first made; null while it was not. */
  madeAt: Date | null
  /** How much has left, in the base unit of the lot's. */
  sent: number
  latestAt: Date
  hasDeclaration: boolean
}

export const atBeginning: JourneyState = { madeAt: null, sent: 0, latestAt: new Date(0), hasDeclaration: false }

const sentBy = (lot: LotFacts, { step, subjects }: JourneyStep) =>
  sends.has(step ?? '') ? (totals(subjects).get(inBase(1, lot.unit).base) ?? 0) : 0

const madeBy = (lot: LotFacts, step: JourneyStep) => totals(madeOf(step)).get(inBase(1, lot.unit).base) ?? 0

const earlier = (a: Date | null, b: Date) => (a && a <= b ? a : b)

/** What a journey comes to with one more event. */
export const withStep = (lot: LotFacts, state: JourneyState, step: JourneyStep): JourneyState => ({
  madeAt: isMaking(step) && !step.isDeclaration ? earlier(state.madeAt, step.eventTime) : state.madeAt,
  sent: state.sent + (step.isDeclaration ? 0 : sentBy(lot, step)),
  latestAt: step.eventTime > state.latestAt ? step.eventTime : state.latestAt,
  hasDeclaration: state.hasDeclaration || step.isDeclaration,
})

/**
 * Whether what is new in a journey can be found from what it had come to before and the new events alone: nothing was ever declared
 * wrong, no more is made of what was made before, and either not more is sent than was made or what is sent now is the latest.
 */
export function isStateEnough(lot: LotFacts, state: JourneyState, added: readonly JourneyStep[]): boolean {
  const after = added.reduce((sum, step) => withStep(lot, sum, step), state)
  if (after.hasDeclaration) return false
  if (state.madeAt && added.some((step) => madeBy(lot, step) > 0)) return false
  const isOrdered = added.every((step) => sentBy(lot, step) === 0 || step.eventTime >= state.latestAt)
  return isOrdered || !isMore(after.sent, inBase(lot.quantity, lot.unit).amount)
}

/**
 * What is wrong with a lot's journey, event by event; looks at all that stand, in the order of their times, after what the journey
 * had come to before them.
 */
export function journeyFindings(
  lot: LotFacts,
  events: readonly JourneyStep[],
  before: JourneyState = atBeginning,
): { eventId: string; finding: Finding }[] {
  const standing = standingEvents(events).sort((a, b) => a.eventTime.getTime() - b.eventTime.getTime())
  const { madeAt } = standing.reduce((sum, step) => withStep(lot, sum, step), before)
  let sent = before.sent
  // The same goods may be told by two kinds of making, so that each kind is summed by itself.
  const made = new Map<string, number>()
  const whole = inBase(lot.quantity, lot.unit)
  return standing.flatMap((event) => {
    const found: Finding[] = []
    const hasLeft = leaves.has(event.step ?? '')
    if (hasLeft && (!madeAt || event.eventTime < madeAt)) found.push({ code: 'before-made', detail: event.step })
    if ((hasLeft || isMaking(event)) && dayOf(event.eventTime) < lot.producedOn)
      found.push({ code: 'before-production-day', detail: lot.producedOn })
    if (madeOf(event).length > 0) {
      if (dayOf(event.eventTime) > lot.producedOn) found.push({ code: 'after-production-day', detail: lot.producedOn })
      const [kind, amount] = [`${event.type} ${event.step}`, madeBy(lot, event)]
      const sum = (made.get(kind) ?? 0) + amount
      made.set(kind, sum)
      if (amount > 0 && isMore(sum, whole.amount))
        found.push({ code: 'more-than-lot', detail: `${sum} > ${whole.amount} ${whole.base}` })
    }
    if (sends.has(event.step ?? '')) {
      if (lot.recalledAt && event.eventTime > lot.recalledAt) found.push({ code: 'after-recall', detail: event.step })
      sent += sentBy(lot, event)
      if (isMore(sent, whole.amount))
        found.push({ code: 'more-than-made', detail: `${sent} > ${whole.amount} ${whole.base}` })
    }
    return found.map((finding) => ({ eventId: event.id, finding }))
  })
}

export const tenItems = [
  'name',
  'picture',
  'producer',
  'address',
  'stages',
  'production-time',
  'trace-code',
  'mark',
  'shelf-life',
  'standard',
] as const
export type TenItem = (typeof tenItems)[number]

/** Which of the ten items that Circular 02/2024/TT-BKHCN asks for are missing. */
export const missingItems = (items: Record<TenItem, boolean>): TenItem[] => tenItems.filter((item) => !items[item])

/** For how long after it was made a lot shows that the merchant traces its goods. */
export const PROOF_MONTHS = 12

export const isMakingStep = (step: string | null) => makes.has(step ?? '')
/** Whether something of the lot is on its way or sold after such a step. */
export const isLeaving = (step: string | null) => leaves.has(step ?? '')

/** Whether a lot is a proof: all ten items, something made and something that leaves, nothing found against what stands. */
export function isProof(missing: readonly TenItem[], steps: readonly (string | null)[], findings: number): boolean {
  return missing.length === 0 && findings === 0 && steps.some(isMakingStep) && steps.some(isLeaving)
}
