import type { ProgressReport } from '@/lib/documents/types'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReportFigures, ReportTarget } from './types'

type TargetTable = ProgressReport['targets'][number]
type Counted = { listed: number; eligible: number; before: { listed: number } | null }

const heads = ['group', 'tally', 'share', 'bar', 'change', 'result'] as const

/** `3 / 5`, in the reader's digits. */
export const tallyText = (locale: Locale, part: number, whole: number) =>
  `${formatNumber(part, locale)} / ${formatNumber(whole, locale)}`

/** One target: every group it counts, and all of them together. */
export function targetTable(figures: ReportFigures, target: ReportTarget, locale: Locale): TargetTable {
  const t = translator(locale, 'reports')
  const counted = figures.groups.flatMap((group) => {
    const one = group.targets.find((each) => each.target === target.id)
    return one ? [{ ...one, name: `${group.code}. ${inLocale(locale, group.nameVi, group.nameEn)}` }] : []
  })
  return {
    title: inLocale(locale, target.labelVi, target.labelEn),
    note:
      target.excluded.length > 0
        ? t('doc.target-note', { sets: target.excluded.join(', ') })
        : t('doc.target-note-all'),
    line: target.percent / 100,
    lineLabel: t('doc.target-line', { percent: target.percent }),
    head: heads.map((head) => t(`doc.head.${head}`)),
    rows: counted.map((one) => ({
      ...figuresOf(one, locale),
      ...{ name: one.name, isMet: one.met, result: resultWords(one, locale) },
    })),
    total: counted.length > 1 ? totalRow(counted, locale) : null,
  }
}

function figuresOf({ listed, eligible, before }: Counted, locale: Locale) {
  return {
    tally: tallyText(locale, listed, eligible),
    share: formatPercent(listed, eligible, locale),
    part: eligible === 0 ? null : listed / eligible,
    change: before === null ? '–' : signed(listed - before.listed, locale),
  }
}

function resultWords({ met, missing }: { met: boolean | null; missing: number | null }, locale: Locale) {
  const t = translator(locale, 'reports')
  if (met === null) return '–'
  if (met) return t('doc.met')
  return missing === null ? t('doc.missed') : t('doc.missing', { count: formatNumber(missing, locale) })
}

/** The groups added up. A target is met group by group, so the sum says how many of them meet it. */
function totalRow(counted: (Counted & { met: boolean | null })[], locale: Locale) {
  const t = translator(locale, 'reports')
  const sum = (pick: (one: Counted) => number) => counted.reduce((all, one) => all + pick(one), 0)
  const isComparable = counted.every(({ before }) => before !== null)
  const counting = counted.filter(({ met }) => met !== null)
  return {
    ...figuresOf(
      {
        ...{ listed: sum(({ listed }) => listed), eligible: sum(({ eligible }) => eligible) },
        before: isComparable ? { listed: sum(({ before }) => before?.listed ?? 0) } : null,
      },
      locale,
    ),
    ...{ name: t('doc.total'), isMet: null },
    result: t('doc.total-met', {
      met: formatNumber(counting.filter(({ met }) => met).length, locale),
      total: formatNumber(counting.length, locale),
    }),
  }
}

const signed = (value: number, locale: Locale) =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), locale)}`
