import { addDays, type Day, startOfDay } from '@/lib/format/days'
import type { DatedFact, Moment, Term, View } from './types'

/** "On a day" means 24:00 local (less the smallest step that is kept), or now while the day lasts. */
export function momentOf(day: Day, view: View, now: Date): Moment {
  const end = new Date(startOfDay(addDays(day, 1)).getTime() - 1)
  const at = end < now ? end : now
  return { day, at, known: view === 'as-of' ? at : now }
}

/** The decision that counts at a moment: the last that took effect, of those known; null when there is none. */
export function lastKnown<F extends DatedFact>(facts: readonly F[], { at, known }: Pick<Moment, 'at' | 'known'>) {
  return facts
    .filter((fact) => fact.effectiveAt <= at && fact.recordedAt <= known)
    .reduce<F | null>((last, next) => (last && isAfter(last, next) ? last : next), null)
}

const isAfter = (a: DatedFact, b: DatedFact) =>
  a.effectiveAt.getTime() === b.effectiveAt.getTime() ? a.seq > b.seq : a.effectiveAt > b.effectiveAt

/** What a row said at a moment, from its versions; null before it was recorded. */
export function versionAt<V extends { recordedAt: Date }>(versions: readonly V[], known: Date) {
  return versions
    .filter(({ recordedAt }) => recordedAt <= known)
    .reduce<V | null>((last, next) => (last && last.recordedAt > next.recordedAt ? last : next), null)
}

/** Whether a row with days from–until is in force: known, not withdrawn by then, and the day within its days. */
export const isInForce = (row: Term, { day, at, known }: Moment) =>
  row.recordedAt <= known &&
  !(row.withdrawnAt && row.withdrawnAt <= at && row.withdrawnAt <= known) &&
  row.effectiveFrom <= day &&
  (row.effectiveUntil === null || day <= row.effectiveUntil)
