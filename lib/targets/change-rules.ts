import type { Day } from '@/lib/format/days'
import { coverageOf } from './rules'
import type { Coverage, Group, SetTally, Target, TargetFacts, Threshold } from './types'

/**
 * The three readings of what "fresh and primary-processed agricultural and aquatic products of the food group" leaves out,
 * as sets; `none` leaves out nothing, `own` is a choice of its own.
 */
export const readings = ['none', 'narrow', 'middle', 'broad', 'own'] as const
export type Reading = (typeof readings)[number]

const setsOfReading: Record<Exclude<Reading, 'own'>, readonly number[]> = {
  none: [],
  narrow: [1, 2],
  middle: [1, 2, 3, 4],
  broad: [1, 2, 3, 4, 6, 7, 8],
}

/** The sets that a reading leaves out; `chosen` are those of a choice of its own. */
export const excludedByReading = (reading: Reading, chosen: readonly number[]): number[] =>
  [...new Set(reading === 'own' ? chosen : setsOfReading[reading])].sort((a, b) => a - b)

/** The reading that leaves out exactly these sets. */
export function readingOf(sets: readonly number[]): Reading {
  const wanted = [...sets].sort((a, b) => a - b).join()
  return readings.find((reading) => reading !== 'own' && setsOfReading[reading].join() === wanted) ?? 'own'
}

export type ChangeRefusal = 'in-the-past' | 'gone' | 'replaced' | 'already-ended'

/**
 * Whether a target may be changed or ended from a day on: what held on days that are over stays, so never earlier than
 * today; and a row that another has replaced is history.
 */
export function changeRefusal(
  target: Pick<TargetFacts, 'id' | 'effectiveUntil' | 'withdrawnAt'>,
  facts: readonly Pick<TargetFacts, 'replacesId' | 'withdrawnAt'>[],
  effectiveOn: Day,
  today: Day,
): ChangeRefusal | null {
  if (effectiveOn < today) return 'in-the-past'
  if (target.withdrawnAt !== null) return 'gone'
  if (facts.some(({ replacesId, withdrawnAt }) => replacesId === target.id && withdrawnAt === null)) return 'replaced'
  return target.effectiveUntil !== null && target.effectiveUntil < effectiveOn ? 'already-ended' : null
}

/** Whether a target is over before it begins: then its row is withdrawn instead of ended. */
export const neverBegan = ({ effectiveFrom }: Pick<TargetFacts, 'effectiveFrom'>, effectiveOn: Day) =>
  effectiveOn <= effectiveFrom

/** A target's row on its way through time. */
export type TargetPhase = 'withdrawn' | 'ended' | 'in-force' | 'to-come'

export function phaseOf(
  { effectiveFrom, effectiveUntil, withdrawnAt }: Pick<TargetFacts, 'effectiveFrom' | 'effectiveUntil' | 'withdrawnAt'>,
  today: Day,
): TargetPhase {
  if (withdrawnAt) return 'withdrawn'
  if (effectiveUntil !== null && effectiveUntil < today) return 'ended'
  return effectiveFrom <= today ? 'in-force' : 'to-come'
}

export type GroupChange = { group: Omit<Group, 'sets'>; before: Coverage | null; after: Coverage | null }

/** What a change would make of each group's figures of today. */
export const coverageChange = (
  groups: readonly Group[],
  tallies: readonly SetTally[],
  before: (Threshold & Pick<Target, 'exclusions'>) | null,
  after: (Threshold & Pick<Target, 'exclusions'>) | null,
): GroupChange[] =>
  groups.map((group) => ({
    group: { code: group.code, slug: group.slug, nameVi: group.nameVi, nameEn: group.nameEn },
    before: before && coverageOf(group, tallies, before),
    after: after && coverageOf(group, tallies, after),
  }))
