import { GroupTiles } from '@/components/catalog/group-tiles'
import type { PublicGroup } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { filtersOf } from '@/lib/search/rules-change'
import type { BrowseAnswer, BrowseState, ChoiceCounts } from '@/lib/search/types'
import { browseHref, filterName, productsText } from './browse-words'

/** No dead end: the states nearest to one without results, and the groups; there are none only while the shop is empty. */
export function NearestAnswers({
  locale,
  choices,
  nearest,
  groups,
}: {
  locale: Locale
  choices: ChoiceCounts
  nearest: BrowseAnswer['nearest']
  groups: PublicGroup[]
}) {
  const t = translator(locale, 'browse')
  if (nearest.length === 0)
    return (
      <div className="nothing">
        <h2>{t('empty')}</h2>
        <p>{t('empty-body')}</p>
      </div>
    )
  return (
    <div className="nothing">
      <h2>{t('none')}</h2>
      <p>{t('none-body')}</p>
      <h3>{t('nearest')}</h3>
      <ul className="nearest">
        {nearest.map(({ state, total }) => (
          <li key={browseHref(locale, state)}>
            <a href={browseHref(locale, state)}>
              {stateName(locale, state, choices)} <small>{productsText(locale, total)}</small>
            </a>
          </li>
        ))}
      </ul>
      <h3>{t('by-group')}</h3>
      <GroupTiles locale={locale} groups={groups} />
    </div>
  )
}

const stateName = (locale: Locale, state: BrowseState, choices: ChoiceCounts) =>
  filtersOf(state)
    .map((filter) => filterName(locale, state, choices, filter))
    .join(' · ') || translator(locale, 'layout')('browse')
