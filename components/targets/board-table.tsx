import type { Route } from 'next'
import Link from 'next/link'
import { asCell, asColumnHead, asRow, asRowHead, Table } from '@/components/ui/table'
import { formatDay, formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { callsQuery } from '@/lib/outreach/call-address'
import { weeklyGains } from '@/lib/targets/forecast-rules'
import type { GroupPace } from '@/lib/targets/pace-rules'
import { rowsQuery } from '@/lib/targets/row-address'
import type { RowList } from '@/lib/targets/row-types'
import type { GroupProgress, Progress, Target } from '@/lib/targets/types'
import { forecastWords, gainWords } from './forecast-words'
import { NumberLink } from './number-link'
import { ResultMark } from './result-mark'
import { TallyBar } from './tally-bar'

/** One target with every group as a row; each number leads to its rows. */
export function BoardTable({
  locale,
  progress,
  target,
  paces,
}: {
  locale: Locale
  progress: Progress
  target: Target
  /** Past weeks and forecast of each group; null for a day that is over. */
  paces: GroupPace[] | null
}) {
  const t = translator(locale, 'figures')
  const notes = translator(locale, 'figure-notes')
  const columns = ['group', 'tally', 'not-on-booth', 'line', 'missing', 'left-out'] as const
  return (
    <Table
      isStacked
      caption={t('table.caption', { target: inLocale(locale, target.labelVi, target.labelEn) })}
      head={
        <tr {...asRow}>
          {columns.map((column) => (
            <th key={column} {...asColumnHead} scope="col">
              {column === 'not-on-booth' ? notes('not-on-booth') : t(`table.${column}`)}
            </th>
          ))}
          {paces ? (
            <>
              <th {...asColumnHead} scope="col">
                {t('table.gain')}
              </th>
              <th {...asColumnHead} scope="col">
                {t('table.forecast')}
              </th>
            </>
          ) : null}
          <th {...asColumnHead} scope="col">
            {t('table.result')}
          </th>
        </tr>
      }
    >
      {progress.groups.map((entry) => (
        <Row
          key={entry.group.code}
          locale={locale}
          progress={progress}
          target={target}
          entry={entry}
          pace={paces && (paces.find(({ slug }) => slug === entry.group.slug) ?? null)}
        />
      ))}
    </Table>
  )
}

function Row({
  locale,
  progress: { day, view, today },
  target,
  entry: { group, coverages },
  pace,
}: {
  locale: Locale
  progress: Progress
  target: Target
  entry: GroupProgress
  pace: GroupPace | null
}) {
  const t = translator(locale, 'figures')
  const coverage = coverages.find(({ targetId }) => targetId === target.id)
  if (!coverage) return null
  const name = inLocale(locale, group.nameVi, group.nameEn)
  const percent = formatPercent(coverage.reached, coverage.total, locale)
  const rows = (list: RowList, value: number) => (
    <NumberLink
      locale={locale}
      value={value}
      label={t('table.rows-of', { list: t(`rows.list.${list}`), name })}
      href={
        `${pathIn(locale, '/admin/targets/rows')}${rowsQuery(
          { day, view, list, groupSlug: group.slug, targetId: target.id, wardCode: null },
          today,
        )}` as Route
      }
    />
  )
  const gain = pace ? weeklyGains(pace.points).at(-1) : undefined
  return (
    <tr {...asRow} className="tabular-nums">
      <th {...asRowHead} scope="row" className="sm:min-w-40 border-t border-line align-top">
        {group.code}. {name}
      </th>
      <td {...asCell} data-label={t('table.tally')} className="whitespace-nowrap">
        {rows('on-booth', coverage.reached)} / {rows('eligible', coverage.total)}
      </td>
      <td {...asCell} data-label={translator(locale, 'figure-notes')('not-on-booth')}>
        {rows('missing', coverage.total - coverage.reached)}
      </td>
      <td {...asCell} data-label={t('table.line')} className="sm:min-w-36">
        <span className="mb-1 block">{percent}</span>
        {coverage.total > 0 ? (
          <TallyBar
            tally={coverage}
            height={14}
            lines={[{ percent: target.percent, label: '' }]}
            label={t('table.bar', { percent, target: target.percent })}
            isMet={coverage.met === true}
          />
        ) : null}
      </td>
      <td {...asCell} data-label={t('table.missing')}>
        {coverage.missing === null ? '–' : formatNumber(coverage.missing, locale)}
      </td>
      <td {...asCell} data-label={t('table.left-out')}>
        {coverage.leftOut > 0 ? rows('left-out', coverage.leftOut) : formatNumber(0, locale)}
      </td>
      {pace ? (
        <>
          <td {...asCell} data-label={t('table.gain')}>
            {gain === undefined ? '–' : gainWords(locale, gain)}
          </td>
          <td {...asCell} data-label={t('table.forecast')} className="sm:min-w-44">
            {pace.forecast ? forecastWords(locale, pace.forecast) : '–'}
          </td>
        </>
      ) : null}
      <td {...asCell} data-label={t('table.result')} className="whitespace-nowrap">
        <span className="flex items-center gap-1.5">
          <ResultMark met={coverage.met} />
          {coverage.met === null ? '–' : t(coverage.met ? 'table.met' : 'table.missed')}
        </span>
        {pace ? (
          <Link
            href={
              `${pathIn(locale, '/admin/targets/calls')}${callsQuery({
                ...{ groupSlug: group.slug, targetId: target.id, step: null, wardCode: null, calls: 'all' },
              })}` as Route
            }
            prefetch={false}
            aria-label={t('table.calls-of', { name })}
            className="relative inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('table.calls')}
          </Link>
        ) : null}
      </td>
    </tr>
  )
}

/** What a target asks and by when, in one line. */
export function TargetTerms({ locale, target }: { locale: Locale; target: Target }) {
  const t = translator(locale, 'figures')
  return (
    <p className="mb-3 text-sm text-muted">
      {target.dueOn ? t('table.due', { day: formatDay(target.dueOn) }) : t('table.open-ended')} ·{' '}
      {inLocale(locale, target.legalSourceVi, target.legalSourceEn)}
    </p>
  )
}
