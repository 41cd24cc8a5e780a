import type { ProgressReport } from '@/lib/documents/types'
import { formatDay, formatMoment, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { shadeOfShare, TILE_COLUMNS, wardTile } from '@/lib/places/ward-tiles'
import { shortWardName } from '@/lib/places/ward-words'
import type { ReportFigures, ReportTarget } from './types'

export type ReportWard = { code: string; nameVi: string; nameEn: string }

export type ReportAbout = {
  figuresHash: string
  isDemo: boolean
  issuedAt: Date
  /** Who runs the booth; null when the instance did not say. */
  operator: string | null
  /** Every ward of the city, for the map. */
  wards: readonly ReportWard[]
}

/** The first page but for its figures. */
export function reportCover(about: ReportAbout, locale: Locale): ProgressReport['cover'] {
  const t = translator(locale, 'report-pages')
  return {
    kicker: t('kicker'),
    summaryTitle: t('summary'),
    contentsTitle: t('contents'),
    lines: [
      ...(about.operator ? [{ label: t('operator'), text: about.operator }] : []),
      { label: t('issued'), text: formatMoment(about.issuedAt) },
      { label: t('hash'), text: `${about.figuresHash.slice(0, 32)}\n${about.figuresHash.slice(32)}` },
    ],
  }
}

/** What a report has, by name; the two last only where there is something in them. */
export function reportSections(has: { map: boolean; wards: boolean }, locale: Locale): ProgressReport['sections'] {
  const t = translator(locale, 'report-pages')
  const last = (['map', 'wards'] as const).filter((id) => has[id])
  return (['groups', 'trends', 'merchants', 'method', ...last] as const).map((id) => ({ id, title: t(`part.${id}`) }))
}

/** The wards as tiles; null for a report of one ward. */
export function reportMap(
  { ward, wards }: ReportFigures,
  all: readonly ReportWard[],
  locale: Locale,
): ProgressReport['map'] {
  if (ward !== null) return null
  const t = translator(locale, 'report-pages')
  const notes = translator(locale, 'figure-notes')
  const legend = ['none', 'low', 'middle', 'high', 'all'] as const
  return {
    note: t('map.note'),
    columns: TILE_COLUMNS,
    legend: legend.map((each) => notes(`map.${each}`)),
    tiles: all.flatMap(({ code, nameVi, nameEn }) => {
      const tile = wardTile(code)
      const found = wards.find((one) => one.code === code)
      const [reached, total] = [found?.listed ?? 0, found?.eligible ?? 0]
      return tile
        ? [
            {
              ...{ column: tile.column, row: tile.row, name: shortWardName(inLocale(locale, nameVi, nameEn)) },
              ...{ share: formatPercent(reached, total, locale), shade: shadeOfShare({ reached, total }) },
            },
          ]
        : []
    }),
  }
}

/** What each target asked on the report's day. */
export function reportDefinitions(figures: ReportFigures, locale: Locale): ProgressReport['definitions'] {
  const t = translator(locale, 'report-pages')
  const heads = ['target', 'level', 'from', 'due', 'excluded', 'source'] as const
  const level = ({ percent, strict }: ReportTarget) =>
    percent === 100 && !strict ? t('define.all') : t(strict ? 'define.over' : 'define.at-least', { percent })
  return {
    title: t('define.title'),
    note: t('define.note', { day: formatDay(figures.day) }),
    head: heads.map((head) => t(`define.${head}`)),
    widths: [25, 12, 12, 12, 14, 25],
    rows: [...figures.coverageTargets, ...figures.readinessTargets].map((target) => [
      ...[inLocale(locale, target.labelVi, target.labelEn), level(target), formatDay(target.effectiveFrom)],
      target.dueOn ? formatDay(target.dueOn) : '–',
      target.excluded.length > 0 ? target.excluded.join(', ') : t('define.none'),
      inLocale(locale, target.legalSourceVi, target.legalSourceEn),
    ]),
  }
}
