import type { Prisma } from '@/lib/db/generated/client'
import type { ListingContent } from './types'

/** What to read of a revision for `contentOf`. */
export const contentParts = {
  nameVi: true,
  nameEn: true,
  storyVi: true,
  storyEn: true,
  unitVi: true,
  unitEn: true,
  priceKind: true,
  priceVnd: true,
  priceToVnd: true,
  pictures: {
    orderBy: { position: 'asc' },
    select: {
      pictureId: true,
      altVi: true,
      altEn: true,
      picture: { select: { contentHash: true, width: true, height: true } },
    },
  },
  places: { orderBy: { position: 'asc' }, select: { kind: true, value: true } },
} satisfies Prisma.ListingRevisionSelect

type Row = Prisma.ListingRevisionGetPayload<{ select: typeof contentParts }>

/** A revision's row as the content it holds. */
export function contentOf(row: Row): ListingContent {
  const { nameVi, nameEn, storyVi, storyEn, unitVi, unitEn } = row
  return {
    nameVi,
    nameEn,
    storyVi,
    storyEn,
    unitVi,
    unitEn,
    price: { kind: row.priceKind, vnd: row.priceVnd, toVnd: row.priceToVnd },
    pictures: row.pictures.map(({ pictureId, altVi, altEn, picture }) => ({ pictureId, ...picture, altVi, altEn })),
    places: row.places,
  }
}
