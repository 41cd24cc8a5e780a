import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { drawDocument } from '@/lib/documents/draw-document'
import { dateOfDay } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { canonical } from '@/lib/ledger/canonical'
import { sha256 } from '@/lib/ledger/chain'
import { lastSettledDay } from '@/lib/ledger/rules'
import { writeCsv } from '@/lib/workbooks/write'
import { writeSheetsInWorker } from '@/lib/workbooks/write-in-worker'
import { orderReport } from '../order-report'
import { countReport, listReportWards } from '../queries/count-report'
import { reportCsvRows, reportSheets } from '../report-sheets'
import type { ReportFileKind, ReportScope } from '../types'

export type Issued =
  | { ok: true; id: string }
  | { ok: false; reason: 'not-over' | 'unknown' | 'busy' | 'not-made' | 'there-already' }

/** Counts, draws and keeps a report with its three files; nothing of it ever changes afterwards. */
export const issueReport = ({ userId }: AdminActor, scope: ReportScope, locale: Locale, now: Date): Promise<Issued> =>
  makeReport(scope, locale, now, userId)

/** The report of a month that is made by itself, once in each language. */
export const issueMonthlyReport = (day: string, locale: Locale, now: Date): Promise<Issued> =>
  makeReport({ day, groupCode: null, wardCode: null }, locale, now, null)

async function makeReport(scope: ReportScope, locale: Locale, now: Date, userId: string | null): Promise<Issued> {
  if (scope.day > lastSettledDay(now)) return { ok: false, reason: 'not-over' }
  const figures = await countReport(scope, now)
  if (!figures) return { ok: false, reason: 'unknown' }
  const text = canonical(figures)
  const figuresHash = sha256(text)
  const isDemo = (await db.merchant.count({ where: { isDemo: true } })) > 0
  const wards = await listReportWards()
  const operator = environment().operator.name
  const about = { figuresHash, isDemo, issuedAt: now, operator, wards }
  const pdf = await drawDocument(orderReport(figures, about, locale))
  if (!pdf.ok) return { ok: false, reason: pdf.reason }
  const xlsx = await writeSheetsInWorker(reportSheets(figures, figuresHash, locale))
  if (!xlsx) return { ok: false, reason: 'not-made' }
  const csv = new TextEncoder().encode(writeCsv(reportCsvRows(figures, figuresHash, locale)))
  const files: [ReportFileKind, Uint8Array<ArrayBuffer>][] = [
    ['pdf', pdf.bytes],
    ['xlsx', xlsx],
    ['csv', csv],
  ]
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.issuedReport.create({
        data: {
          ...{ day: dateOfDay(scope.day), locale, groupCode: scope.groupCode, wardCode: scope.wardCode },
          ...{ figures: text, figuresHash, issuedAt: now, issuedById: userId },
          files: { create: files.map(([kind, bytes]) => ({ kind, sha256: sha256(bytes), bytes: Buffer.from(bytes) })) },
        },
        select: { id: true },
      })
      await recordAudit(tx, {
        actorId: userId,
        verb: 'report.issued',
        subject: 'report',
        subjectId: id,
        detail: { day: scope.day, group: scope.groupCode, ward: scope.wardCode, hash: figuresHash },
        after: { hash: figuresHash },
      })
      return { ok: true as const, id }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'there-already' }
    throw error
  }
}
