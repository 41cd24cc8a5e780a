import type { Day } from '@/lib/format/days'

export type TargetMetric = 'COVERAGE' | 'READINESS'

/** How many of how many, in whole things. */
export type Tally = { reached: number; total: number }

/** A percentage to reach; `strict` asks for more than it. */
export type Threshold = { percent: number; strict: boolean }

/** A row that holds on some days, from when it was recorded until it was withdrawn. */
export type DatedRow = {
  effectiveFrom: Day
  effectiveUntil: Day | null
  recordedAt: Date
  withdrawnAt: Date | null
}

export type ExclusionFacts = DatedRow & { setNumber: number; reasonVi: string; reasonEn: string }

export type TargetFacts = DatedRow &
  Threshold & {
    id: string
    metric: TargetMetric
    labelVi: string
    labelEn: string
    dueOn: Day | null
    legalSourceVi: string
    legalSourceEn: string
    exclusions: readonly ExclusionFacts[]
  }

/** A target as it stands on a day: only the exclusions that hold on it. */
export type Target = Threshold & {
  id: string
  metric: TargetMetric
  labelVi: string
  labelEn: string
  effectiveFrom: Day
  dueOn: Day | null
  legalSourceVi: string
  legalSourceEn: string
  exclusions: { setNumber: number; reasonVi: string; reasonEn: string }[]
}

/** Products of one set on a day: with a valid certificate, and on the booth among them. */
export type SetTally = { setNumber: number; certified: number; listed: number }

/** A group with its sets, as the taxonomy has them. */
export type Group = {
  code: string
  slug: string
  nameVi: string
  nameEn: string
  sets: { number: number; nameVi: string; nameEn: string }[]
}

/** One group counted for one target; `leftOut` are the certified products of excluded sets. */
export type Coverage = Tally & {
  leftOut: number
  leftOutListed: number
  /** Null without a denominator: neither met nor missed. */
  met: boolean | null
  /** How many more are needed; null when nothing can meet it. */
  missing: number | null
}
