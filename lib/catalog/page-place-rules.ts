import { isUuid } from '@/lib/format/ids'

/** The product after which a page begins, by what products are ordered by, so that the product itself may be gone. */
export type PagePlace = { stars: number; approvedAt: Date; listingId: string }

/** As it stands in an address. */
export const writePlace = ({ stars, approvedAt, listingId }: PagePlace) =>
  `${stars}-${approvedAt.getTime()}-${listingId}`

/** A place from an address; null when it is none. */
export function readPlace(text: string): PagePlace | null {
  const [, stars, time, listingId] = /^([3-5])-(\d{1,14})-(.{36})$/.exec(text) ?? []
  return stars && time && isUuid(listingId)
    ? { stars: Number(stars), approvedAt: new Date(Number(time)), listingId }
    : null
}
