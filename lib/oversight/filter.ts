import { isDay } from '@/lib/format/days'
import { cleanLine } from '@/lib/format/text'
import type { EntryFilter } from './types'

export const noFilter: EntryFilter = { who: '', verb: '', object: '', from: null, until: null }

type Query = Record<string, string | string[] | undefined>

const one = (query: Query, key: string, most: number) => cleanLine([query[key]].flat()[0] ?? '').slice(0, most)

/** What an address asks the log for; anything that means nothing counts as not asked. */
export function entryFilter(query: Query): EntryFilter {
  const day = (key: string) => {
    const typed = one(query, key, 10)
    return isDay(typed) ? typed : null
  }
  const verb = one(query, 'verb', 80)
  return {
    who: one(query, 'who', 120),
    verb: /^[a-z-]+(\.[a-z-]+)?$/.test(verb) ? verb : '',
    object: one(query, 'object', 80),
    from: day('from'),
    until: day('until'),
  }
}

/** The place in the log that an address goes on from; null for the newest page. */
export function cursorOf(query: Query): { kind: 'before' | 'after'; id: bigint } | null {
  for (const kind of ['before', 'after'] as const) {
    const typed = one(query, kind, 19)
    if (/^\d{1,18}$/.test(typed)) return { kind, id: BigInt(typed) }
  }
  return null
}

/** A filter as the query of an address; nothing for what was not asked. */
export function filterQuery(filter: EntryFilter, more: Record<string, string> = {}): string {
  const pairs = [...Object.entries(filter), ...Object.entries(more)].filter(
    (pair): pair is [string, string] => !!pair[1],
  )
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}
