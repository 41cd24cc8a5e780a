import type { Prisma } from '@/lib/db/generated/client'
import { detailFields } from './rules-details'
import type { Details, ListingContent } from './types'

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
  details: { select: { field: true, textVi: true, textEn: true } },
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
    details: Object.fromEntries(row.details.map(({ field, textVi, textEn }) => [field, { vi: textVi, en: textEn }])),
    pictures: row.pictures.map(({ pictureId, altVi, altEn, picture }) => ({ pictureId, ...picture, altVi, altEn })),
    places: row.places,
  }
}

/** Details as the rows that keep them. */
export const detailRows = (details: Details) =>
  detailFields.flatMap((field) => {
    const text = details[field]
    return text ? [{ field, textVi: text.vi, textEn: text.en }] : []
  })
