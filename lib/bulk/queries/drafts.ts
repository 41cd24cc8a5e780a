import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { contentOf, contentParts } from '@/lib/catalog/content'
import { readListingFacts } from '@/lib/catalog/listing-facts'
import { type Gap, submissionGaps } from '@/lib/catalog/rules-content'
import { type StandingBlock, standingBlock } from '@/lib/catalog/rules-publication'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type OwnDraft = {
  listingId: string
  productId: string
  name: string
  setNumber: number
  gaps: Gap[]
  /** What keeps any content from being sent today. */
  block: StandingBlock | null
}

/** The merchant's drafts with what each still lacks before it can be sent, by name. */
export async function listDrafts({ merchantId }: MerchantActor): Promise<OwnDraft[]> {
  const mine = Prisma.sql`l.merchant_id = ${merchantId}::uuid AND d.id IS NOT NULL`
  const listings = await readListingFacts(db, mine)
  const revisions = await db.listingRevision.findMany({
    where: { id: { in: listings.flatMap(({ facts }) => facts.draft?.id ?? []) } },
    select: { ...contentParts, listing: { select: { id: true, product: { select: { id: true, name: true } } } } },
  })
  const drafts = new Map(revisions.map((row) => [row.listing.id, row]))
  const vietnamese = new Intl.Collator('vi')
  return listings
    .flatMap(({ id, facts, setNumber }) => {
      const row = drafts.get(id)
      if (!row) return []
      const { product } = row.listing
      const gaps = submissionGaps(contentOf(row), setNumber)
      const name = row.nameVi || product.name
      return [{ listingId: id, productId: product.id, name, setNumber, gaps, block: standingBlock(facts) }]
    })
    .sort((a, b) => vietnamese.compare(a.name, b.name))
}
