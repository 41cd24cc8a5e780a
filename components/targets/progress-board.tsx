import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/targets/types'
import { CountingMethod } from './counting-method'
import { CoverageGroup } from './coverage-group'
import { CoverageTable } from './coverage-table'
import { FiguresDay } from './figures-day'
import { Fold } from './fold'
import { NothingYet } from './nothing-yet'
import { ProgressWords } from './progress-words'
import { ReadinessBoard } from './readiness-board'
import { BOXES_UP_TO } from './tally-bar'
import { TargetSummary } from './target-summary'

/** The whole board of a day: day, targets, groups, merchants, and how it was counted. */
export function ProgressBoard({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = translator(locale, 'progress')
  const largest = Math.max(0, ...progress.groups.map(({ count }) => count.total))
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">
        {progress.isToday ? t('title') : t('title-on', { day: formatDay(progress.day) })}
      </h1>
      <p className="mt-2 max-w-3xl text-muted">{t('intro')}</p>
      <FiguresDay locale={locale} progress={progress} />
      <NothingYet locale={locale} progress={progress} />
      <ProgressWords locale={locale} progress={progress} />
      <TargetSummary locale={locale} progress={progress} />
      <section aria-labelledby="groups" className="mt-12">
        <h2 id="groups" className="text-xl sm:text-2xl">
          {t('groups.title')}
        </h2>
        <Legend locale={locale} />
        <ul className="border-b border-line">
          {progress.groups.map((entry) => (
            <CoverageGroup key={entry.group.code} locale={locale} progress={progress} entry={entry} largest={largest} />
          ))}
        </ul>
        <Fold summary={t('groups.table')} className="mt-2">
          <CoverageTable locale={locale} progress={progress} />
        </Fold>
      </section>
      <section aria-labelledby="readiness" className="mt-14">
        <h2 id="readiness" className="text-xl sm:text-2xl">
          {t('readiness.title')}
        </h2>
        <p className="mt-1 mb-6 max-w-3xl text-muted">{t('readiness.intro')}</p>
        <ReadinessBoard locale={locale} progress={progress} />
      </section>
      <CountingMethod locale={locale} />
      <a
        href={pathIn(locale, '/progress/open-data')}
        className="no-print mt-8 inline-flex min-h-11 items-center text-lam underline underline-offset-4"
      >
        {translator(locale, 'reports')('open.from-progress')}
      </a>
    </>
  )
}

function Legend({ locale }: { locale: Locale }) {
  const t = translator(locale, 'progress')
  return (
    <div className="mt-2 mb-5 text-sm text-muted">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="inline-flex h-3 w-6 forced-color-adjust-none">
            <span className="flex-1 bg-lam" />
            <span className="flex-1 bg-ngoc" />
          </span>
          {t('groups.legend-listed')}
        </li>
        <li className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className="inline-block h-3 w-6 forced-color-adjust-none border border-line bg-lam-wash"
          />
          {t('groups.legend-not-listed')}
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="inline-block h-4 border-l-2 border-ink" />
          {t('groups.legend-line')}
        </li>
      </ul>
      <p className="mt-1">{t('groups.legend-scale', { count: BOXES_UP_TO })}</p>
    </div>
  )
}
