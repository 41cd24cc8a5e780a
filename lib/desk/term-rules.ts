import { addDays, type Day, dayOf, startOfDay } from '@/lib/format/days'

/** Whether offices are open: neither Saturday nor Sunday nor one of the holidays. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The last of so many working days after a day; the day itself does not count. */
export function dueDay(arrived: Day, workingDays: number, holidays: ReadonlySet<Day>): Day {
  let day = arrived
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

/** Whether the last day of an item that arrived at a moment is over. */
export const isOverdue = (arrivedAt: Date, workingDays: number, holidays: ReadonlySet<Day>, now: Date) =>
  dueDay(dayOf(arrivedAt), workingDays, holidays) < dayOf(now)

/**
 * The moment before which an item must have arrived to be overdue now: the same as `isOverdue`, for a database that compares
 * arrivals with one moment.
 */
export function overdueBefore(workingDays: number, holidays: ReadonlySet<Day>, now: Date): Date {
  const today = dayOf(now)
  let day = today
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  // Of what arrived on that day or after it the last working day is today or later.
  return startOfDay(day)
}

/** Working days left until the end of a day, today counting; negative for those that went by since. */
export function workingDaysLeft(due: Day, holidays: ReadonlySet<Day>, now: Date): number {
  const today = dayOf(now)
  const between = (from: Day, through: Day) => {
    let count = 0
    for (let day = from; day <= through; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1
    return count
  }
  return due >= today ? between(today, due) : -between(addDays(due, 1), today)
}
