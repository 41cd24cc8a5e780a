import { isSlug } from '@/lib/format/text'

/** The two lists that stay on a shopper's device, with how many products each holds at most. */
export const keepLimits = { favourites: 60, compare: 4 }
export type KeepList = keyof typeof keepLimits

/** Products on a list: slug and name, in the order in which they were added. */
export type Kept = Map<string, string>

const isEntry = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string' && isSlug(entry[0])

/** A list as a device kept it; whatever else somebody wrote there reads as nothing. */
export function readKept(text: string | null, max: number): Kept {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return new Map(Array.isArray(found) ? found.filter(isEntry).slice(0, max) : [])
  } catch {
    return new Map()
  }
}

export const writeKept = (kept: Kept): string => JSON.stringify([...kept])

/** The list with that product added, or without it if it was there; `full` leaves it as it is. */
export function toggled(kept: Kept, slug: string, name: string, max: number): ['added' | 'removed' | 'full', Kept] {
  if (kept.has(slug)) return ['removed', new Map([...kept].filter(([each]) => each !== slug))]
  return kept.size < max ? ['added', new Map([...kept, [slug, name]])] : ['full', kept]
}

/** The products that an address names as `a,b,c`: each once, in their order, at most `max`. */
export function slugsIn(param: string | string[] | undefined, max: number): string[] {
  const text = Array.isArray(param) ? param.join(',') : (param ?? '')
  return [...new Set(text.slice(0, 20_000).split(','))].filter(isSlug).slice(0, max)
}

/** The path of a comparison, without language. */
export const comparePath = (slugs: Iterable<string>): string => {
  const items = [...slugs].join(',')
  return items ? `/compare?items=${items}` : '/compare'
}
