import type { Day } from '@/lib/format/days'
import type { ReadinessFigures, View } from '@/lib/readiness/types'

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
    /** The row that said what this target was before; null for its first. */
    replacesId: string | null
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

/** A group's tally at the end of one of the days of a trend; null where the target did not hold yet. */
export type TrendPoint = { day: Day; tally: Tally | null }

export type ExcludedSet = { number: number; nameVi: string; nameEn: string; reasonVi: string; reasonEn: string }

export type GroupProgress = {
  group: Omit<Group, 'sets'>
  /** Everything certified, nothing excluded. */
  count: Tally
  /** For each target in force, in their order; `excluded` are the sets of this group that do not count for it. */
  coverages: (Coverage & { targetId: string; excluded: ExcludedSet[] })[]
  /** For the first target in force. */
  trend: TrendPoint[]
}

/** Everything the board shows for a day in one view. */
export type Progress = {
  day: Day
  view: View
  /** The day still runs: figures of this moment. */
  isToday: boolean
  today: Day
  computedAt: Date
  /** The day on which the first product was recorded; before it no figure as of then says anything. Null when none was. */
  firstRecordedOn: Day | null
  coverageTargets: Target[]
  readinessTargets: Target[]
  groups: GroupProgress[]
  readiness: ReadinessFigures
}

export type CoverageToday = {
  groups: { code: string; slug: string; nameVi: string; nameEn: string; listed: number; eligible: number }[]
}

/** Which of a group's certified products: counted for the first target and on the booth or not, or left out of it. */
export const productLists = ['on-booth', 'missing', 'left-out'] as const
export type ProductList = (typeof productLists)[number]

/** One registered product behind a figure. Public facts only. */
export type CountedProduct = {
  id: string
  name: string
  producer: string
  ward: { vi: string; en: string } | null
  set: { number: number; vi: string; en: string }
  stars: number
  certificateCode: string | null
  decisionNumber: string
  issuedOn: Day
  validThrough: Day
  /** The address of its listing; null while it is not on the booth. */
  listingSlug: string | null
}

export type GroupProducts = {
  group: Omit<Group, 'sets'>
  day: Day
  target: Target | null
  excluded: ExcludedSet[]
  counts: Record<ProductList, number>
  /** Null when the list has no such page. */
  products: CountedProduct[] | null
  pages: number
}
