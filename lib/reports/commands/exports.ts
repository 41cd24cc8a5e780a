import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { exportedRow, rowColumns } from '@/lib/targets/exported-rows'
import { askedSets, eachFigureRow } from '@/lib/targets/queries/figure-rows'
import type { RowsAsked } from '@/lib/targets/row-types'
import { streamXlsx } from '@/lib/workbooks/stream-xlsx'

/** Days for which a workbook that somebody asked for is kept. */
const KEPT_DAYS = 7
const DAY_MS = 86_400_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const widths = [40, 8, 40, 28, 44, 16]

/** Puts down that somebody wants the rows behind a figure as a workbook; a job makes it. Answers its id. */
export const requestExport = ({ userId }: StaffActor, asked: RowsAsked, locale: Locale): Promise<string> =>
  db.$transaction(async (tx) => {
    await noteTaken(tx, userId, asked, 'xlsx')
    const { id } = await tx.figureExport.create({
      data: { asked, locale, requestedById: userId },
      select: { id: true },
    })
    return id
  })

/** Puts on record that somebody takes the rows behind a figure out as CSV; call it before the first row is read. */
export const noteRowsTaken = ({ userId }: StaffActor, asked: RowsAsked): Promise<void> =>
  db.$transaction((tx) => noteTaken(tx, userId, asked, 'csv'))

const noteTaken = (tx: Transaction, userId: string, asked: RowsAsked, kind: 'csv' | 'xlsx') =>
  recordAudit(tx, {
    ...{ actorId: userId, verb: 'figures.exported', subject: 'target', subjectId: asked.targetId ?? 'all' },
    detail: { kind, list: asked.list, group: asked.groupSlug, ward: asked.wardCode, day: asked.day, view: asked.view },
    unchanged: 'read',
  })

/** Makes a workbook that was asked for; nothing when it is there already or was given up. */
export async function makeExport(id: string, now: Date): Promise<void> {
  const wanted = await db.figureExport.findUnique({ where: { id } })
  if (!wanted || wanted.finishedAt || wanted.failedAt) return
  const asked = wanted.asked as RowsAsked
  const locale = localeOf(wanted.locale)
  const sets = await askedSets(asked, now)
  if (!sets) {
    await db.figureExport.update({ where: { id }, data: { failedAt: now } })
    return
  }
  let rows = 0
  const columns = rowColumns(locale).map((header, i) => ({ header, width: widths[i] ?? 20 }))
  const bytes = await streamXlsx(translator(locale, 'figures')('rows.sheet'), columns, async (take) => {
    rows = await eachFigureRow(asked, sets, (part) => take(part.map((row) => exportedRow(locale, row))))
  })
  const fileKey = `exports/${id}.xlsx`
  await fileStore().put(fileKey, bytes, XLSX)
  await db.figureExport.update({ where: { id }, data: { finishedAt: new Date(), rows, fileKey } })
}

/** Workbooks that nobody has made yet, for a server that starts again. */
export const listUnfinishedExports = async (): Promise<string[]> =>
  (await db.figureExport.findMany({ where: { finishedAt: null, failedAt: null }, select: { id: true } })).map(
    ({ id }) => id,
  )

/** Takes away workbooks that were made some days ago; that they were asked for stays. */
export async function sweepExports(now: Date): Promise<void> {
  const old = await db.figureExport.findMany({
    where: { fileKey: { not: null }, finishedAt: { lt: new Date(now.getTime() - KEPT_DAYS * DAY_MS) } },
  })
  for (const { id, fileKey } of old) {
    if (fileKey) await fileStore().remove(fileKey)
    await db.figureExport.update({ where: { id }, data: { fileKey: null } })
  }
}
