import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { type ReportFileKind, reportFileKinds } from '../types'

export type RecipientLine = {
  id: string
  address: string | null
  office: string
  locale: Locale
  reason: string
  addedBy: string | null
  addedAt: Date
  endedAt: Date | null
  endedBy: string | null
  endReason: string | null
  letters: number
  lastLetterAt: Date | null
}

const MOST = 300

/** Everybody outside the desk to whom reports are or were written; addresses are for administrators alone. */
export const listRecipients = (_: AdminActor): Promise<RecipientLine[]> => db.$queryRaw<RecipientLine[]>`
  SELECT r.id, r.address, r.office, r.locale, r.reason, a.name AS "addedBy", r.added_at AS "addedAt",
    r.ended_at AS "endedAt", e.name AS "endedBy", r.end_reason AS "endReason",
    (SELECT count(*)::int FROM report_letter l WHERE l.recipient_id = r.id) AS letters,
    (SELECT max(l.written_at) FROM report_letter l WHERE l.recipient_id = r.id) AS "lastLetterAt"
  FROM report_recipient r
  LEFT JOIN app_user a ON a.id = r.added_by_id
  LEFT JOIN app_user e ON e.id = r.ended_by_id
  ORDER BY r.ended_at IS NOT NULL, r.ended_at DESC, r.added_at DESC, r.id
  LIMIT ${MOST}`

export type ReportsForRecipient = {
  office: string
  hasEnded: boolean
  reports: { id: string; day: string; kinds: ReportFileKind[] }[]
}

const REPORTS_SHOWN = 12

/** What the key of a letter opens: the reports that were written to its recipient; null when there is no such recipient. */
export async function findReportsFor(recipientId: string): Promise<ReportsForRecipient | null> {
  const recipient = await db.reportRecipient.findUnique({
    where: { id: recipientId },
    select: { office: true, endedAt: true, letters: { select: { reportId: true } } },
  })
  if (!recipient) return null
  const hasEnded = recipient.endedAt !== null
  const reports = hasEnded
    ? []
    : await db.issuedReport.findMany({
        where: { id: { in: recipient.letters.map(({ reportId }) => reportId) } },
        orderBy: { day: 'desc' },
        take: REPORTS_SHOWN,
        select: { id: true, day: true, files: { select: { kind: true } } },
      })
  return {
    office: recipient.office,
    hasEnded,
    reports: reports.map(({ id, day, files }) => ({
      ...{ id, day: dayOfDate(day) },
      kinds: reportFileKinds.filter((kind) => files.some((file) => file.kind === kind)),
    })),
  }
}

/** One file of a report that was written to this recipient; null for any other, and once the letters have ended. */
export async function findRecipientsFile(recipientId: string, reportId: string, kind: ReportFileKind) {
  if (!isUuid(reportId)) return null
  const written = await db.reportLetter.findFirst({
    where: { recipientId, reportId, recipient: { endedAt: null } },
    select: { reportId: true },
  })
  const file = written
    ? await db.issuedReportFile.findUnique({
        where: { reportId_kind: { reportId, kind } },
        include: { report: { select: { day: true, locale: true } } },
      })
    : null
  return (
    file && {
      bytes: new Uint8Array(file.bytes),
      day: dayOfDate(file.report.day),
      locale: localeOf(file.report.locale),
    }
  )
}
