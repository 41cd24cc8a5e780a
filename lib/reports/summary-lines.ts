import { formatDay, formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReportFigures } from './types'

/** What the figures say in a few sentences, made from the figures alone. */
export function summaryLines(figures: ReportFigures, locale: Locale): string[] {
  const t = translator(locale, 'reports')
  const number = (value: number) => formatNumber(value, locale)
  const sum = (pick: 'listed' | 'certified') => figures.groups.reduce((all, group) => all + group[pick], 0)
  const lines = [
    t('doc.sum-coverage', {
      ...{ day: formatDay(figures.day), listed: number(sum('listed')), certified: number(sum('certified')) },
    }),
  ]
  const [target] = figures.coverageTargets
  if (target) lines.push(...targetLines(figures, target.id, inLocale(locale, target.labelVi, target.labelEn), locale))
  const { readiness } = figures
  const lowest = readiness.solutions
    .filter(({ required }) => required > 0)
    .sort((a, b) => a.inUse * b.required - b.inUse * a.required)[0]
  if (lowest)
    lines.push(
      t('doc.sum-readiness', {
        fully: number(readiness.fullyDigital),
        participating: number(readiness.participating),
        solution: translator(locale, 'readiness')(`solutions.${lowest.solution}`).toLowerCase(),
        tally: `${number(lowest.inUse)} / ${number(lowest.required)} (${formatPercent(lowest.inUse, lowest.required, locale)})`,
      }),
    )
  return lines
}

function targetLines(figures: ReportFigures, id: string, label: string, locale: Locale): string[] {
  const t = translator(locale, 'reports')
  const counted = figures.groups.flatMap((group) =>
    group.targets.filter(({ target }) => target === id).map((one) => ({ ...one, group })),
  )
  const withDenominator = counted.filter(({ met }) => met !== null)
  const change = counted.reduce((all, { listed, before }) => all + (before ? listed - before.listed : 0), 0)
  const lines: string[] = []
  if (counted.some(({ before }) => before !== null))
    lines.push(
      t('doc.sum-change', {
        target: label,
        direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
        count: formatNumber(Math.abs(change), locale),
        met: withDenominator.filter(({ met }) => met).length,
        total: withDenominator.length,
      }),
    )
  const furthest = withDenominator
    .filter(({ missing }) => missing !== null && missing > 0)
    .sort((a, b) => (b.missing ?? 0) - (a.missing ?? 0))[0]
  if (furthest)
    lines.push(
      t('doc.sum-missing', {
        name: inLocale(locale, furthest.group.nameVi, furthest.group.nameEn),
        count: formatNumber(furthest.missing ?? 0, locale),
      }),
    )
  return lines
}
