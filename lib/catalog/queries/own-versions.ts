import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { contentOf, contentParts } from '../content'
import type { OwnVersion } from '../own-types'
import { changedFields } from '../rules-content'

/** So many versions are told of, the newest; one more is read to say what the last of them changed. */
const SHOWN = 30

export type OwnVersions = { name: string; setNumber: number; versions: OwnVersion[] }

/** The versions of the merchant's own listing, newest first, each with what it changed; null for another's. */
export async function findOwnVersions({ merchantId }: MerchantActor, listingId: string): Promise<OwnVersions | null> {
  const listing = await db.listing.findFirst({
    where: { id: listingId, merchantId },
    select: {
      product: { select: { name: true, setNumber: true } },
      revisions: {
        orderBy: { number: 'desc' },
        take: SHOWN + 1,
        select: {
          ...contentParts,
          number: true,
          submittedAt: true,
          savedAt: true,
          author: { select: { name: true } },
          reviews: { select: { decision: true, reasonCode: true, words: true, decidedAt: true } },
        },
      },
    },
  })
  if (!listing) return null
  const contents = listing.revisions.map(contentOf)
  const versions = listing.revisions.slice(0, SHOWN).flatMap((row, at): OwnVersion[] => {
    const content = contents[at]
    const before = contents[at + 1]
    if (!content) return []
    const { number, submittedAt, savedAt, author, reviews } = row
    return [
      {
        ...{ number, submittedAt, savedAt, content },
        by: author?.name ?? null,
        review: reviews[0] ?? null,
        changes: before ? { fields: changedFields(before, content), before } : null,
      },
    ]
  })
  const { name, setNumber } = listing.product
  return { name, setNumber, versions }
}
