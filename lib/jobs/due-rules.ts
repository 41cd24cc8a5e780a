import { dayOf, startOfDay } from '@/lib/format/days'

const MINUTE_MS = 60_000

/** A field of a cron line: any, a number, or a span of numbers. */
function names(field: string, number: number): boolean {
  if (field === '*') return true
  const [from, through = from] = field.split('-').map(Number)
  return from !== undefined && through !== undefined && from <= number && number <= through
}

/** The whole minutes since 1970 of a moment. */
export const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE_MS)

/** Whether a cron line (minute hour * * *) names a minute, by local time. */
function isDue(cron: string, minute: number): boolean {
  const at = new Date(minute * MINUTE_MS)
  const ofDay = minute - minuteOf(startOfDay(dayOf(at)))
  const [minutes = '', hours = ''] = cron.split(' ')
  return names(minutes, ofDay % 60) && names(hours, Math.floor(ofDay / 60))
}

/** The last of the minutes after the first through the last that a cron line names; null when it names none of them. */
export function dueBetween(cron: string, after: number, through: number): number | null {
  for (let minute = through; minute > after; minute--) if (isDue(cron, minute)) return minute
  return null
}
