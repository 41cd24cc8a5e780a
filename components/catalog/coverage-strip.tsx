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
  if (groups.every(({ eligible }) => eligible === 0)) return null
  const t = translator(locale, 'shop')
  const largest = Math.max(1, ...groups.map(({ eligible }) => eligible))
  const share = (part: number, whole: number) => `${((part * 100) / Math.max(1, whole)).toFixed(1)}%`
  return (
    <ShelfSection
      id="coverage"
      title={t('coverage.title')}
      intro={t('coverage.intro', { day: formatDay(day) })}
      more={{ href: pathIn(locale, '/progress'), label: t('coverage.more') }}
    >
      <ul className="coverage">
        {groups.map(({ code, nameVi, nameEn, listed, eligible }) => (
          <li key={code}>
            {inLocale(locale, nameVi, nameEn)}
            <s aria-hidden="true" style={{ width: share(eligible, largest) }}>
              <s style={{ width: share(listed, eligible) }} />
            </s>
            {eligible > 0 ? (
              <span>
                <b>{`${formatNumber(listed, locale)} / ${formatNumber(eligible, locale)}`}</b>{' '}
                {formatPercent(listed, eligible, locale)}
              </span>
            ) : (
              <span>{t('coverage.none')}</span>
            )}
          </li>
        ))}
      </ul>
    </ShelfSection>
  )
}
