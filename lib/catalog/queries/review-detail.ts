import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { LegalForm } from '@/lib/db/generated/enums'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { maskTaxCode } from '@/lib/format/people'
import { contentOf, contentParts } from '../content'
import { readListingFacts } from '../listing-facts'
import type { Named, Party, ReviewDetail } from '../review-types'
import { certificateStanding } from '../rules-certificate'
import { changedFields, claimsOf, contentHints, publicationGaps } from '../rules-content'
import { missingDetails } from '../rules-details'
import { decisionBlock, standingBlock } from '../rules-publication'
import { editOf, isMoveOpen, listingMoves, statusOf } from '../rules-status'
import { readCertificateRecords } from './certificate-records'

const ward = { select: { fullNameVi: true, fullNameEn: true } }
const reviewParts = {
  select: { decision: true, reasonCode: true, words: true, decidedAt: true, author: { select: { name: true } } },
}
const detailParts = {
  ...contentParts,
  id: true,
  number: true,
  submittedAt: true,
  author: { select: { name: true } },
  reviews: reviewParts,
  listing: {
    select: {
      id: true,
      slug: true,
      approvedRevision: { select: { id: true, ...contentParts } },
      revisions: {
        where: { reviews: { some: { decision: 'RETURNED' } } },
        orderBy: { number: 'desc' },
        select: { number: true, reviews: reviewParts },
      },
      product: {
        include: {
          ward,
          producer: { include: { ward } },
          set: { include: { subgroup: { include: { group: true } } } },
        },
      },
      merchant: { include: { ward, authorisations: { where: { withdrawnAt: null }, orderBy: { validFrom: 'desc' } } } },
    },
  },
} satisfies Prisma.ListingRevisionSelect

type Detail = Prisma.ListingRevisionGetPayload<{ select: typeof detailParts }>

/** A submitted content with everything its reviewer needs beside it; null for drafts and unknown ids. */
export async function findReview(_: StaffActor, revisionId: string): Promise<ReviewDetail | null> {
  const where = { id: revisionId, submittedAt: { not: null } }
  const row = await db.listingRevision.findFirst({ where, select: detailParts })
  if (!row?.submittedAt) return null
  const { listing } = row
  const [found] = await readListingFacts(db, Prisma.sql`l.id = ${listing.id}::uuid`)
  if (!found) return null
  const [certificates, publicListings] = await Promise.all([
    readCertificateRecords([listing.product.id]),
    countPublic(listing.merchant.id),
  ])
  const { facts } = found
  const certificate = certificates.get(listing.product.id) ?? null
  const today = dayOf(new Date())
  const content = contentOf(row)
  const approvedRow = listing.approvedRevision
  const approved = approvedRow && approvedRow.id !== revisionId ? contentOf(approvedRow) : null
  return {
    revisionId,
    listingId: listing.id,
    slug: listing.slug,
    number: row.number,
    submittedAt: row.submittedAt,
    submittedBy: row.author?.name ?? null,
    content,
    approved,
    changes: approved ? changedFields(approved, content) : [],
    ...peopleOf(row, publicListings, facts.merchantActive),
    certificate,
    certificateStanding: certificateStanding(certificate, today),
    status: statusOf(facts),
    edit: editOf(facts),
    moves: listingMoves.filter((move) => isMoveOpen(move, facts)),
    stateReason: facts.lastState?.reason ?? null,
    decisionBlock: decisionBlock(revisionId, facts),
    standingBlock: standingBlock(facts),
    gaps: publicationGaps(content),
    hints: contentHints(content, found.setNumber),
    claims: claimsOf(content),
    missingDetails: missingDetails(found.setNumber, content.details),
    review: row.reviews[0] ? withName(row.reviews[0]) : null,
    earlier: listing.revisions
      .filter(({ number }) => number < row.number)
      .flatMap(({ number, reviews }) => reviews.map((review) => ({ ...withName(review), number }))),
    today,
  }
}

async function countPublic(merchantId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM public_listing WHERE merchant_id = ${merchantId}::uuid`
  return row?.total ?? 0
}

function peopleOf({ listing }: Detail, publicListings: number, active: boolean) {
  const { product, merchant } = listing
  const { set, producer } = product
  const authorisation = merchant.authorisations.find((one) => one.producerId === producer.id)
  return {
    product: {
      name: product.name,
      setNumber: set.number,
      setName: named(set),
      groupName: named(set.subgroup.group),
      ward: product.ward && fullName(product.ward),
      address: product.address,
    },
    producer: partyOf(producer),
    merchant: {
      ...partyOf(merchant),
      id: merchant.id,
      slug: merchant.slug,
      active,
      since: merchant.createdAt,
      publicListings,
      sameProducer: merchant.producerId === producer.id,
    },
    authorisation: authorisation
      ? {
          documentNumber: authorisation.documentNumber,
          validFrom: dayOfDate(authorisation.validFrom),
          validUntil: authorisation.validUntil && dayOfDate(authorisation.validUntil),
        }
      : null,
  }
}

type PartyRow = Omit<Party, 'ward' | 'taxCode'> & { legalForm: LegalForm; taxCode: string | null; ward: WardRow | null }
type WardRow = { fullNameVi: string; fullNameEn: string }

const named = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }): Named => ({ vi: nameVi, en: nameEn })
const fullName = ({ fullNameVi, fullNameEn }: WardRow): Named => ({ vi: fullNameVi, en: fullNameEn })

const partyOf = ({ name, legalForm, taxCode, address, ward: at, phone }: PartyRow): Party => ({
  name,
  legalForm,
  taxCode: taxCode && maskTaxCode(taxCode),
  address,
  ward: at && fullName(at),
  phone,
})

type ReviewRow = Detail['reviews'][number]
const withName = ({ author, ...review }: ReviewRow) => ({ ...review, by: author?.name ?? null })
