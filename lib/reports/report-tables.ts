import type { ProgressTable } from '@/lib/documents/types'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReportFigures } from './types'

/** The tables of merchants and wards at the end of a report. */
export function reportTables(figures: ReportFigures, locale: Locale): ProgressTable[] {
  return [readinessTable(figures, locale), formsTable(figures, locale), wardsTable(figures, locale)].filter(
    ({ rows }) => rows.length > 0,
  )
}

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
    widths: [22, 12, 12, 13, 15, 13, 13],
    rows: forms.map(({ legalForm, figures }) => [
      ...[words(`form.${legalForm}`), n(figures.participating), n(figures.fullyDigital)],
      ...figures.solutions.map(({ inUse, required }) => `${n(inUse)} / ${n(required)}`),
    ]),
  }
}

function wardsTable({ wards }: ReportFigures, locale: Locale): ProgressTable {
  const t = translator(locale, 'reports')
  const n = (value: number) => formatNumber(value, locale)
  const heads = ['name', 'tally', 'share', 'merchants'] as const
  return {
    title: t('doc.wards'),
    note: t('doc.wards-note'),
    head: heads.map((head) => t(`doc.wards-head.${head}`)),
    widths: [42, 21, 17, 20],
    isLong: true,
    rows: wards.map((ward) => [
      ward.code === null ? t('doc.no-ward') : inLocale(locale, ward.nameVi, ward.nameEn),
      `${n(ward.listed)} / ${n(ward.eligible)}`,
      formatPercent(ward.listed, ward.eligible, locale),
      `${n(ward.fullyDigital)} / ${n(ward.participating)}`,
    ]),
  }
}
