import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { MerchantRecord, RecordEntry } from '../types'

/** So many of the latest decisions are shown. */
const SHOWN = 12

/** What was decided about a merchant before, newest first, with how often; null when there is no such merchant. */
export async function findMerchantRecord(_: StaffActor, merchantId: string): Promise<MerchantRecord | null> {
  const [[head], entries] = await Promise.all([
    db.$queryRaw<Omit<MerchantRecord, 'entries'>[]>`
      SELECT m.name,
        (SELECT count(*)::int FROM listing_review v JOIN listing_revision r ON r.id = v.revision_id JOIN listing l ON l.id = r.listing_id
          WHERE l.merchant_id = m.id AND v.decision = 'APPROVED') AS approved,
        (SELECT count(*)::int FROM listing_review v JOIN listing_revision r ON r.id = v.revision_id JOIN listing l ON l.id = r.listing_id
          WHERE l.merchant_id = m.id AND v.decision = 'RETURNED') AS returned,
        (SELECT count(*)::int FROM desk_open_item i WHERE i.kind = 'PROBLEM' AND i.merchant_id = m.id) AS "openProblems",
        (SELECT count(*)::int FROM public_listing p WHERE p.merchant_id = m.id) AS "publicListings"
      FROM merchant m WHERE m.id = ${merchantId}::uuid`,
    db.$queryRaw<RecordEntry[]>`
      SELECT e.at, e.what, e.verdict, e.name, e.words, u.name AS by FROM (
        SELECT v.decided_at AS at, 'listing' AS what, v.decision::text AS verdict, r.name_vi AS name, v.words, v.author_id
        FROM listing_review v JOIN listing_revision r ON r.id = v.revision_id JOIN listing l ON l.id = r.listing_id
        WHERE l.merchant_id = ${merchantId}::uuid
        UNION ALL
        SELECT v.effective_at, 'proof', v.decision::text, p.solution::text, v.words, v.author_id
        FROM proof_review v JOIN proof p ON p.id = v.proof_id WHERE p.merchant_id = ${merchantId}::uuid
        UNION ALL
        SELECT h.recorded_at, 'proof', 'UPHELD', p.solution::text, h.words, h.author_id
        FROM proof_upheld h JOIN proof_verification v ON v.id = h.verification_id JOIN proof p ON p.id = v.proof_id
        WHERE p.merchant_id = ${merchantId}::uuid
        UNION ALL
        SELECT s.effective_at, 'standing', s.kind::text, '', s.reason, s.author_id
        FROM merchant_standing s WHERE s.merchant_id = ${merchantId}::uuid
        UNION ALL
        SELECT s.effective_at, 'taken-down', s.kind::text, p.name, s.reason, s.author_id
        FROM listing_state s JOIN listing l ON l.id = s.listing_id JOIN registered_product p ON p.id = l.product_id
        WHERE l.merchant_id = ${merchantId}::uuid AND s.kind IN ('TAKEN_DOWN', 'RESTORED')
        UNION ALL
        SELECT t.at, 'problem', t.kind::text, p.name, t.words, t.author_id
        FROM problem_step t JOIN problem_report q ON q.id = t.report_id JOIN listing l ON l.id = q.listing_id
        JOIN registered_product p ON p.id = l.product_id WHERE l.merchant_id = ${merchantId}::uuid) e
      LEFT JOIN app_user u ON u.id = e.author_id
      ORDER BY e.at DESC LIMIT ${SHOWN}`,
  ])
  return head ? { ...head, entries } : null
}

/** In which language somebody who is told of a decision reads: that of all people of the merchant, or of the applicant. */
export async function readerLocale(
  _: StaffActor,
  about: { merchantId: string } | { applicationId: string },
): Promise<Locale> {
  if ('applicationId' in about) {
    const row = await db.application.findUnique({ where: { id: about.applicationId }, select: { locale: true } })
    return row?.locale === 'en' ? 'en' : 'vi'
  }
  const people = await db.merchantMember.findMany({
    where: { merchantId: about.merchantId, removedAt: null },
    select: { user: { select: { locale: true } } },
  })
  return people.length > 0 && people.every(({ user }) => user.locale === 'en') ? 'en' : 'vi'
}
