import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { Solution } from '@/lib/readiness/types'

/** Products of one set in one ward on a day; the ward is null where nobody recorded one. */
export type CoverageCell = { setNumber: number; wardCode: string | null; certified: number; listed: number }

/** Participating merchants of one legal form in one ward on a day. */
export type ReadinessCell = {
  wardCode: string | null
  legalForm: LegalForm
  participating: number
  fullyDigital: number
  solutions: Record<Solution, { inUse: number; required: number }>
}

/** Everything that is counted on a day, in its smallest parts; every figure is a sum of these. */
export type FigureCells = { coverage: CoverageCell[]; readiness: ReadinessCell[] }

/** Listed and counted products of a group at the end of a day. */
export type WeekPoint = { day: Day; reached: number; total: number }

/**
 * When a group may meet its target: after so many weeks at the pace of the better half of the past weeks, and at that of
 * the weaker half. Null where that pace leads nowhere.
 */
export type Forecast = {
  weeks: number
  /** Products a week, in tenths, rounded down. */
  fastTenths: number
  slowTenths: number
  earliest: Day | null
  latest: Day | null
}
