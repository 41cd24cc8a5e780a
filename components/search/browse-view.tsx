import { ListingShelf } from '@/components/catalog/listing-shelf'
import { ShopIcon } from '@/components/layout/shop-icon'
import { ShopSearchForm } from '@/components/layout/shop-search-form'
import type { PublicGroup } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { otherLocale, pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { BrowsePage } from '@/lib/search/queries/browse-page'
import { changed, filtersOf } from '@/lib/search/rules-change'
import type { BrowseState } from '@/lib/search/types'
import { browseHref, browseTitle, productsText } from './browse-words'
import { ChosenFilters } from './chosen-filters'
import { FilterPanel } from './filter-panel'
import { filterSections, isOffered, keptFields } from './filter-sections'
import { MoreResults } from './more-results'
import { NearestAnswers } from './nearest-answers'
import { SortChoice } from './sort-choice'

const FILTERS_ID = 'filters'

type Props = { locale: Locale; state: BrowseState; found: BrowsePage; groups: PublicGroup[] }

/** The one page on which shoppers browse and search. */
export function BrowseView({ locale, state, found, groups }: Props) {
  const t = translator(locale, 'browse')
  const { total, correctedQuery, choices } = found
  const other = otherLocale(locale)
  const chosen = filtersOf({ ...state, query: '' }).length
  return (
    <div className="browse" data-count={state.query && state.after === null ? true : undefined}>
      <div data-hero className="browse-head">
        <h1>{browseTitle(locale, state, choices)}</h1>
        <p className="total">{productsText(locale, total)}</p>
        {correctedQuery === null ? null : (
          <p className="corrected">{t('corrected', { typed: state.query, query: correctedQuery })}</p>
        )}
        <ShopSearchForm locale={locale} id="search" query={state.query} className="mt-3 max-w-2xl">
          {keptFields(changed(state, { query: '', sort: 'newest' })).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        </ShopSearchForm>
        {/* The switch in the header only keeps the query with the help of a script. */}
        <noscript>
          <a href={browseHref(other, state)} hrefLang={other} className="other-language">
            {t('other-language')}
          </a>
        </noscript>
      </div>
      <FilterPanel
        id={FILTERS_ID}
        action={pathIn(locale, '/browse')}
        howHref={pathIn(locale, '/ranking')}
        sections={filterSections(locale, state, choices)}
        words={{
          title: t('filters.title'),
          close: t('filters.close'),
          apply: t('filters.apply'),
          show: t('filters.show', { products: productsText(locale, total) }),
          how: t('filters.how'),
        }}
      />
      <section id="results" aria-label={t('results')}>
        <div className="browse-bar">
          {total.n > 0 || chosen > 0 ? (
            <button type="button" popoverTarget={FILTERS_ID} className="open-filters">
              <ShopIcon name="filter" />
              {chosen > 0 ? t('filters.open-count', { count: chosen }) : t('filters.open')}
            </button>
          ) : null}
          {total.n > 1 ? <SortChoice locale={locale} state={state} hasPrices={choices.prices.some(isOffered)} /> : null}
        </div>
        <ChosenFilters locale={locale} state={state} choices={choices} />
        <Results locale={locale} state={state} found={found} groups={groups} />
      </section>
    </div>
  )
}

function Results({ locale, state, found, groups }: Props) {
  const t = translator(locale, 'browse')
  const { cards, next, correctedQuery, nearest, choices } = found
  const first = state.after === null ? null : browseHref(locale, changed(state, {}))
  if (cards.length === 0 && first === null) {
    return <NearestAnswers locale={locale} choices={choices} nearest={nearest} groups={groups} />
  }
  return (
    <>
      {cards.length > 0 ? (
        <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={1} query={correctedQuery ?? state.query} />
      ) : (
        <div className="nothing">
          <h2>{t('none-there')}</h2>
          <p>{t('none-there-body')}</p>
        </div>
      )}
      {next === null ? null : (
        <MoreResults
          href={browseHref(locale, { ...state, after: next })}
          words={{ next: t('more.next'), busy: t('more.busy'), added: t('more.added') }}
        />
      )}
      {first === null ? null : (
        <a href={first} className="first">
          {t('more.first')}
        </a>
      )}
    </>
  )
}
