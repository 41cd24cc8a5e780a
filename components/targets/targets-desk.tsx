import { ButtonLink } from '@/components/ui/button'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { formatDay, formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { excludedSets } from '@/lib/targets/rules'
import type { Group, Progress, Target } from '@/lib/targets/types'
import { CoverageTable } from './coverage-table'
import { ExcludedSets } from './excluded-sets'
import { ReadinessTable } from './readiness-table'
import { thresholdWords } from './target-words'

/** The targets as an administrator reads them, with the rows that the public figures come from. */
export function TargetsDesk({ locale, progress, groups }: { locale: Locale; progress: Progress; groups: Group[] }) {
  const t = translator(locale, 'targets')
  const targets = [...progress.coverageTargets, ...progress.readinessTargets]
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ButtonLink kind="secondary" href={pathIn(locale, '/progress')} prefetch={false}>
            {t('public')}
          </ButtonLink>
        }
      />
      <h2 className="mb-3 text-xl">{t('in-force')}</h2>
      {targets.length === 0 ? <EmptyState title={t('none')} /> : null}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        {targets.map((target) => (
          <TargetCard key={target.id} locale={locale} target={target} groups={groups} />
        ))}
      </div>
      <h2 className="mt-10 text-xl">{t('figures', { day: formatDay(progress.day) })}</h2>
      <p className="mb-3 text-muted">{t('computed', { moment: formatMoment(progress.computedAt) })}</p>
      <CoverageTable locale={locale} progress={progress} hasLinks />
      <h2 className="mt-10 mb-3 text-xl">{t('readiness')}</h2>
      <ReadinessTable locale={locale} readiness={progress.readiness} />
    </>
  )
}

function TargetCard({ locale, target, groups }: { locale: Locale; target: Target; groups: Group[] }) {
  const t = translator(locale, 'targets')
  const facts = [
    [t('threshold'), thresholdWords(locale, target)],
    [t('from'), formatDay(target.effectiveFrom)],
    [t('due'), target.dueOn ? formatDay(target.dueOn) : t('no-due')],
    [t('source'), inLocale(locale, target.legalSourceVi, target.legalSourceEn)],
  ]
  return (
    <Card>
      <p className="text-sm text-muted">{t(`metric.${target.metric}`)}</p>
      <h3 className="text-lg">{inLocale(locale, target.labelVi, target.labelEn)}</h3>
      <dl className="mt-3 grid gap-x-4 gap-y-2 max-sm:[&_dd]:-mt-2 sm:grid-cols-[9rem_1fr] sm:gap-y-1">
        {facts.map(([word, value]) => (
          <div key={word} className="contents">
            <dt className="text-muted">{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {target.strict ? (
        <p className="mt-2 text-sm text-muted">{t('strict-note', { percent: target.percent })}</p>
      ) : null}
      {target.metric === 'COVERAGE' ? <Exclusions locale={locale} target={target} groups={groups} /> : null}
    </Card>
  )
}

function Exclusions({ locale, target, groups }: { locale: Locale; target: Target; groups: Group[] }) {
  const t = translator(locale, 'targets')
  const excluded = groups.flatMap((group) => excludedSets(group, target))
  if (excluded.length === 0) return <p className="mt-4 font-semibold">{t('no-exclusions')}</p>
  return (
    <div className="mt-4">
      <h4 className="mb-1 font-semibold">{t('exclusions')}</h4>
      <ExcludedSets locale={locale} excluded={excluded} />
    </div>
  )
}
