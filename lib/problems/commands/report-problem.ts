import 'server-only'
import { randomInt } from 'node:crypto'
import { recordAudit } from '@/lib/audit/record'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { admitReport } from '../report-limit'
import { CONTACT_DAYS, makeReference } from '../rules'
import type { ProblemInput } from '../types'

export type Reported =
  | { ok: true; reference: string }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Keeps what anybody tells about a listing that shoppers can see or could. No permission is asked: the number of
 * reports from one client address is bounded instead (`address`, null when it tells nothing).
 */
export async function reportProblem(
  slug: string,
  { kind, words, contact }: ProblemInput,
  { locale, address }: { locale: Locale; address: string | null },
): Promise<Reported> {
  const listing = await db.listing.findFirst({
    where: { slug, firstApprovedAt: { not: null } },
    select: { id: true, approvedRevisionId: true },
  })
  if (!listing) return { ok: false, reason: 'unknown' }
  const admitted = await admitReport(address)
  if (!admitted.admitted) return { ok: false, reason: 'wait', waitSeconds: admitted.waitSeconds }
  return db.$transaction(async (tx) => {
    const { reference } = await keepReport(tx, listing, { kind, words, contact }, locale)
    return { ok: true, reference }
  })
}

/** Keeps a report about a listing as part of the caller's transaction; whether there may be one is the caller's to ask. */
export async function keepReport(
  tx: Transaction,
  listing: { id: string; approvedRevisionId: string | null },
  { kind, words, contact }: ProblemInput,
  locale: Locale,
): Promise<{ id: string; reference: string }> {
  const reference = await freeReference(tx)
  const eraseOn = dateOfDay(addDays(dayOf(new Date()), CONTACT_DAYS))
  const report = await tx.problemReport.create({
    data: {
      ...{ reference, listingId: listing.id, revisionId: listing.approvedRevisionId, kind, words, locale },
      contact: contact ? { create: { contact, eraseOn } } : undefined,
    },
    select: { id: true },
  })
  await recordAudit(tx, {
    actorId: null,
    verb: 'problem.reported',
    subject: 'problem',
    subjectId: report.id,
    detail: { listing: listing.id, kind },
    after: { kind },
  })
  return { id: report.id, reference }
}

async function freeReference(tx: Transaction): Promise<string> {
  for (;;) {
    const reference = makeReference((below) => randomInt(below))
    const taken = await tx.problemReport.findUnique({ where: { reference }, select: { id: true } })
    if (!taken) return reference
  }
}
