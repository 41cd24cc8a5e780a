import 'server-only'
import { readClaims } from '@/lib/applications/claim-facts'
import { codeFault } from '@/lib/applications/rules'
import { contentOf, contentParts } from '@/lib/catalog/content'
import { readListingFacts } from '@/lib/catalog/listing-facts'
import { readCertificateRecords } from '@/lib/catalog/queries/certificate-records'
import { standingBlock } from '@/lib/catalog/rules-publication'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOf, dayOfDate } from '@/lib/format/days'
import type { FileIdentity } from '@/lib/readiness/types'
import { readPictureFacts } from '@/lib/trace/queries/picture-facts'
import {
  applicationHints,
  type HintCode,
  listingHints,
  pictureHints,
  problemHints,
  proofHints,
  type SetPrices,
} from '../hint-rules'
import type { DeskKind, ItemRef } from '../types'
import { readSetPrices } from './set-prices'

type Found = Map<string, HintCode[]>

/** What the rules find now about items, by item id; those that are gone are absent. */
export async function readHints(items: readonly ItemRef[], now: Date): Promise<Found> {
  const ids = (kind: DeskKind) => items.filter((item) => item.kind === kind).map(({ itemId }) => itemId)
  const today = dayOf(now)
  const found: Found = new Map()
  const parts = [
    await ofListings(ids('LISTING'), today),
    await ofProofs(ids('PROOF'), today),
    await ofApplications(ids('APPLICATION')),
    await ofProblems(ids('PROBLEM')),
    await ofPictures(ids('PICTURE')),
  ]
  for (const part of parts) for (const [id, codes] of part) found.set(id, codes)
  return found
}

async function ofListings(ids: string[], today: Day): Promise<Found> {
  const found: Found = new Map()
  if (ids.length === 0) return found
  const rows = await db.listingRevision.findMany({
    where: { id: { in: ids }, submittedAt: { not: null } },
    select: { id: true, listing: { select: { id: true, productId: true } }, ...contentParts },
  })
  const [facts, certificates, ordered] = await Promise.all([
    readListingFacts(db, Prisma.sql`l.id = ANY(${rows.map(({ listing }) => listing.id)}::uuid[])`),
    readCertificateRecords(rows.map(({ listing }) => listing.productId)),
    readOrdered(rows.map(({ listing }) => listing.id)),
  ])
  const byListing = new Map(facts.map((one) => [one.id, one]))
  const prices = await readSetPrices([...new Set(facts.map(({ setNumber }) => setNumber))])
  for (const row of rows) {
    const listing = byListing.get(row.listing.id)
    if (!listing) continue
    const codes = listingHints({
      content: contentOf(row),
      setNumber: listing.setNumber,
      certificate: certificates.get(row.listing.productId) ?? null,
      standingBlock: standingBlock(listing.facts),
      isOrderedDown: ordered.has(listing.id),
      prices: prices.get(listing.setNumber) ?? (null as SetPrices | null),
      today,
    })
    found.set(row.id, codes)
  }
  return found
}

async function readOrdered(listingIds: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l.id FROM listing l
    WHERE l.id = ANY(${listingIds}::uuid[]) AND EXISTS (
      SELECT FROM take_down_order o
      WHERE o.merchant_id = l.merchant_id AND (o.listing_id IS NULL OR o.listing_id = l.id)
        AND o.hidden_at IS NOT NULL AND o.lifted_at IS NULL)`
  return new Set(rows.map(({ id }) => id))
}

type ProofFacts = {
  id: string
  active: boolean
  validUntil: Date | null
  verdict: string | null
  identity: FileIdentity | null
  hasFile: boolean
}

async function ofProofs(ids: string[], today: Day): Promise<Found> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<ProofFacts[]>`
    SELECT p.id, m.is_active AS active, p.valid_until AS "validUntil", v.verdict, v.identity, f.proof_id IS NOT NULL AS "hasFile"
    FROM proof p JOIN merchant m ON m.id = p.merchant_id
    LEFT JOIN proof_file f ON f.proof_id = p.id
    LEFT JOIN LATERAL (
      SELECT verdict, identity FROM proof_verification WHERE proof_id = p.id ORDER BY seq DESC LIMIT 1) v ON true
    WHERE p.id = ANY(${ids}::uuid[])`
  return new Map(
    rows.map(({ id, active, validUntil, ...row }) => [
      id,
      proofHints({ ...row, merchantActive: active, validUntil: validUntil && dayOfDate(validUntil), today }),
    ]),
  )
}

async function ofApplications(ids: string[]): Promise<Found> {
  if (ids.length === 0) return new Map()
  const [rows, claims] = await Promise.all([
    db.application.findMany({
      where: { id: { in: ids } },
      select: { id: true, legalForm: true, claimsAnsweredAt: true, person: { select: { taxCode: true } } },
    }),
    readClaims(db, ids),
  ])
  const codes = rows.flatMap(({ person }) => person?.taxCode ?? [])
  const known = await db.merchant.findMany({ where: { taxCode: { in: codes } }, select: { taxCode: true } })
  const others = await db.applicationPerson.groupBy({
    by: ['taxCode'],
    where: { taxCode: { in: codes } },
    _count: true,
  })
  return new Map(
    rows.map(({ id, legalForm, claimsAnsweredAt, person }) => [
      id,
      applicationHints({
        isDisputed: claims.some((claim) => claim.applicationId === id && claim.state === 'disputed'),
        hasCodeFault: person !== null && codeFault(person.taxCode, legalForm) !== null,
        isCodeKnown:
          known.some(({ taxCode }) => taxCode === person?.taxCode) ||
          others.some(({ taxCode, _count }) => taxCode === person?.taxCode && _count > 1),
        hasAnsweredClaims: claimsAnsweredAt !== null,
      }),
    ]),
  )
}

async function ofProblems(ids: string[]): Promise<Found> {
  if (ids.length === 0) return new Map()
  const rows = await db.problemReport.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, listing: { select: { _count: { select: { problems: true } } } } },
  })
  return new Map(rows.map(({ id, kind, listing }) => [id, problemHints({ kind, reports: listing._count.problems })]))
}

const ofPictures = async (ids: string[]): Promise<Found> =>
  new Map((await readPictureFacts(ids)).map(({ id, ...facts }) => [id, pictureHints(facts)]))
