import 'server-only'
import { db } from '@/lib/db/client'
import { leadsSomewhere, priceOf } from '../public-rules'
import type { PublicOffer } from '../public-types'
import { bilingual } from './public-cards'

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
  return {
    price: priceOf(row.priceKind, row.priceVnd, row.priceToVnd) ?? { kind: 'ON_REQUEST' },
    unit: bilingual(row.unitVi, row.unitEn),
    places: row.places.filter(leadsSomewhere),
  }
}
