import { formatDay, formatNumber, formatPercent } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { CoverageToday } from '@/lib/targets/types'
import { ShelfSection } from './shelf-section'

/**
 * How much of each group is on the booth. Bars share one scale, so that a group of five products never looks like one of
 * five hundred; the figures stand beside them.
 */
export function CoverageStrip({
  locale,
  groups,
  day,
}: {
  locale: Locale
  groups: CoverageToday['groups']
  day: string
}) {
  if (groups.length === 0) return null
  const t = translator(locale, 'shop')
  const largest = Math.max(1, ...groups.map(({ eligible }) => eligible))
  const width = (count: number) => `${((count * 100) / largest).toFixed(2)}%`
  return (
    <ShelfSection
      id="coverage"
      title={t('coverage.title')}
      intro={t('coverage.intro', { day: formatDay(day) })}
      more={{ href: pathIn(locale, '/progress'), label: t('coverage.more') }}
    >
      <ul className="space-y-4 sm:space-y-3">
        {groups.map(({ code, nameVi, nameEn, listed, eligible }) => (
          <li
            key={code}
            className="items-center gap-x-6 sm:grid sm:grid-cols-[15rem_1fr_9rem] lg:grid-cols-[22rem_1fr_10rem]"
          >
            <span className="block leading-snug">{inLocale(locale, nameVi, nameEn)}</span>
            <span aria-hidden="true" className="mt-1.5 block sm:mt-0">
              <span
                className="block h-3 min-w-1.5 rounded-sm border border-ngoc bg-sheet"
                style={{ width: width(eligible) }}
              >
                <span
                  className="block h-full bg-ngoc"
                  style={{ width: `${eligible > 0 ? (listed * 100) / eligible : 0}%` }}
                />
              </span>
            </span>
            <span className="mt-1 block tabular-nums sm:mt-0 sm:text-right">
              {eligible > 0 ? (
                <>
                  <strong className="font-semibold">
                    {formatNumber(listed, locale)} / {formatNumber(eligible, locale)}
                  </strong>{' '}
                  <span className="text-muted">{formatPercent(listed, eligible, locale)}</span>
                </>
              ) : (
                <span className="text-sm text-muted">{t('coverage.none')}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </ShelfSection>
  )
}
