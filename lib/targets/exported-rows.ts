import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WrittenCell } from '@/lib/workbooks/write'
import type { FigureRow } from './row-types'

const columns = ['product', 'set', 'producer', 'place', 'certificate', 'state'] as const

/** The heads of a file of products, in their order. */
export const rowColumns = (locale: Locale): string[] =>
  columns.map((column) => translator(locale, 'figures')(`rows.${column}`))

/** One product as a line of a file; phone numbers are left to the call list, whose export is on record. */
export const exportedRow = (locale: Locale, row: FigureRow): WrittenCell[] => {
  const t = translator(locale, 'figures')
  const place = row.wardVi === null ? null : inLocale(locale, row.wardVi, row.wardEn ?? row.wardVi)
  const certificate = [
    row.stars ? t('rows.stars', { stars: row.stars }) : null,
    row.certificateCode,
    row.decisionNumber,
    row.issuedOn && formatDay(row.issuedOn),
  ]
  return [
    ...[row.name, row.setNumber, row.producer, place],
    ...[certificate.filter(Boolean).join(' · '), t(row.isListed ? 'rows.listed' : 'rows.not-listed')],
  ]
}
