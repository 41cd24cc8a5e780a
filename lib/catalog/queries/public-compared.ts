import 'server-only'
import type { ListingDetail } from '../public-types'
import { findPublicListing } from './public-listing'

/** Of these slugs the products that are public today, in their order, each once; `gone` counts the others. */
export async function listCompared(slugs: string[]): Promise<{ listings: ListingDetail[]; gone: number }> {
  const found = await Promise.all(slugs.map(findToday))
  const listings = new Map(found.flatMap((listing) => (listing ? [[listing.slug, listing] as const] : [])))
  return { listings: [...listings.values()], gone: found.filter((listing) => !listing).length }
}

async function findToday(slug: string): Promise<ListingDetail | null> {
  const answer = await findPublicListing(slug)
  if (answer?.kind === 'public') return answer.listing
  return answer?.kind === 'moved' ? findToday(answer.slug) : null
}
