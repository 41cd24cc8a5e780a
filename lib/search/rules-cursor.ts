import { isUuid } from '@/lib/format/ids'
import type { SortOrder } from './types'

/**
 * Where a page begins: after the listing with these keys. The keys say it, so that the listing itself may be gone.
 * `segment` counts the parts that an order consists of: tiers of relevance, or listings with and without a price.
 */
export type Cursor = {
  segment: number
  approvedAt: string | null
  vnd: number | null
  stars: number | null
  name: string | null
  listingId: string
}

type Keys = Omit<Cursor, 'segment' | 'listingId'>

const none: Keys = { approvedAt: null, vnd: null, stars: null, name: null }

// Which keys an order goes by, before the listing's id.
const keysOf: Record<SortOrder, readonly (keyof Keys)[]> = {
  relevance: ['approvedAt'],
  newest: ['approvedAt'],
  'price-up': ['vnd'],
  'price-down': ['vnd'],
  stars: ['stars', 'approvedAt'],
  name: ['name'],
}

/** As it stands in an address. It says for which order it was made. */
export function writeCursor(sort: SortOrder, cursor: Cursor): string {
  const keys = keysOf[sort].map((key) => cursor[key])
  return Buffer.from(JSON.stringify([sort, cursor.segment, ...keys, cursor.listingId])).toString('base64url')
}

const isKey: Record<keyof Keys, (value: unknown) => boolean> = {
  approvedAt: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  vnd: (value) => value === null || isWholeUpTo(2_147_483_647, value),
  stars: (value) => isWholeUpTo(5, value),
  name: (value) => typeof value === 'string' && value.length <= 300 && !/\p{Cc}/u.test(value),
}

function isWholeUpTo(most: number, value: unknown) {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

/** The cursor in an address; null for one that is none, or that was made for another order. */
export function readCursor(sort: SortOrder, text: string | null): Cursor | null {
  if (text === null) return null
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
  const keys = keysOf[sort]
  if (!Array.isArray(parts) || parts.length !== keys.length + 3) return null
  const [madeFor, segment, ...rest]: unknown[] = parts
  const listingId = rest.pop()
  if (madeFor !== sort || !isWholeUpTo(7, segment) || !isUuid(listingId)) return null
  if (!keys.every((key, i) => isKey[key](rest[i]))) return null
  const found = Object.fromEntries(keys.map((key, i) => [key, rest[i]])) as Partial<Keys>
  return { ...none, ...found, segment: Number(segment), listingId }
}
