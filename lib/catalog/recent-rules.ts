import { isSlug } from '@/lib/format/text'

/** How many products a device remembers as opened last, and how many of them a page shows. */
export const keptRecent = { remembered: 9, shown: 8 }

/** Slug, name as it was read, and the picture's hash or ''. */
export type Recent = [slug: string, name: string, hash: string]

const isRecent = (entry: unknown): entry is Recent =>
  Array.isArray(entry) &&
  entry.length === 3 &&
  entry.every((part) => typeof part === 'string') &&
  isSlug(entry[0] ?? '') &&
  /^(?:[0-9a-f]{64})?$/.test(entry[2] ?? 'x')

/** What a device remembers; whatever else somebody wrote there reads as nothing. */
export function readRecent(text: string | null): Recent[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.filter(isRecent).slice(0, keptRecent.remembered) : []
  } catch {
    return []
  }
}

/** The list with that product in front, once. */
export const recentFirst = (seen: Recent[], product: Recent): Recent[] =>
  [product, ...seen.filter(([slug]) => slug !== product[0])].slice(0, keptRecent.remembered)

/** The list without a product that is shown no more. */
export const recentWithout = (seen: Recent[], gone: string | undefined): Recent[] =>
  seen.filter(([slug]) => slug !== gone)
