import { addMonths, type Day } from '@/lib/format/days'
import { isLeaving, isMakingStep, PROOF_MONTHS } from './rules'

export type LotSteps = {
  id: string
  code: string
  producedOn: Day
  steps: readonly (string | null)[]
  findings: number
}

export type Lack = 'made' | 'left' | 'findings'
export type Freshness =
  | { state: 'fresh'; lotId: string; code: string; until: Day }
  | { state: 'lacking'; lotId: string; code: string; lacks: Lack[] }
  | { state: 'too-old'; code: string; since: Day }
  | { state: 'none' }

/** What a lot's journey still lacks to show that its product is traced. */
export const lacksOf = ({ steps, findings }: Pick<LotSteps, 'steps' | 'findings'>): Lack[] => [
  ...(steps.some((step) => isMakingStep(step)) ? [] : (['made'] as const)),
  ...(steps.some((step) => isLeaving(step)) ? [] : (['left'] as const)),
  ...(findings > 0 ? (['findings'] as const) : []),
]

/** How a product stands today: by its newest lot that lacks nothing, else by the newest there is. */
export function freshnessOf(lots: readonly LotSteps[], today: Day): Freshness {
  const newest = lots.toSorted((a, b) => (a.producedOn < b.producedOn ? 1 : -1))
  const whole = newest.find((lot) => lacksOf(lot).length === 0)
  const until = whole && addMonths(whole.producedOn, PROOF_MONTHS)
  if (whole && until && until >= today) return { state: 'fresh', lotId: whole.id, code: whole.code, until }
  const [last] = newest
  if (!last) return { state: 'none' }
  const ended = addMonths(last.producedOn, PROOF_MONTHS)
  if (ended < today) return { state: 'too-old', code: last.code, since: ended }
  return { state: 'lacking', lotId: last.id, code: last.code, lacks: lacksOf(last) }
}
