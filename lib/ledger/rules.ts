import { addDays, type Day, dayOf } from '@/lib/format/days'
import { linkHash } from './chain'
import type { Fault, Snapshot } from './types'

/** How a figure is counted; raised when the same rows would give another figure. */
export const METHOD_VERSION = 1

// A command that began before midnight may still be writing for a while.
const SETTLING_MS = 10 * 60_000

/** The last day whose figures are settled. */
export const lastSettledDay = (now: Date): Day => addDays(dayOf(new Date(now.getTime() - SETTLING_MS)), -1)

/** The days that still want a snapshot: all since the last, or the last settled one when there is none yet. */
export function missingDays(lastDay: Day | null, settled: Day): Day[] {
  const days: Day[] = []
  for (let day = lastDay === null ? settled : addDays(lastDay, 1); day <= settled; day = addDays(day, 1)) days.push(day)
  return days
}

/** Faults of one link, given the one before it; null before the first. */
export function linkFaults(
  before: Pick<Snapshot, 'number' | 'day' | 'hash'> | null,
  link: Snapshot,
  first: string,
): Fault[] {
  const { number } = link
  const faults: Fault[] = []
  if (number !== (before?.number ?? 0) + 1) faults.push({ kind: 'gap', number })
  if (before && link.day <= before.day) faults.push({ kind: 'order', number })
  if (link.previousHash !== (before?.hash ?? first)) faults.push({ kind: 'link', number })
  if (link.hash !== linkHash(link.previousHash, link.body)) faults.push({ kind: 'hash', number })
  if (!saysItself(link)) faults.push({ kind: 'body', number })
  return faults
}

/** Whether the text is of the number and day under which it is kept. */
function saysItself({ body, number, day }: Snapshot) {
  try {
    const said: { number?: unknown; day?: unknown } = JSON.parse(body)
    return said.number === number && said.day === day
  } catch {
    return false
  }
}

/** Which of so many snapshots are counted again: the first, the last, and others spread evenly between. */
export function sampleOf(count: number, size: number): number[] {
  if (count <= size) return Array.from({ length: count }, (_, i) => i + 1)
  const picks = Array.from({ length: size }, (_, i) => 1 + Math.round((i * (count - 1)) / Math.max(1, size - 1)))
  return [...new Set(picks)]
}
