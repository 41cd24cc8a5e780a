import { isDay } from '@/lib/format/days'

/**
 * The moment of a written date and time; null when there is no such day or time. JavaScript itself takes the 31st of June for the
 * 1st of July.
 * @param day `2026-06-01`
 * @param time `09:30:00`, with or without a fraction
 * @param zone `Z` or `+07:00`
 */
export function momentOf(day: string, time: string, zone: string): Date | null {
  const date = new Date(`${day}T${time}${zone}`)
  return isDay(day) && !Number.isNaN(date.getTime()) ? date : null
}
