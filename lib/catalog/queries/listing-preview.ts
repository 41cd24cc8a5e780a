import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { contentOf, contentParts } from '../content'
import { leadsSomewhere, priceOf, printableTaxCode } from '../public-rules'
import type { ListingDetail, PublicPicture } from '../public-types'
import { type Gap, submissionGaps } from '../rules-content'
import type { CertificateRecord, ContentPicture, ListingContent } from '../types'
import { readCertificateRecords } from './certificate-records'
import { bilingual, wardName } from './public-cards'

export type ListingPreview = {
  listing: ListingDetail
  /** Whether the content is the draft, or else the latest that was sent. */
  isDraft: boolean
  gaps: Gap[]
  isAgeRestricted: boolean
}

const ward = { select: { fullNameVi: true, fullNameEn: true, formerDistricts: true, code: true } } as const
const parts = {
  slug: true,
  product: {
    include: {
      ward,
      producer: { include: { ward } },
      set: { include: { subgroup: { include: { group: true } } } },
    },
  },
  merchant: { include: { ward } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { ...contentParts, submittedAt: true } },
} as const

/**
 * The page of the merchant's own listing as shoppers will read it: the draft, or where there is none what was sent last.
 * Behind a confirmed age they see more than before it; here everything is told. Null for another's listing.
 */
export async function findListingPreview(
  { merchantId }: MerchantActor,
  listingId: string,
): Promise<ListingPreview | null> {
  const row = await db.listing.findFirst({ where: { id: listingId, merchantId }, select: parts })
  const revision = row?.revisions[0]
  if (!row || !revision) return null
  const { product, merchant, slug } = row
  const { set, producer } = product
  const { group } = set.subgroup
  const content = contentOf(revision)
  const made = product.ward ?? producer.ward
  const record = (await readCertificateRecords([product.id])).get(product.id) ?? null
  const listing: ListingDetail = {
    ...contentShown(content),
    slug,
    ageRestricted: false,
    set: { number: set.number, slug: set.slug, name: bilingual(set.nameVi, set.nameEn) },
    group: { code: group.code, slug: group.slug, name: bilingual(group.nameVi, group.nameEn) },
    certificate: certificateShown(record),
    maker: {
      name: maskPersonalIds(producer.name),
      address: maskedOrNone(product.address ?? producer.address),
      ward: made && wardName(made.fullNameVi, made.fullNameEn),
    },
    spot: { wardCode: made?.code ?? null, districts: made?.formerDistricts ?? [] },
    merchant: {
      id: merchant.id,
      slug: merchant.slug,
      name: maskPersonalIds(merchant.name),
      legalForm: merchant.legalForm,
      taxCode: printableTaxCode(merchant.legalForm, merchant.taxCode),
      address: maskedOrNone(merchant.address),
      ward: merchant.ward && wardName(merchant.ward.fullNameVi, merchant.ward.fullNameEn),
      isDemo: merchant.isDemo,
    },
    related: [],
    day: dayOf(new Date()),
  }
  const isDraft = revision.submittedAt === null
  return { listing, isDraft, gaps: submissionGaps(content, set.number), isAgeRestricted: set.ageRestricted }
}

const maskedOrNone = (text: string | null) => text && maskPersonalIds(text)

const contentShown = (content: ListingContent) => ({
  name: bilingual(content.nameVi, content.nameEn),
  story: bilingual(content.storyVi, content.storyEn),
  details: content.details,
  pictures: content.pictures.map(pictureShown),
  offer: {
    price: priceOf(content.price.kind, content.price.vnd, content.price.toVnd) ?? { kind: 'ON_REQUEST' as const },
    unit: bilingual(content.unitVi, content.unitEn),
    places: content.places.filter(leadsSomewhere),
  },
})

const pictureShown = ({ contentHash, width, height, altVi, altEn }: ContentPicture): PublicPicture => ({
  ...{ hash: contentHash, width, height, alt: bilingual(altVi, altEn) },
})

const certificateShown = (record: CertificateRecord | null): ListingDetail['certificate'] => ({
  stars: record?.stars ?? 0,
  code: record?.code ?? null,
  decisionNumber: record?.decisionNumber ?? '',
  issuedOn: record?.issuedOn ?? dayOf(new Date()),
  validThrough: record?.validThrough ?? dayOf(new Date()),
})
