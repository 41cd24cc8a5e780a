import { Table } from '@/components/ui/table'
import { formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/targets/types'
import { productsPath } from './day-paths'
import { thresholdWords } from './target-words'

/** Every group and target as rows, for those who read tables or copy them. */
export function CoverageTable({
  locale,
  progress,
  hasLinks = false,
}: {
  locale: Locale
  progress: Progress
  /** Whether each group leads to the products behind its figures of today. */
  hasLinks?: boolean
}) {
  const t = translator(locale, 'progress')
  const number = (value: number) => formatNumber(value, locale)
  return (
    <Table
      caption={t('groups.title')}
      head={
        <tr>
          <th scope="col">{t('groups.column-group')}</th>
          <th scope="col">{t('groups.column-target')}</th>
          <th scope="col">{t('groups.column-listed')}</th>
          <th scope="col">{t('groups.column-eligible')}</th>
          <th scope="col">{t('groups.column-share')}</th>
          <th scope="col">{t('groups.column-missing')}</th>
          <th scope="col">{t('groups.column-left-out')}</th>
          <th scope="col">{t('groups.column-result')}</th>
        </tr>
      }
    >
      {progress.groups.flatMap(({ group, count, coverages }) => {
        const name = (
          <>
            {group.code}. {inLocale(locale, group.nameVi, group.nameEn)}
            {hasLinks ? (
              <a
                href={pathIn(locale, productsPath(group.slug))}
                className="flex min-h-11 items-center font-normal text-lam underline-offset-4 hover:underline"
              >
                {t('groups.products')}
                <span className="sr-only">: {inLocale(locale, group.nameVi, group.nameEn)}</span>
              </a>
            ) : null}
          </>
        )
        if (coverages.length === 0)
          return (
            <tr key={group.code} className="tabular-nums">
              <th scope="row" className="min-w-40 border-t border-line align-top">
                {name}
              </th>
              <td>{t('groups.no-target')}</td>
              <td>{number(count.reached)}</td>
              <td>{number(count.total)}</td>
              <td>{formatPercent(count.reached, count.total, locale)}</td>
              <td>–</td>
              <td>{number(0)}</td>
              <td>–</td>
            </tr>
          )
        return coverages.map((coverage, i) => {
          const target = progress.coverageTargets.find(({ id }) => id === coverage.targetId)
          return (
            <tr key={`${group.code} ${coverage.targetId}`} className="tabular-nums">
              {i === 0 ? (
                <th scope="rowgroup" rowSpan={coverages.length} className="min-w-40 border-t border-line align-top">
                  {name}
                </th>
              ) : null}
              <td className="whitespace-nowrap">{target ? thresholdWords(locale, target) : '–'}</td>
              <td>{number(coverage.reached)}</td>
              <td>{number(coverage.total)}</td>
              <td>{formatPercent(coverage.reached, coverage.total, locale)}</td>
              <td>{coverage.missing === null ? '–' : number(coverage.missing)}</td>
              <td>{number(coverage.leftOut)}</td>
              <td className="whitespace-nowrap">
                {coverage.met === null ? '–' : t(coverage.met ? 'groups.result-met' : 'groups.result-missed')}
              </td>
            </tr>
          )
        })
      })}
    </Table>
  )
}
