/** So many rows make one part; both languages together stay far below the 50,000 addresses and 50 MB a part may hold. */
export const ROWS_PER_PART = 5_000

export const sitemapKinds = ['listings', 'merchants'] as const
export type SitemapKind = (typeof sitemapKinds)[number]

/** A stretch of a table in the order of its ids: after `after`, up to and including `through`; null is open. */
export type SitemapRange = { after: string | null; through: string | null }

/** The stretches between the ids that end each part, the last one open: rows that come meanwhile fall into one of them. */
export const rangesBetween = (ends: readonly string[]): SitemapRange[] =>
  [...ends, null].map((through, i) => ({ after: ends[i - 1] ?? null, through }))

/** `listings-3` means the third stretch of the listings; null for anything that is no part's name. */
export function partOf(name: string): { kind: SitemapKind; number: number } | 'pages' | null {
  if (name === 'pages') return 'pages'
  const found = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name)
  const kind = sitemapKinds.find((each) => each === found?.[1])
  return kind && found ? { kind, number: Number(found[2]) } : null
}
