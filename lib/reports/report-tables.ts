import type { ProgressTable } from '@/lib/documents/types'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { shortWardName } from '@/lib/places/ward-words'
import type { ReportFigures } from './types'

/** The tables of merchants in a report. */
export const reportTables = (figures: ReportFigures, locale: Locale): ProgressTable[] =>
  [readinessTable(figures, locale), formsTable(figures, locale)].filter(({ rows }) => rows.length > 0)

function readinessTable({ readiness, readinessBefore }: ReportFigures, locale: Locale): ProgressTable {
  const t = translator(locale, 'reports')
  const names = translator(locale, 'readiness')
  const n = (value: number) => formatNumber(value, locale)
  const heads = ['name', 'in-use', 'required', 'share', 'not-required', 'before'] as const
  return {
    title: t('doc.readiness'),
    note: t('doc.readiness-note'),
    head: heads.map((head) => t(`doc.readiness-head.${head}`)),
    widths: [34, 13, 13, 12, 15, 13],
    rows: [
      [
        ...[t('doc.fully'), n(readiness.fullyDigital), n(readiness.participating)],
        ...[formatPercent(readiness.fullyDigital, readiness.participating, locale), '–'],
        `${n(readinessBefore.fullyDigital)} / ${n(readinessBefore.participating)}`,
      ],
      ...readiness.solutions.map(({ solution, inUse, required, notRequired }) => {
        const before = readinessBefore.solutions.find((one) => one.solution === solution)
        return [
          ...[names(`solutions.${solution}`), n(inUse), n(required)],
          ...[formatPercent(inUse, required, locale), n(notRequired)],
          before ? `${n(before.inUse)} / ${n(before.required)}` : '–',
        ]
      }),
    ],
  }
}

function formsTable({ forms }: ReportFigures, locale: Locale): ProgressTable {
  const t = translator(locale, 'reports')
  const words = translator(locale, 'figures')
  const names = translator(locale, 'readiness')
  const n = (value: number) => formatNumber(value, locale)
  const heads = ['name', 'participating', 'fully'] as const
  return {
    title: t('doc.forms'),
    note: null,
    head: [
      ...heads.map((head) => t(`doc.forms-head.${head}`)),
      ...(forms[0]?.figures.solutions.map(({ solution }) => names(`solutions.${solution}`)) ?? []),
    ],
    widths: [17, 10, 10, 13, 18, 17, 15],
    rows: forms.map(({ legalForm, figures }) => [
      ...[words(`form.${legalForm}`), n(figures.participating), n(figures.fullyDigital)],
      ...figures.solutions.map(({ inUse, required }) => `${n(inUse)} / ${n(required)}`),
    ]),
  }
}

/** The wards of a report by name, for whoever looks one up; null without any, or in a report of one. */
export function wardsTable({ ward, wards }: ReportFigures, locale: Locale): ProgressTable | null {
  if (ward !== null) return null
  const t = translator(locale, 'reports')
  const n = (value: number) => formatNumber(value, locale)
  const heads = ['name', 'tally', 'share', 'merchants'] as const
  const named = wards.map((ward) => ({
    ...ward,
    name: ward.code === null ? t('doc.no-ward') : inLocale(locale, ward.nameVi, ward.nameEn),
  }))
  // What has no place stands last.
  const sorted = named.sort(
    (a, b) =>
      Number(a.code === null) - Number(b.code === null) ||
      byName.compare(shortWardName(a.name), shortWardName(b.name)) ||
      (a.code ?? '').localeCompare(b.code ?? ''),
  )
  if (sorted.length === 0) return null
  return {
    title: t('doc.wards'),
    note: t('doc.wards-note'),
    head: heads.map((head) => t(`doc.wards-head.${head}`)),
    widths: [45, 20, 17, 18],
    rows: sorted.map((ward) => [
      ward.name,
      `${n(ward.listed)} / ${n(ward.eligible)}`,
      formatPercent(ward.listed, ward.eligible, locale),
      `${n(ward.fullyDigital)} / ${n(ward.participating)}`,
    ]),
  }
}

const byName = new Intl.Collator('vi')
