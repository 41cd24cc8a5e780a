import type { PrintOrder, ProgressReport } from '@/lib/documents/types'
import { formatDay, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { METHOD_VERSION } from '@/lib/ledger/rules'
import { isMet, isWholeMet } from '@/lib/targets/rules'
import { type ReportAbout, reportCover, reportDefinitions, reportMap, reportSections } from './report-front'
import { reportTables, wardsTable } from './report-tables'
import { summaryLines } from './summary-lines'
import { tallyText, targetTable } from './target-table'
import type { ReportFigures, ReportTarget } from './types'

/** `10/2026`: the month that a day ends. */
export const monthWords = (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`

/** A report as the drawing engine wants it: every text in the reader's language and ready to be set. */
export function orderReport(figures: ReportFigures, about: ReportAbout, locale: Locale): PrintOrder {
  const t = translator(locale, 'reports')
  const month = monthWords(figures.day)
  const [first] = figures.coverageTargets
  const pages = translator(locale, 'report-pages')
  const map = reportMap(figures, about.wards, locale)
  const wards = wardsTable(figures, locale)
  return {
    kind: 'progress',
    title: t('doc.heading', { month }),
    language: locale,
    words: {
      ...{ brand: t('doc.brand'), tagline: t('doc.tagline'), scan: '', stars: '', certificate: '' },
      ...{
        demo: about.isDemo ? t('doc.demo') : null,
        foot: [t('doc.foot', { month }), ...(about.isDemo ? [t('doc.demo')] : [])].join(' · '),
      },
    },
    heading: t('doc.heading', { month }),
    scope: [t('doc.day', { day: formatDay(figures.day) }), scopeWords(figures, locale)],
    cover: reportCover(about, locale),
    sections: reportSections({ map: map !== null, wards: wards !== null }, locale),
    summary: summaryLines(figures, locale),
    cards: cards(figures, locale),
    targets: figures.coverageTargets.map((target) => targetTable(figures, target, locale)),
    trends: {
      title: t('doc.trends'),
      note: first
        ? t('doc.trends-note', { target: inLocale(locale, first.labelVi, first.labelEn) })
        : t('doc.trends-note-none'),
      charts: figures.groups
        .map((group) => chart(figures, group.code, locale))
        .filter(({ points }) => points.some((share) => share !== null)),
    },
    tables: reportTables(figures, locale),
    ...{ map, wards },
    definitions: reportDefinitions(figures, locale),
    method: {
      title: t('doc.method'),
      lines: [
        { label: t('doc.method-eligible'), text: t('doc.method-eligible-body') },
        { label: t('doc.method-listed'), text: t('doc.method-listed-body') },
        { label: t('doc.method-met'), text: t('doc.method-met-body') },
        { label: t('doc.method-time'), text: t('doc.method-time-body', { day: formatDay(figures.day) }) },
        { label: pages('version'), text: pages('version-body', { version: METHOD_VERSION }) },
        { label: t('doc.method-hash'), text: t('doc.method-hash-body', { hash: about.figuresHash }) },
      ],
    },
    page: t('doc.page', { page: '{page}', pages: '{pages}' }),
  }
}

/** What a report is limited to, in one line. */
export function scopeWords({ groupCode, groups, ward }: ReportFigures, locale: Locale) {
  const t = translator(locale, 'reports')
  const [group] = groups
  return t('doc.scope', {
    group:
      groupCode !== null && group
        ? t('doc.one-group', { name: inLocale(locale, group.nameVi, group.nameEn) })
        : t('doc.all-groups'),
    ward: ward ? t('doc.one-ward', { name: inLocale(locale, ward.nameVi, ward.nameEn) }) : t('doc.all-wards'),
  })
}

function cards(figures: ReportFigures, locale: Locale): ProgressReport['cards'] {
  const t = translator(locale, 'reports')
  const result = (met: boolean | null) => (met === null ? t('doc.no-denominator') : t(met ? 'doc.met' : 'doc.missed'))
  const note = (target: ReportTarget) => {
    const source = inLocale(locale, target.legalSourceVi, target.legalSourceEn)
    return target.dueOn ? t('doc.due', { day: formatDay(target.dueOn), source }) : source
  }
  const { readiness } = figures
  return [
    ...figures.coverageTargets.map((target) => {
      const parts = figures.groups.flatMap(({ targets }) => targets.filter((one) => one.target === target.id))
      const counted = parts.filter(({ met }) => met !== null)
      const met = isWholeMet(parts)
      return {
        title: inLocale(locale, target.labelVi, target.labelEn),
        figure:
          counted.length === 0 ? '–' : tallyText(locale, counted.filter((part) => part.met).length, counted.length),
        unit: t('doc.groups-met'),
        ...{ result: result(met), isMet: met, note: note(target) },
      }
    }),
    ...figures.readinessTargets.map((target) => {
      const met = isMet({ reached: readiness.fullyDigital, total: readiness.participating }, target)
      return {
        title: inLocale(locale, target.labelVi, target.labelEn),
        figure:
          readiness.participating === 0 ? '–' : tallyText(locale, readiness.fullyDigital, readiness.participating),
        unit: t('doc.merchants-full'),
        ...{ result: result(met), isMet: met, note: note(target) },
      }
    }),
  ]
}

function chart(figures: ReportFigures, code: string, locale: Locale): ProgressReport['trends']['charts'][number] {
  const group = figures.groups.find((one) => one.code === code)
  const points = figures.trend.map(({ groups }) => groups?.find((one) => one.code === code) ?? null)
  const [first] = figures.coverageTargets
  const known = points.filter((point) => point !== null && point.eligible > 0)
  const share = (point: (typeof points)[number] | undefined) =>
    point ? formatPercent(point.listed, point.eligible, locale) : '–'
  const last = known.at(-1)
  const dated = (at: 0 | -1) => {
    const month = figures.trend.filter((_, i) => points[i] !== null && (points[i]?.eligible ?? 0) > 0).at(at)
    return month ? `${share(known.at(at))} (${monthWords(month.day)})` : '–'
  }
  return {
    name: group ? `${group.code}. ${inLocale(locale, group.nameVi, group.nameEn)}` : code,
    points: points.map((point) => (point && point.eligible > 0 ? point.listed / point.eligible : null)),
    line: first ? first.percent / 100 : null,
    first: dated(0),
    last: dated(-1),
    tally: last ? tallyText(locale, last.listed, last.eligible) : '–',
  }
}
