import { randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { LegalForm, ListingStateKind, PlaceKind } from '@/lib/db/generated/enums'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { detailRows } from './content'
import type { Details } from './types'

type Wish = {
  nameVi: string
  nameEn?: string
  setNumber?: number
  wardCode?: string
  merchantName?: string
  legalForm?: LegalForm
  taxCode?: string
  issuedDaysAgo?: number
  approvedAt?: Date
  priceVnd?: number
  places?: { kind: PlaceKind; value: string }[]
  details?: Details
  /** Descriptions of pictures, in the order in which they are shown. */
  pictures?: string[]
  address?: string
  /** What was decided after the approval, in this order. */
  later?: ListingStateKind[]
  suspended?: boolean
}

const pictureRow = (altVi: string, position: number) => ({
  ...{ position, altVi },
  picture: { create: { contentHash: randomBytes(32).toString('hex'), width: 1600, height: 1200 } },
})

/** A merchant with one approved listing, as the commands would have left it; everything else in the database stays. */
export async function publicListingForTest(wish: Wish) {
  const mark = randomUUID()
  const at = wish.approvedAt ?? new Date(Date.now() - 3_600_000)
  const { wardCode = '00577', setNumber = 21, legalForm = 'COOPERATIVE' } = wish
  const name = wish.merchantName ?? `Hợp tác xã ${mark}`
  const producer = await db.producer.create({ data: { name, nameKey: mark, legalForm, wardCode } })
  const product = await db.registeredProduct.create({
    data: { producerId: producer.id, name: wish.nameVi, nameKey: mark, setNumber },
  })
  const issuedOn = dateOfDay(addDays(dayOf(new Date()), -(wish.issuedDaysAgo ?? 100)))
  await db.certificate.create({ data: { productId: product.id, stars: 4, decisionNumber: mark, issuedOn } })
  const merchant = await db.merchant.create({
    data: {
      ...{ slug: `m-${mark}`, name, legalForm, taxCode: wish.taxCode, wardCode, producerId: producer.id },
      address: wish.address,
    },
  })
  const standing = { merchantId: merchant.id, effectiveAt: at, recordedAt: at }
  await db.merchantStanding.create({ data: { ...standing, kind: 'APPROVED' } })
  if (wish.suspended) await db.merchantStanding.create({ data: { ...standing, kind: 'SUSPENDED', reason: 'Thử' } })
  const listing = await db.listing.create({
    data: { merchantId: merchant.id, productId: product.id, slug: `l-${mark}` },
  })
  const revision = await db.listingRevision.create({
    data: {
      listingId: listing.id,
      number: 1,
      nameVi: wish.nameVi,
      nameEn: wish.nameEn ?? '',
      storyVi: 'Chuyện kể.',
      priceVnd: wish.priceVnd ?? 50_000,
      unitVi: 'chiếc',
      places: { create: (wish.places ?? []).map((place, position) => ({ ...place, position })) },
      details: { create: detailRows(wish.details ?? {}) },
      pictures: { create: (wish.pictures ?? []).map(pictureRow) },
    },
  })
  await db.listingRevision.update({ where: { id: revision.id }, data: { submittedAt: at } })
  const states: ListingStateKind[] = ['APPROVED', ...(wish.later ?? [])]
  for (const kind of states)
    await db.listingState.create({
      data: {
        listingId: listing.id,
        kind,
        revisionId: kind === 'APPROVED' ? revision.id : null,
        reason: kind === 'APPROVED' ? null : 'Thử',
        effectiveAt: at,
        recordedAt: at,
      },
    })
  return { slug: listing.slug, listingId: listing.id, merchantSlug: merchant.slug, merchantId: merchant.id }
}
