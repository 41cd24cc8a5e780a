/** When a job runs by itself, in words' terms; null for a schedule that none of the jobs has. Minutes and hours are local. */
export type Schedule =
  | { kind: 'minutely' }
  | { kind: 'daily'; at: string }
  | { kind: 'hourly'; from: string; until: string }

const two = (number: string) => number.padStart(2, '0')

/** Reads a cron line (minute hour day month weekday). */
export function scheduleOf(cron: string): Schedule | null {
  const [minute = '', hour = '', ...rest] = cron.trim().split(/\s+/)
  if (rest.join(' ') !== '* * *') return null
  if (minute === '*' && hour === '*') return { kind: 'minutely' }
  if (!/^\d{1,2}$/.test(minute)) return null
  if (/^\d{1,2}$/.test(hour)) return { kind: 'daily', at: `${two(hour)}:${two(minute)}` }
  const span = /^(\d{1,2})-(\d{1,2})$/.exec(hour)
  if (!span?.[1] || !span[2]) return null
  return { kind: 'hourly', from: `${two(span[1])}:${two(minute)}`, until: `${two(span[2])}:${two(minute)}` }
}
