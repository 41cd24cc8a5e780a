import 'server-only'
import { db } from '@/lib/db/client'
import { placeHref, priceOf } from '../public-rules'
import type { PublicOffer, PublicPicture } from '../public-types'
import type { Place } from '../types'
import { bilingual } from './public-cards'

/** The pictures of a revision in the merchant's order. */
export async function listPictures(revisionId: string): Promise<PublicPicture[]> {
  const rows = await db.revisionPicture.findMany({
    where: { revisionId },
    orderBy: { position: 'asc' },
    select: { altVi: true, altEn: true, picture: { select: { contentHash: true, width: true, height: true } } },
  })
  return rows.map(({ altVi, altEn, picture: { contentHash, width, height } }) => ({
    hash: contentHash,
    width,
    height,
    alt: bilingual(altVi, altEn),
  }))
}

/** Price and places to buy of a revision; places that lead nowhere are left out. */
export async function findOffer(revisionId: string): Promise<PublicOffer | null> {
  const row = await db.listingRevision.findUnique({
    where: { id: revisionId },
    select: {
      priceKind: true,
      priceVnd: true,
      priceToVnd: true,
      unitVi: true,
      unitEn: true,
      places: { select: { kind: true, value: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row) return null
  const leadsSomewhere = (place: Place) => place.kind === 'STORE' || placeHref(place) !== null
  return {
    price: priceOf(row.priceKind, row.priceVnd, row.priceToVnd) ?? { kind: 'ON_REQUEST' },
    unit: bilingual(row.unitVi, row.unitEn),
    places: row.places.filter(leadsSomewhere),
  }
}
