import 'server-only'
import { direct } from '@/lib/db/direct'
import { addDays, type Day, dayOf } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { readinessFigures } from '@/lib/readiness/queries/readiness-figures'
import type { View } from '@/lib/readiness/types'
import { readinessOfCells, tallyOfCells } from '../cell-rules'
import type { FigureCells } from '../figure-types'
import { countOf, coverageOf, excludedSets, isSameLine, targetsInForce, trendDays } from '../rules'
import type { Group, Progress, SetTally, Target, TargetFacts, TrendPoint } from '../types'
import { coverageFigures } from './coverage-figures'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

type CountSets = (day: Day, view: View) => Promise<SetTally[]>

/**
 * Everything the board shows for a day, computed now. `countPast` counts days that are over as of then, whose answers
 * never change: a caller may keep them. `cells`: the day's counts where the caller has them already.
 */
export async function progressOn(
  day: Day,
  view: View,
  now: Date,
  countPast: CountSets = coverageFigures,
  cells?: FigureCells,
): Promise<Progress> {
  const today = dayOf(now)
  const moment = momentOf(day, view, now)
  const [groups, facts, tallies, readiness, firstRecordedOn] = await Promise.all([
    listGroupsWithSets(),
    listTargetFacts(),
    cells ? tallyOfCells(cells.coverage) : coverageFigures(day, view),
    cells ? readinessOfCells(cells.readiness) : readinessFigures(day, view),
    findFirstRecordedOn(),
  ])
  // One statement after the other: a board that is drawn anew must not take all connections.
  const past: { day: Day; tallies: SetTally[] }[] = []
  for (const each of trendDays(day)) {
    // A transaction that began before midnight may still be writing on the day after.
    const isSettled = view === 'as-of' && addDays(each, 1) < today
    past.push({ day: each, tallies: await (isSettled ? countPast : coverageFigures)(each, view) })
  }
  const coverageTargets = targetsInForce(facts, 'COVERAGE', moment)
  return {
    day,
    view,
    isToday: day === today,
    today,
    computedAt: now,
    firstRecordedOn,
    coverageTargets,
    readinessTargets: targetsInForce(facts, 'READINESS', moment),
    groups: groups.map((group) => ({
      group: { code: group.code, slug: group.slug, nameVi: group.nameVi, nameEn: group.nameEn },
      count: countOf(group, tallies),
      coverages: coverageTargets.map((target) => ({
        targetId: target.id,
        ...coverageOf(group, tallies, target),
        excluded: excludedSets(group, target),
      })),
      trend: [...past, { day, tallies }].map((point) => trendPoint(group, point, coverageTargets[0], facts, view, now)),
    })),
    readiness,
  }
}

/** The local day of the first record of a product; null before there is any. */
async function findFirstRecordedOn(): Promise<Day | null> {
  const [first] = await direct.$queryRaw<{ at: Date | null }[]>`
    SELECT min(recorded_at) AS at FROM registered_product_version`
  return first?.at ? dayOf(first.at) : null
}

/** Counted with the exclusions that held on that day, so that each point equals the board of that day. */
function trendPoint(
  group: Group,
  { day, tallies }: { day: Day; tallies: SetTally[] },
  target: Target | undefined,
  facts: readonly TargetFacts[],
  view: View,
  now: Date,
): TrendPoint {
  if (!target) return { day, tally: countOf(group, tallies) }
  const then = targetsInForce(facts, 'COVERAGE', momentOf(day, view, now)).find(({ id }) =>
    isSameLine(facts, id, target.id),
  )
  if (!then) return { day, tally: null }
  const { reached, total } = coverageOf(group, tallies, then)
  return { day, tally: { reached, total } }
}
