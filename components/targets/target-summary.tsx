import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isMet, isWholeMet } from '@/lib/targets/rules'
import type { Progress, Target } from '@/lib/targets/types'
import { ResultMark } from './result-mark'
import { dueWords, tallyWords } from './target-words'

/** Each target in force with its result in one look. */
export function TargetSummary({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = translator(locale, 'progress')
  const { coverageTargets, readinessTargets, groups, readiness } = progress
  const sum = (pick: 'reached' | 'total') =>
    formatNumber(
      groups.reduce((all, { count }) => all + count[pick], 0),
      locale,
    )
  return (
    <section aria-labelledby="targets" className="mt-8">
      <h2 id="targets" className="sr-only">
        {t('summary.title')}
      </h2>
      {coverageTargets.length + readinessTargets.length === 0 ? (
        <p className="rounded-lg border border-line bg-sheet p-4">{t('summary.no-target')}</p>
      ) : null}
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {coverageTargets.map((target) => {
          const parts = groups.flatMap(({ coverages }) => coverages.filter(({ targetId }) => targetId === target.id))
          const counted = parts.filter(({ met }) => met !== null)
          const met = isWholeMet(parts)
          return (
            <TargetCard
              key={target.id}
              locale={locale}
              target={target}
              tally={{ reached: counted.filter((part) => part.met).length, total: counted.length }}
              unit={t('summary.groups-met')}
              met={met}
              words={t(met === null ? 'summary.whole-none' : met ? 'summary.whole-met' : 'summary.whole-missed')}
            />
          )
        })}
        {readinessTargets.map((target) => {
          const tally = { reached: readiness.fullyDigital, total: readiness.participating }
          const met = isMet(tally, target)
          const missed = t('summary.readiness-missed', { count: tally.total - tally.reached })
          return (
            <TargetCard
              key={target.id}
              locale={locale}
              target={target}
              tally={tally}
              unit={t('summary.fully-digital')}
              met={met}
              words={met === null ? t('summary.readiness-none') : met ? t('summary.readiness-met') : missed}
            />
          )
        })}
      </ul>
      <p className="mt-4 max-w-3xl text-sm text-muted">
        {t('summary.total', { listed: sum('reached'), certified: sum('total') })}
      </p>
    </section>
  )
}

function TargetCard({
  locale,
  target,
  tally,
  unit,
  met,
  words,
}: {
  locale: Locale
  target: Target
  tally: { reached: number; total: number }
  unit: string
  met: boolean | null
  words: string
}) {
  const t = translator(locale, 'progress')
  return (
    <li className="flex flex-col rounded-xl border border-line bg-sheet p-5">
      <h3 className="text-base">{inLocale(locale, target.labelVi, target.labelEn)}</h3>
      <p className="mt-3 tabular-nums">
        <strong className="text-4xl leading-tight">{tally.total === 0 ? '–' : tallyWords(locale, tally)}</strong>{' '}
        <span className="text-muted">{unit}</span>
      </p>
      <p className={met ? 'mt-2 flex gap-2 font-semibold text-ngoc-ink' : 'mt-2 flex gap-2'}>
        <ResultMark met={met} className="mt-1" />
        {words}
      </p>
      <p className="mt-auto pt-3 text-sm text-muted">
        {target.dueOn ? <span className="block">{dueWords(locale, target.dueOn)}</span> : null}
        {t('summary.source', { source: inLocale(locale, target.legalSourceVi, target.legalSourceEn) })}
      </p>
    </li>
  )
}
