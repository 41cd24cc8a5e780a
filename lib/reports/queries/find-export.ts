import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/format/ids'
import { type Locale, localeOf } from '@/lib/i18n/locales'

export type ExportFound = {
  state: 'working' | 'ready' | 'failed' | 'gone'
  rows: number
  day: string
  locale: Locale
  fileKey: string | null
}

/** A workbook that this person asked for; null for another's. */
export async function findExport({ userId }: StaffActor, id: string): Promise<ExportFound | null> {
  if (!isUuid(id)) return null
  const found = await db.figureExport.findFirst({ where: { id, requestedById: userId } })
  if (!found) return null
  const { finishedAt, failedAt, fileKey, rows, locale, asked } = found
  const state = failedAt ? 'failed' : !finishedAt ? 'working' : fileKey ? 'ready' : 'gone'
  return { state, rows: rows ?? 0, day: (asked as { day: string }).day, locale: localeOf(locale), fileKey }
}
