import type { Day } from '@/lib/format/days'
import type { Forecast, WeekPoint } from './figure-types'
import { forecastOf } from './forecast-rules'
import { coverageOf } from './rules'
import type { Group, SetTally, Target } from './types'

export type GroupPace = { targetId: string; slug: string; points: WeekPoint[]; forecast: Forecast | null }

/** The past weeks of each group counted for each target as it is today, so that weeks compare, and where they lead. */
export const groupPaces = (
  groups: readonly Group[],
  weeks: readonly { day: Day; tallies: readonly SetTally[] }[],
  targets: readonly Target[],
): GroupPace[] =>
  targets.flatMap((target) =>
    groups.map((group) => {
      const points = weeks.map(({ day, tallies }) => {
        const { reached, total } = coverageOf(group, tallies, target)
        return { day, reached, total }
      })
      return { targetId: target.id, slug: group.slug, points, forecast: forecastOf(points, target) }
    }),
  )
