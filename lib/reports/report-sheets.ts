import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WrittenCell, WrittenSheet } from '@/lib/workbooks/write'
import { monthWords, scopeWords } from './order-report'
import type { ReportFigures } from './types'

const share = (part: number, whole: number): WrittenCell =>
  whole === 0 ? null : Math.floor((part * 1000) / whole) / 10

/** Every figure of a report as a workbook; the first sheet says what it is limited to. */
export function reportSheets(figures: ReportFigures, hash: string, locale: Locale): WrittenSheet[] {
  const t = translator(locale, 'reports')
  const words = translator(locale, 'figures')
  const names = translator(locale, 'readiness')
  const column = (key: Parameters<typeof t>[0], width = 16) => ({ header: t(key), width })
  return [
    {
      name: t('sheets.about'),
      columns: [column('sheets.item', 28), column('sheets.value', 90)],
      rows: [
        [t('sheets.month'), monthWords(figures.day)],
        [t('sheets.day'), t('doc.day', { day: formatDay(figures.day) })],
        ['', scopeWords(figures, locale)],
        [t('doc.method-eligible'), t('doc.method-eligible-body')],
        [t('doc.method-listed'), t('doc.method-listed-body')],
        [t('doc.method-met'), t('doc.method-met-body')],
        [t('doc.method-hash'), t('doc.method-hash-body', { hash })],
      ],
    },
    { name: t('sheets.groups'), columns: groupColumns(locale), rows: groupRows(figures, locale) },
    {
      name: t('sheets.trend'),
      columns: [
        ...[column('sheets.day'), column('sheets.code'), column('sheets.group', 36)],
        ...[column('sheets.listed'), column('sheets.eligible'), column('sheets.share')],
      ],
      rows: figures.trend.flatMap(({ day, groups }) =>
        (groups ?? []).map(({ code, listed, eligible }): WrittenCell[] => {
          const group = figures.groups.find((one) => one.code === code)
          return [
            ...[formatDay(day), code, group ? inLocale(locale, group.nameVi, group.nameEn) : ''],
            ...[listed, eligible, share(listed, eligible)],
          ]
        }),
      ),
    },
    {
      name: t('sheets.readiness'),
      columns: [
        ...[column('doc.readiness-head.name', 36), column('doc.readiness-head.in-use')],
        ...[column('doc.readiness-head.required'), column('sheets.share'), column('doc.readiness-head.not-required')],
      ],
      rows: [
        [
          ...[t('doc.fully'), figures.readiness.fullyDigital, figures.readiness.participating],
          ...[share(figures.readiness.fullyDigital, figures.readiness.participating), null],
        ],
        ...figures.readiness.solutions.map(({ solution, inUse, required, notRequired }): WrittenCell[] => [
          ...[names(`solutions.${solution}`), inUse, required, share(inUse, required), notRequired],
        ]),
      ],
    },
    {
      name: t('sheets.forms'),
      columns: [
        ...[column('doc.forms-head.name', 24), column('doc.forms-head.participating'), column('doc.forms-head.fully')],
      ],
      rows: figures.forms.map(({ legalForm, figures: one }) => [
        ...[words(`form.${legalForm}`), one.participating, one.fullyDigital],
      ]),
    },
    {
      name: t('sheets.wards'),
      columns: [
        ...[column('sheets.ward-code'), column('doc.wards-head.name', 32), column('sheets.listed')],
        ...[column('sheets.eligible'), column('sheets.share')],
        ...[column('sheets.fully'), column('sheets.participating')],
      ],
      rows: figures.wards.map((ward) => [
        ...[ward.code, ward.code === null ? t('doc.no-ward') : inLocale(locale, ward.nameVi, ward.nameEn), ward.listed],
        ...[ward.eligible, share(ward.listed, ward.eligible), ward.fullyDigital, ward.participating],
      ]),
    },
  ]
}

function groupColumns(locale: Locale) {
  const t = translator(locale, 'reports')
  const heads = [
    'target',
    'code',
    'group',
    'listed',
    'eligible',
    'share',
    'missing',
    'left-out',
    'met',
    'before-listed',
    'before-eligible',
  ] as const
  return heads.map((head) => ({ header: t(`sheets.${head}`), width: head === 'target' || head === 'group' ? 40 : 14 }))
}

function groupRows(figures: ReportFigures, locale: Locale): WrittenCell[][] {
  const t = translator(locale, 'reports')
  return figures.coverageTargets.flatMap((target) =>
    figures.groups.flatMap((group) =>
      group.targets
        .filter((one) => one.target === target.id)
        .map((one): WrittenCell[] => [
          ...[
            inLocale(locale, target.labelVi, target.labelEn),
            group.code,
            inLocale(locale, group.nameVi, group.nameEn),
          ],
          ...[one.listed, one.eligible, share(one.listed, one.eligible), one.missing, one.leftOut],
          one.met === null ? '–' : t(one.met ? 'sheets.yes' : 'sheets.no'),
          ...[one.before?.listed ?? null, one.before?.eligible ?? null],
        ]),
    ),
  )
}

/** The groups of a report as CSV rows, with lines above that say what it is limited to. */
export const reportCsvRows = (figures: ReportFigures, hash: string, locale: Locale): WrittenCell[][] => {
  const t = translator(locale, 'reports')
  return [
    [t('doc.heading', { month: monthWords(figures.day) })],
    [t('doc.day', { day: formatDay(figures.day) })],
    [scopeWords(figures, locale)],
    [t('doc.method-hash-body', { hash })],
    [],
    groupColumns(locale).map(({ header }) => header),
    ...groupRows(figures, locale),
  ]
}
