import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { merchantReadiness } from '@/lib/readiness/queries/merchant-readiness'
import { type NextStar, nextStar } from '../next-star-rules'
import { starFacts } from '../star-facts'

/** What the next star of the merchant's own product asks of digital evidence, against what the booth knows now. */
export async function findNextStar({ merchantId }: MerchantActor, listing: OwnListingDetail): Promise<NextStar | null> {
  return nextStar(starFacts(listing, await merchantReadiness(merchantId, new Date())))
}
