import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { canonical, type Json } from '@/lib/ledger/canonical'
import { sha256 } from '@/lib/ledger/chain'
import type { ReportFileKind, ReportLine } from '../types'
import { countReport } from './count-report'

const MOST = 200

/** Every report that was given out, the newest first, without its bytes. */
export const listReports = (_: StaffActor, id: string | null = null): Promise<ReportLine[]> => db.$queryRaw<
  ReportLine[]
>`
  SELECT r.id, r.day::text AS day, r.locale, g.name_vi AS "groupVi", g.name_en AS "groupEn",
    w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn", r.issued_at AS "issuedAt", u.name AS "issuedBy",
    r.figures_hash AS "figuresHash",
    (SELECT json_agg(json_build_object('kind', f.kind, 'sha256', f.sha256, 'bytes', length(f.bytes)) ORDER BY f.kind)
     FROM issued_report_file f WHERE f.report_id = r.id) AS files
  FROM issued_report r
  LEFT JOIN ocop_group g ON g.code = r.group_code
  LEFT JOIN ward w ON w.code = r.ward_code
  LEFT JOIN app_user u ON u.id = r.issued_by_id
  WHERE ${id}::uuid IS NULL OR r.id = ${id}::uuid
  ORDER BY r.issued_at DESC, r.id
  LIMIT ${MOST}`

/** One file of a report as it was given out; null when there is none. */
export async function findReportFile(_: StaffActor, id: string, kind: ReportFileKind) {
  if (!isUuid(id)) return null
  const file = await db.issuedReportFile.findUnique({
    where: { reportId_kind: { reportId: id, kind } },
    include: { report: { select: { day: true, locale: true } } },
  })
  return file && { bytes: new Uint8Array(file.bytes), day: dayOfDate(file.report.day), sha256: file.sha256 }
}

export type ReportCheck = { differing: string[]; brokenFiles: string[] }

/** Counts a report's figures again from the rows, and its files' hashes from their bytes; null when there is no such report. */
export async function checkReport(id: string, now: Date): Promise<ReportCheck | null> {
  const report = await db.issuedReport.findUnique({ where: { id }, include: { files: true } })
  if (!report) return null
  const brokenFiles = report.files.filter(({ bytes, sha256: kept }) => sha256(bytes) !== kept).map(({ kind }) => kind)
  if (sha256(report.figures) !== report.figuresHash) return { differing: ['other'], brokenFiles }
  const { day, groupCode, wardCode } = report
  const counted: Record<string, Json> | null = await countReport({ day: dayOfDate(day), groupCode, wardCode }, now)
  if (!counted) return { differing: ['other'], brokenFiles }
  const kept: Record<string, Json> = JSON.parse(report.figures)
  const parts = [...new Set([...Object.keys(kept), ...Object.keys(counted)])]
  return {
    differing: parts.filter((part) => canonical(kept[part] ?? null) !== canonical(counted[part] ?? null)),
    brokenFiles,
  }
}

/** The ids and days of reports, newest first, for a check of them all. */
export const listReportIds = async (limit: number) =>
  (await db.issuedReport.findMany({ orderBy: { issuedAt: 'desc' }, take: limit, select: { id: true, day: true } })).map(
    ({ id, day }) => ({ id, day: dayOfDate(day) }),
  )
