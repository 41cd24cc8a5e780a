import type { RowsAsked } from './row-types'

/** The products of a ward, or of the city, that are missing on a day; for tests. */
export const listMissing = (day: string, wardCode: string | null): RowsAsked => ({
  ...{ day, view: 'as-of', list: 'missing', groupSlug: null, targetId: null, wardCode },
})
