import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { everything } from '@/lib/search/rules-address'
import { changed, filtersOf, withoutFilter } from '@/lib/search/rules-change'
import type { BrowseState, ChoiceCounts } from '@/lib/search/types'
import { browseHref, filterName } from './browse-words'

/** What narrows the answer, each as a link that takes it out again. */
export function ChosenFilters({
  locale,
  state,
  choices,
}: {
  locale: Locale
  state: BrowseState
  choices: ChoiceCounts
}) {
  const filters = filtersOf(state)
  if (filters.length === 0) return null
  const t = translator(locale, 'browse')
  return (
    <ul className="chips" aria-label={t('filters.chosen')}>
      {filters.map((filter) => {
        const name = filterName(locale, state, choices, filter)
        return (
          <li key={`${filter.key}${filter.value}`}>
            <a href={browseHref(locale, withoutFilter(state, filter))} aria-label={t('filters.remove', { name })}>
              {name} <b aria-hidden="true">×</b>
            </a>
          </li>
        )
      })}
      {filters.length > 1 ? (
        <li>
          <a href={browseHref(locale, changed(everything, {}))} className="clear">
            {t('filters.clear')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
