import { isUuid } from '@/lib/format/ids'
import { cleanLine, withoutControls } from '@/lib/format/text'
import { type CertificateState, certificateStates } from './change-rules'

export const groupCodes = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const

/** What the list of the registry is narrowed to, and where in it the reader stands: after or before a product. */
export type RegistryFilter = {
  q: string
  group: (typeof groupCodes)[number] | null
  set: number | null
  ward: string | null
  stars: 3 | 4 | 5 | null
  state: CertificateState | 'none' | null
}
export type Place = { after: string } | { before: string } | null

type Asked = Record<string, string | string[] | undefined>

const one = <T>(values: readonly T[], value: unknown): T | null => values.find((each) => each === value) ?? null

/** A filter from an address; what is no such value is no filter. */
export function registryFilterOf(asked: Asked): RegistryFilter {
  const text = (key: string) => (typeof asked[key] === 'string' ? asked[key] : '')
  const number = (key: string) => (/^\d{1,2}$/.test(text(key)) ? Number(text(key)) : null)
  const set = number('set')
  return {
    q: cleanLine(withoutControls(text('q').slice(0, 200))).slice(0, 100),
    group: one(groupCodes, text('group')),
    set: set !== null && set >= 1 && set <= 26 ? set : null,
    ward: /^\d{5}$/.test(text('ward')) ? text('ward') : null,
    stars: one([3, 4, 5] as const, number('stars')),
    state: one([...certificateStates, 'none'] as const, text('state')),
  }
}

/** Where in the list an address stands; the first page when it says nothing that makes sense. */
export function placeOf(asked: Asked): Place {
  if (typeof asked.after === 'string' && isUuid(asked.after)) return { after: asked.after }
  return typeof asked.before === 'string' && isUuid(asked.before) ? { before: asked.before } : null
}

/** The query string of a filter and a place, in one order, without what is not set. */
export function registryQuery(filter: Partial<RegistryFilter>, place: Place = null): string {
  const pairs = Object.entries({ ...filter, ...place }).filter(([, value]) => value !== null && value !== '')
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()
  return query === '' ? '' : `?${query}`
}

/** Whether a filter narrows anything. */
export const isNarrowed = (filter: RegistryFilter) => registryQuery(filter) !== ''
