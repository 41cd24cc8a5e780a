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
