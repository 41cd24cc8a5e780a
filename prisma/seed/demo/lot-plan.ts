import { addDays, type Day } from '@/lib/format/days'
import type { TemplateStep } from '@/lib/trace/step-order'
import type { TemplateKind } from '@/lib/trace/templates'

type PlaceName = 'farm' | 'workshop' | 'store'
type File = 'shown' | 'waiting' | 'returned' | 'paper'

/** A step of an invented journey: days after the lot was made, local hour, and which part of the lot it tells of. */
export type PlannedStep = {
  step: TemplateStep
  days: number
  time: string
  place: PlaceName
  part?: number
  files?: File[]
  /** It was written wrongly first, and that was declared. */
  isCorrected?: boolean
}

export type LotPlan = {
  producedOn: Day
  /** The running number among the lots of that day. */
  number: number
  steps: PlannedStep[]
  recalledOn?: Day
  /** How many days of openings it has had, and whether one of its boxes was opened far apart. */
  scanDays: number
  hasCopy?: boolean
}

const foodWay: PlannedStep[] = [
  { step: 'collecting', days: -2, time: '06:30', place: 'farm', files: ['shown'] },
  { step: 'commissioning', days: 0, time: '08:00', place: 'workshop', part: 1, files: ['shown'] },
  { step: 'inspecting', days: 0, time: '15:00', place: 'workshop' },
  { step: 'packing', days: 1, time: '09:30', place: 'workshop' },
  { step: 'shipping', days: 3, time: '07:15', place: 'workshop', part: 1 / 3 },
]
const craftWay: PlannedStep[] = [
  { step: 'collecting', days: -5, time: '08:30', place: 'workshop', files: ['shown'] },
  { step: 'commissioning', days: 0, time: '13:45', place: 'workshop', part: 1, files: ['shown'] },
  { step: 'inspecting', days: 1, time: '09:00', place: 'workshop' },
  { step: 'packing', days: 2, time: '14:20', place: 'workshop' },
  { step: 'shipping', days: 4, time: '08:10', place: 'workshop', part: 1 / 3 },
]
const wayOf = (kind: TemplateKind) => (kind === 'food' ? foodWay : craftWay)

const changed = (way: PlannedStep[], changes: Partial<Record<TemplateStep, Partial<PlannedStep>>>) =>
  way.map((step) => ({ ...step, ...changes[step.step] }))

const sold: PlannedStep = { step: 'retail_selling', days: 5, time: '10:05', place: 'store', part: 1 / 12 }

/** A lot as most merchants of the demo city have one: whole, some days old. */
export const usualLot = (kind: TemplateKind, today: Day, turn: number): LotPlan => ({
  ...{ producedOn: addDays(today, -6 - (turn % 9)), number: 1, scanDays: turn % 4 },
  steps: wayOf(kind).map((step) => ({ ...step, place: 'workshop' })),
})

/** Whole, with papers, a picture that waits for the city, and a step that was written wrongly and corrected. */
const whole = (kind: TemplateKind, today: Day): LotPlan => ({
  ...{ producedOn: addDays(today, -9), number: 1, scanDays: 4 },
  steps: [
    ...changed(wayOf(kind), {
      inspecting: { files: ['paper'] },
      packing: { files: ['waiting'], isCorrected: true },
    }),
    sold,
  ],
})

const older = (kind: TemplateKind, today: Day): LotPlan => ({
  ...{ producedOn: addDays(today, -120), number: 1, scanDays: 0 },
  steps: [...wayOf(kind), sold],
})

/** More was sent than made: the rules find it, and nobody has corrected it yet. One of its pictures was returned. */
const lacking = (kind: TemplateKind, today: Day): LotPlan => ({
  ...{ producedOn: addDays(today, -5), number: 2, scanDays: 1 },
  steps: changed(wayOf(kind), { commissioning: { files: ['returned'] }, shipping: { part: 1.2 } }),
})

const stale = (kind: TemplateKind, today: Day): LotPlan => ({ ...older(kind, today), producedOn: addDays(today, -410) })

const begun = (kind: TemplateKind, today: Day): LotPlan => ({
  ...{ producedOn: addDays(today, -1), number: 1, scanDays: 0 },
  steps: wayOf(kind).slice(0, 2),
})

const recalled = (kind: TemplateKind, today: Day): LotPlan => ({
  ...{ producedOn: addDays(today, -60), number: 1, recalledOn: addDays(today, -40), scanDays: 2 },
  steps: [...wayOf(kind), sold],
})

/**
 * The lots of a merchant's product whose people can sign in, by its turn among the merchant's products: together they stand in
 * every way a lot can, so that each screen has something true to show.
 */
export function shownLots(
  kind: TemplateKind,
  today: Day,
  { turn, isOpen, hasCopy }: { turn: number; isOpen: boolean; hasCopy: boolean },
): LotPlan[] {
  if (!isOpen) return [recalled(kind, today)]
  const ways = [[whole, older], [lacking], [stale], [begun]]
  return (ways[turn] ?? [whole]).map((lot, at) => ({ ...lot(kind, today), hasCopy: hasCopy && at === 0 }))
}
