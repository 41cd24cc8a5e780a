import { addDays, type Day } from '@/lib/format/days'
import type { Forecast, WeekPoint } from './figure-types'
import { shortfall } from './rules'
import type { Threshold } from './types'

/** Weeks that a forecast looks back on, and how few are too few to say anything. */
export const PACE_WEEKS = 12
const FEWEST_WEEKS = 4

/** Further ahead than this nobody should read a date out of a pace. */
const FURTHEST_WEEKS = 520

/** The same weekday of the weeks before a day and the day itself, oldest first, no earlier than `first`. */
export const weekDays = (day: Day, first: Day): Day[] =>
  Array.from({ length: PACE_WEEKS + 1 }, (_, i) => addDays(day, -7 * (PACE_WEEKS - i))).filter((each) => each >= first)

/** Products that came onto the booth in each week, less those that left it. */
export const weeklyGains = (points: readonly WeekPoint[]): number[] =>
  points.slice(1).map(({ reached }, i) => reached - (points[i]?.reached ?? reached))

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/**
 * When a group may meet its target, as a range: at the mean pace of the better half of the past weeks and at that of the
 * weaker half, if as many products count then as do now. Null when it is met, cannot be met, or the past is too short.
 */
export function forecastOf(points: readonly WeekPoint[], threshold: Threshold): Forecast | null {
  const last = points.at(-1)
  const gains = weeklyGains(points).sort((a, b) => a - b)
  if (!last || gains.length < FEWEST_WEEKS) return null
  const missing = shortfall(last, threshold)
  if (!missing) return null
  const half = Math.ceil(gains.length / 2)
  const [slow, fast] = [mean(gains.slice(0, half)), mean(gains.slice(-half))]
  return {
    weeks: gains.length,
    fastTenths: Math.floor(fast * 10),
    slowTenths: Math.floor(slow * 10),
    earliest: reachedOn(last.day, missing, fast),
    latest: reachedOn(last.day, missing, slow),
  }
}

function reachedOn(day: Day, missing: number, pace: number): Day | null {
  if (pace <= 0) return null
  const weeks = Math.ceil(missing / pace)
  return weeks > FURTHEST_WEEKS ? null : addDays(day, weeks * 7)
}
