/** A calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
export type Day = string

// Vietnam has had no daylight saving since 1975: the offset is constant.
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The local day of a moment. */
export const dayOf = (at: Date): Day => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)

/** Whole seconds from a moment until 24:00 local, at least 1. */
export const secondsUntilNextDay = (at: Date) =>
  Math.max(1, Math.ceil((DAY_MS - ((at.getTime() + OFFSET_MS) % DAY_MS)) / 1000))

/** Whether a text is a day that exists, `yyyy-mm-dd`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A database DATE (midnight UTC) as a day. */
export const dayOfDate = (date: Date): Day => date.toISOString().slice(0, 10)

/** A day as a database DATE (midnight UTC). */
export const dateOfDay = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The day that many days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => dayOfDate(new Date(dateOfDay(day).getTime() + days * DAY_MS))

/** The same day number that many months later, or that month's last day, as PostgreSQL adds months. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return dayOfDate(new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, last))))
}

/** The local moment at which a day begins. */
export const startOfDay = (day: Day): Date => new Date(dateOfDay(day).getTime() - OFFSET_MS)
