import { cn } from '@/components/ui/class-names'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { GroupProgress, Progress, Tally, Target } from '@/lib/targets/types'
import { productsPath } from './day-paths'
import { ExcludedSets } from './excluded-sets'
import { Fold } from './fold'
import { ResultMark } from './result-mark'
import { TallyBar } from './tally-bar'
import { coverageWords, tallyWords, thresholdWords } from './target-words'
import { TrendLine } from './trend-line'

type GroupCoverage = GroupProgress['coverages'][number]
type Counted = { target: Target; coverage: GroupCoverage }
/** Targets that leave out the same sets of this group share one bar. */
type Bar = { tally: Tally; counted: Counted[]; excluded: GroupCoverage['excluded'] }

const THINNEST = 8
const THICKEST = 34

/** One group: its bars with their target lines, what is missing, what is left out, and its year. */
export function CoverageGroup({
  locale,
  progress,
  entry,
  largest,
}: {
  locale: Locale
  progress: Progress
  entry: GroupProgress
  /** Products of the largest group, for the thickness of the bars. */
  largest: number
}) {
  const t = translator(locale, 'progress')
  const { group, count } = entry
  const name = inLocale(locale, group.nameVi, group.nameEn)
  const first = progress.coverageTargets[0]
  const bars = barsOf(entry, progress.coverageTargets)
  return (
    <li className="grid gap-x-8 gap-y-4 border-t border-line py-6 lg:grid-cols-[13rem_minmax(0,1fr)_15rem]">
      <div>
        <p className="text-sm text-muted">{t('groups.group', { code: group.code })}</p>
        <h3 className="text-lg">{name}</h3>
        <p className="mt-1 text-sm text-muted">{t('groups.certified', { count: count.total })}</p>
        {progress.isToday && count.total > 0 ? (
          <a
            href={pathIn(locale, productsPath(group.slug))}
            className="no-print inline-flex min-h-11 items-center text-sm text-lam underline-offset-4 hover:underline"
          >
            {t('groups.products')}
          </a>
        ) : null}
      </div>
      <div className="space-y-6">
        {bars.map((bar) => (
          <GroupBar
            key={bar.counted[0]?.target.id ?? 'count'}
            locale={locale}
            name={name}
            bar={bar}
            largest={largest}
            isOnly={bars.length === 1 && bar.excluded.length === 0}
          />
        ))}
      </div>
      <TrendLine
        locale={locale}
        name={name}
        trend={entry.trend}
        view={progress.view}
        percent={first ? first.percent : null}
      />
    </li>
  )
}

function barsOf({ count, coverages }: GroupProgress, targets: readonly Target[]): Bar[] {
  const bars: Bar[] = []
  for (const coverage of coverages) {
    const target = targets.find(({ id }) => id === coverage.targetId)
    if (!target) continue
    const key = coverage.excluded.map(({ number }) => number).join()
    const same = bars.find(({ excluded }) => excluded.map(({ number }) => number).join() === key)
    if (same) same.counted.push({ target, coverage })
    else bars.push({ tally: coverage, counted: [{ target, coverage }], excluded: coverage.excluded })
  }
  return bars.length > 0 ? bars : [{ tally: count, counted: [], excluded: [] }]
}

function GroupBar({
  locale,
  name,
  bar,
  largest,
  isOnly,
}: {
  locale: Locale
  name: string
  bar: Bar
  largest: number
  isOnly: boolean
}) {
  const t = translator(locale, 'progress')
  const { tally, counted, excluded } = bar
  const words = counted.map(({ target, coverage }) => coverageWords(locale, coverage, target))
  const percent = formatPercent(tally.reached, tally.total, locale)
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="tabular-nums">
          <strong className="text-2xl leading-tight">{tallyWords(locale, tally)}</strong> {t('groups.unit')}
          <span className="ml-3 text-lg text-muted">{percent}</span>
        </p>
        {isOnly ? null : (
          <p className="text-sm text-muted">
            {excluded.length > 0 ? t('groups.some-sets', { count: excluded.length }) : t('groups.all-sets')}
          </p>
        )}
      </div>
      <TallyBar
        tally={tally}
        height={heightOf(tally.total, largest)}
        lines={counted.map(({ target }) => ({ percent: target.percent, label: thresholdWords(locale, target) }))}
        label={t('groups.bar', {
          name,
          reached: formatNumber(tally.reached, locale),
          total: formatNumber(tally.total, locale),
          percent,
          status: words.join('. '),
        })}
        isMet={counted[0]?.coverage.met === true}
      />
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {counted.map(({ target, coverage }, i) => (
          <li
            key={target.id}
            className={cn('flex items-center gap-1.5', coverage.met && 'font-semibold text-ngoc-ink')}
          >
            <ResultMark met={coverage.met} />
            {words[i]}
          </li>
        ))}
      </ul>
      <LeftOut locale={locale} bar={bar} />
    </div>
  )
}

// The area of a bar grows with the group, its thickness so that even the smallest can be seen.
const heightOf = (total: number, largest: number) =>
  Math.round(THINNEST + (THICKEST - THINNEST) * Math.sqrt(largest > 0 ? total / largest : 0))

function LeftOut({ locale, bar: { counted, excluded } }: { locale: Locale; bar: Bar }) {
  const coverage = counted[0]?.coverage
  if (!coverage || excluded.length === 0) return null
  const t = translator(locale, 'progress')
  return (
    <Fold
      className="text-sm text-muted"
      isQuiet
      summary={t('groups.left-out', { count: coverage.leftOut, listed: formatNumber(coverage.leftOutListed, locale) })}
    >
      <ExcludedSets locale={locale} excluded={excluded} />
    </Fold>
  )
}
