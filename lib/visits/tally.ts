import type { Visit } from './types'

/** What was counted since the last batch went into the database. */
export type Batch = {
  /** By the listing's address. */
  views: Map<string, number>
  clicks: Map<string, number>
  /** By the merchant's address. */
  merchants: Map<string, number>
  /** By canonical query string. */
  searches: Map<string, number>
}

/** More different things than this in a few seconds are not people. */
const MOST_KEYS = 5_000
const MOST_SEARCHES = 200

export const emptyBatch = (): Batch => ({
  views: new Map(),
  clicks: new Map(),
  merchants: new Map(),
  searches: new Map(),
})

export const isEmpty = (batch: Batch) => Object.values(batch).every((counts) => counts.size === 0)

function add(counts: Map<string, number>, key: string, times: number, limit: number) {
  const before = counts.get(key)
  if (before !== undefined || counts.size < limit) counts.set(key, (before ?? 0) + times)
}

/** Adds a visit; past the bound on different things only what is known already still counts. */
export function addVisit(batch: Batch, visit: Visit) {
  if (visit.kind === 'search') add(batch.searches, visit.query, 1, MOST_SEARCHES)
  else if (visit.kind === 'click') add(batch.clicks, visit.slug, 1, MOST_KEYS)
  else add(visit.page === 'listings' ? batch.views : batch.merchants, visit.slug, 1, MOST_KEYS)
}

/** Puts back what could not be written. */
export function addBatch(into: Batch, from: Batch) {
  for (const kind of ['views', 'clicks', 'merchants', 'searches'] as const)
    for (const [key, times] of from[kind]) add(into[kind], key, times, kind === 'searches' ? MOST_SEARCHES : MOST_KEYS)
}
