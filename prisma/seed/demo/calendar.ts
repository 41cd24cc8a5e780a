import { addDays, addMonths, type Day, dateOfDay, startOfDay } from '@/lib/format/days'
import type { Chance } from './chance'

/** The days that the demo city's year hangs on. */
export type Calendar = {
  today: Day
  /** Nothing happens after this day, so that the same day gives the same city at any hour. */
  yesterday: Day
  /** The day the booth opened; what is older was recorded in bulk on it. */
  goLive: Day
}

const PLAN_DAY = '2025-09-23'

/** The booth opened with the city's plan, or fourteen months ago when that is later (or a clock runs behind). */
export function calendarOf(today: Day): Calendar {
  const rolling = addMonths(today, -14)
  const early = addMonths(today, -12)
  const goLive = PLAN_DAY > rolling && PLAN_DAY <= early ? PLAN_DAY : rolling
  return { today, yesterday: addDays(today, -1), goLive }
}

/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day) =>
  Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / 86_400_000)

export const earlier = (a: Day, b: Day) => (a < b ? a : b)
export const later = (a: Day, b: Day) => (a > b ? a : b)

/** A local time of a day as an ISO moment. */
export const momentAt = (day: Day, minute: number) =>
  new Date(startOfDay(day).getTime() + minute * 60_000).toISOString()

/** Some minute of an office's day, 08:05 to 17:10. */
export const officeMinute = (chance: Chance) => chance.whole(485, 1030)

/** A run of moments, each later than the one before, none after yesterday evening. */
export class Timeline {
  private minute: number

  constructor(
    private readonly calendar: Calendar,
    private readonly chance: Chance,
    public day: Day,
  ) {
    this.day = earlier(day, calendar.yesterday)
    this.minute = officeMinute(chance)
  }

  /** The moment where the run stands. */
  now() {
    return momentAt(this.day, this.minute)
  }

  /** The moment some days further; a little later on the same day when the days are used up. */
  step(minDays: number, maxDays: number) {
    const wanted = addDays(this.day, this.chance.whole(minDays, maxDays))
    const day = earlier(wanted, this.calendar.yesterday)
    this.minute = day > this.day ? officeMinute(this.chance) : Math.min(this.minute + this.chance.whole(6, 35), 1430)
    this.day = day
    return this.now()
  }

  /** On that day, or a little later on the day where the run stands when that is past it. */
  reach(day: Day) {
    const days = Math.max(0, daysBetween(this.day, day))
    return this.step(days, days)
  }
}
