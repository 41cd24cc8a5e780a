import type { Day } from '@/lib/format/days'

/** Where a dated shelf stands on a day; its last day still belongs to it. */
export type Season = 'coming' | 'running' | 'ended'

/** Which of the three a day falls into; a shelf without a last day never ends. */
export function seasonOn({ from, until }: { from: Day; until: Day | null }, today: Day): Season {
  if (today < from) return 'coming'
  return until !== null && until < today ? 'ended' : 'running'
}

/** More than this nobody leafs through, and the screen that arranges them stays short. */
export const MAX_IN_COLLECTION = 60

/** The same ids with one moved a place up or down; unchanged at either end or for an id that is not there. */
export function shifted(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from < 0 || other === undefined) return [...ids]
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}
