import { isUuid } from '@/lib/format/ids'
import { wardIn } from '@/lib/targets/row-address'
import { type CallsAsked, callFilters, steps } from './types'

type Query = Record<string, string | string[] | undefined>

/** Reads which calls an address asks for; null without a group. */
export function callsAskedIn(query: Query): CallsAsked | null {
  const { group, target } = query
  if (typeof group !== 'string' || !/^[a-z-]{1,40}$/.test(group)) return null
  return {
    groupSlug: group,
    targetId: isUuid(target) ? target : null,
    step: steps.find((step) => step === query.step) ?? null,
    wardCode: wardIn(query),
    calls: callFilters.find((filter) => filter === query.calls) ?? 'all',
  }
}

/** The query that `callsAskedIn` reads back. */
export function callsQuery({ groupSlug, targetId, step, wardCode, calls }: CallsAsked, page = 1) {
  const query = new URLSearchParams({ group: groupSlug })
  if (targetId) query.set('target', targetId)
  if (step) query.set('step', step)
  if (wardCode) query.set('ward', wardCode)
  if (calls !== 'all') query.set('calls', calls)
  if (page > 1) query.set('page', String(page))
  return `?${query}`
}
