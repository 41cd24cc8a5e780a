import { formatDay, formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/targets/types'

/** What the board says in a few sentences, made from its figures alone. */
export function ProgressWords({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = translator(locale, 'reports')
  const names = translator(locale, 'readiness')
  const number = (value: number) => formatNumber(value, locale)
  const { groups, readiness } = progress
  const [target] = progress.coverageTargets
  const counted = target
    ? groups.flatMap(({ group, coverages }) =>
        coverages
          .filter(({ targetId, met }) => targetId === target.id && met !== null)
          .map((one) => ({ ...one, group })),
      )
    : []
  const furthest = counted
    .filter(({ missing }) => missing !== null && missing > 0)
    .sort((a, b) => (b.missing ?? 0) - (a.missing ?? 0))[0]
  const lowest = readiness.solutions
    .filter(({ required }) => required > 0)
    .sort((a, b) => a.inUse * b.required - b.inUse * a.required)[0]
  return (
    <div className="mt-6 max-w-3xl space-y-2">
      <p>
        {t('doc.sum-coverage', {
          day: formatDay(progress.day),
          listed: number(groups.reduce((all, { count }) => all + count.reached, 0)),
          certified: number(groups.reduce((all, { count }) => all + count.total, 0)),
        })}{' '}
        {furthest
          ? t('doc.sum-missing', {
              name: inLocale(locale, furthest.group.nameVi, furthest.group.nameEn),
              count: number(furthest.missing ?? 0),
            })
          : null}
      </p>
      {lowest ? (
        <p>
          {t('doc.sum-readiness', {
            fully: number(readiness.fullyDigital),
            participating: number(readiness.participating),
            solution: names(`solutions.${lowest.solution}`).toLowerCase(),
            tally: `${number(lowest.inUse)} / ${number(lowest.required)} (${formatPercent(lowest.inUse, lowest.required, locale)})`,
          })}
        </p>
      ) : null}
    </div>
  )
}
