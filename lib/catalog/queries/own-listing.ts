import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/format/days'
import { contentOf, contentParts } from '../content'
import { readListingFacts } from '../listing-facts'
import type { HistoryEntry, OwnListingDetail } from '../own-types'
import { certificateStanding } from '../rules-certificate'
import { contentHints, submissionGaps } from '../rules-content'
import { standingBlock } from '../rules-publication'
import { editOf, isMoveOpen, listingMoves, statusOf } from '../rules-status'
import { readCertificateRecords } from './certificate-records'

/** One of the merchant's own listings; null for another's, which looks the same as none. */
export async function findOwnListing(
  { merchantId }: MerchantActor,
  listingId: string,
): Promise<OwnListingDetail | null> {
  const own = Prisma.sql`l.id = ${listingId}::uuid AND l.merchant_id = ${merchantId}::uuid`
  const [found] = await readListingFacts(db, own)
  if (!found) return null
  const { facts } = found
  const [{ product }, draft, submitted, history] = await Promise.all([
    db.listing.findUniqueOrThrow({ where: { id: listingId }, select: { product: { include: { set: true } } } }),
    facts.draft ? readDraft(facts.draft.id, found.setNumber) : null,
    facts.latestSubmitted ? readSubmitted(facts.latestSubmitted.id) : null,
    readHistory(listingId),
  ])
  const certificate = (await readCertificateRecords([product.id])).get(product.id) ?? null
  const today = dayOf(new Date())
  return {
    id: listingId,
    slug: found.slug,
    product: {
      name: product.name,
      setNumber: product.setNumber,
      setNameVi: product.set.nameVi,
      setNameEn: product.set.nameEn,
    },
    certificate,
    certificateStanding: certificateStanding(certificate, today),
    facts,
    status: statusOf(facts),
    edit: editOf(facts),
    moves: listingMoves.filter((move) => isMoveOpen(move, facts)),
    block: standingBlock(facts),
    draft,
    submitted,
    history,
    today,
  }
}

async function readDraft(id: string, setNumber: number): Promise<OwnListingDetail['draft']> {
  const select = { ...contentParts, savedAt: true, author: { select: { name: true } } }
  const row = await db.listingRevision.findUnique({ where: { id }, select })
  if (!row) return null
  const content = contentOf(row)
  const gaps = submissionGaps(content, setNumber)
  return {
    content,
    savedAt: row.savedAt,
    savedBy: row.author?.name ?? null,
    gaps,
    hints: contentHints(content, setNumber),
  }
}

async function readSubmitted(id: string) {
  return contentOf(await db.listingRevision.findUniqueOrThrow({ where: { id }, select: contentParts }))
}

type HistoryRow = Omit<HistoryEntry, 'reasonCode' | 'words'> & { reason_code: string | null; words: string | null }

async function readHistory(listingId: string): Promise<HistoryEntry[]> {
  const rows = await db.$queryRaw<HistoryRow[]>`
    SELECT r.submitted_at AS at, 'submitted' AS kind, NULL AS reason_code, NULL AS words, u.name AS by, r.number::bigint AS seq
    FROM listing_revision r LEFT JOIN app_user u ON u.id = r.author_id
    WHERE r.listing_id = ${listingId}::uuid AND r.submitted_at IS NOT NULL
    UNION ALL
    SELECT v.decided_at, v.decision::text, v.reason_code, v.words, NULL, r.number
    FROM listing_review v JOIN listing_revision r ON r.id = v.revision_id WHERE r.listing_id = ${listingId}::uuid
    UNION ALL
    SELECT s.effective_at, s.kind::text, NULL, s.reason,
      CASE WHEN s.kind IN ('PAUSED', 'RESUMED', 'WITHDRAWN') THEN u.name END, s.seq
    FROM listing_state s LEFT JOIN app_user u ON u.id = s.author_id
    WHERE s.listing_id = ${listingId}::uuid AND s.kind <> 'APPROVED' AND NOT EXISTS (
      -- A paused listing that stays paused when its edit is approved is no news.
      SELECT FROM listing_state a
      WHERE a.listing_id = s.listing_id AND a.kind = 'APPROVED' AND a.effective_at = s.effective_at)
    ORDER BY at DESC, seq DESC`
  return rows.map(({ at, kind, by, reason_code, words }) => ({ at, kind, by, reasonCode: reason_code, words }))
}
