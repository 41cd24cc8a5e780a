import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { PlainTable } from '@/components/ui/plain-table'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { FigureCells } from '@/lib/targets/figure-types'
import { PACE_WEEKS, weeklyGains } from '@/lib/targets/forecast-rules'
import type { GroupPace } from '@/lib/targets/pace-rules'
import { rowsQuery } from '@/lib/targets/row-address'
import type { Progress, Target } from '@/lib/targets/types'
import { BoardReadiness } from './board-readiness'
import { BoardTable, TargetTerms } from './board-table'
import { CoverageTable } from './coverage-table'
import { DayChoice } from './day-choice'
import { DeskTabs } from './desk-tabs'
import { Fold } from './fold'
import { gainWords, paceWords } from './forecast-words'
import { NothingYet } from './nothing-yet'
import { tallyWords } from './target-words'
import { TrendLine } from './trend-line'
import { WardBoard, type WardNames } from './ward-board'

/** The board as an administrator defends it: every number leads to its rows. */
export function BoardDesk({
  locale,
  progress,
  cells,
  paces,
  wards,
  wardView,
}: {
  locale: Locale
  progress: Progress
  cells: FigureCells
  paces: GroupPace[] | null
  wards: WardNames[]
  wardView: 'coverage' | 'readiness'
}) {
  const t = translator(locale, 'targets')
  const f = translator(locale, 'figures')
  const { coverageTargets } = progress
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <DeskTabs locale={locale} current="board" />
      <DayChoice
        locale={locale}
        path={pathIn(locale, '/admin/targets')}
        day={progress.day}
        view={progress.view}
        today={progress.today}
        computedAt={progress.computedAt}
      />
      <NothingYet locale={locale} progress={progress} />
      {coverageTargets.length === 0 ? (
        <>
          <EmptyState title={f('none')} />
          <CoverageTable locale={locale} progress={progress} />
        </>
      ) : null}
      {coverageTargets.map((target) => (
        <section key={target.id} aria-labelledby={`target-${target.id}`} className="mb-10">
          <h2 id={`target-${target.id}`} className="text-xl">
            {inLocale(locale, target.labelVi, target.labelEn)}
          </h2>
          <TargetTerms locale={locale} target={target} />
          <BoardTable
            locale={locale}
            progress={progress}
            target={target}
            paces={paces?.filter(({ targetId }) => targetId === target.id) ?? null}
          />
        </section>
      ))}
      {paces && coverageTargets.length > 0 ? (
        <Card className="mb-10">
          <h2 className="text-lg">{f('forecast.method-title')}</h2>
          <p className="mt-1 text-muted">{f('forecast.method', { weeks: PACE_WEEKS })}</p>
        </Card>
      ) : null}
      <Trends locale={locale} progress={progress} paces={paces} first={coverageTargets[0]} />
      <BoardReadiness locale={locale} progress={progress} cells={cells.readiness} />
      <WardBoard locale={locale} progress={progress} cells={cells} wards={wards} shown={wardView} />
    </>
  )
}

function Trends({
  locale,
  progress,
  paces,
  first,
}: {
  locale: Locale
  progress: Progress
  paces: GroupPace[] | null
  first: Target | undefined
}) {
  const f = translator(locale, 'figures')
  return (
    <section aria-labelledby="trends" className="mb-10">
      <h2 id="trends" className="mb-3 text-xl">
        {f('trends')}
      </h2>
      <ul className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
        {progress.groups.map(({ group, trend }) => {
          const name = inLocale(locale, group.nameVi, group.nameEn)
          const pace = paces?.find(({ slug, targetId }) => slug === group.slug && targetId === first?.id)
          return (
            <li key={group.code} className="rounded-xl border border-line bg-sheet p-4">
              <h3 className="mb-2 text-base">
                {group.code}. {name}
              </h3>
              <TrendLine
                locale={locale}
                name={name}
                trend={trend}
                view={progress.view}
                percent={first ? first.percent : null}
              />
              {pace ? (
                <Weeks locale={locale} name={name} pace={pace} today={progress.today} since={first?.effectiveFrom} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Weeks({
  locale,
  name,
  pace: { points, forecast, slug, targetId },
  today,
  since,
}: {
  locale: Locale
  name: string
  pace: GroupPace
  today: string
  /** From when on the target is what it is. */
  since: string | undefined
}) {
  const f = translator(locale, 'figures')
  const gains = weeklyGains(points)
  return (
    <Fold summary={f('forecast.weeks')} className="text-sm">
      {forecast ? <p className="mb-2 text-muted">{paceWords(locale, forecast)}</p> : null}
      <PlainTable
        caption={f('forecast.weeks-caption', { name })}
        head={[f('forecast.week-end'), f('forecast.week-tally'), f('forecast.week-gain')]}
        rows={points
          .map((point, i) => ({ ...point, gain: gains[i - 1] }))
          .toReversed()
          .map(({ day, reached, total, gain }) => [
            [
              formatDay(day),
              `${pathIn(locale, '/admin/targets/rows')}${rowsQuery(
                {
                  ...{ day, view: 'as-of', list: 'on-booth', groupSlug: slug, wardCode: null },
                  // Earlier the target was another row, or none.
                  targetId: since !== undefined && since <= day ? targetId : null,
                },
                today,
              )}`,
            ],
            tallyWords(locale, { reached, total }),
            gain === undefined ? '–' : gainWords(locale, gain),
          ])}
      />
    </Fold>
  )
}
