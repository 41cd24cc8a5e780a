import 'server-only'
import { dayOf } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { countOf, coverageOf, targetsInForce } from '../rules'
import type { CoverageToday } from '../types'
import { coverageFigures } from './coverage-figures'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

/** What the board of today says of each group's coverage, without the weeks before, which take ten times as long to count. */
export async function coverageToday(now: Date): Promise<CoverageToday> {
  const day = dayOf(now)
  const [groups, facts, tallies] = await Promise.all([
    listGroupsWithSets(),
    listTargetFacts(),
    coverageFigures(day, 'as-of'),
  ])
  const [target] = targetsInForce(facts, 'COVERAGE', momentOf(day, 'as-of', now))
  return {
    groups: groups.map(({ sets, ...group }) => {
      const { reached, total } = target ? coverageOf({ sets }, tallies, target) : countOf({ sets }, tallies)
      return { ...group, listed: reached, eligible: total }
    }),
  }
}
