import { ShopSearchForm } from '@/components/layout/shop-search-form'
import { pageCount } from '@/lib/catalog/public-rules'
import type { PublicGroup, SearchAnswer } from '@/lib/catalog/public-types'
import { SEARCH_PAGE_SIZE } from '@/lib/catalog/search-query'
import type { Locale } from '@/lib/i18n/locales'
import { otherLocale, pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { GroupTiles } from './group-tiles'
import { ListingShelf } from './listing-shelf'
import { SetPager } from './set-pager'

/** The address of a page of results. */
const searchHref = (locale: Locale, query: string, page: number) =>
  `${pathIn(locale, '/search')}?${new URLSearchParams(page > 1 ? { q: query, page: String(page) } : { q: query })}`

/** What a search found, in one of its faces: results, the nearest names, nothing, or nothing asked yet. */
export function SearchResults({
  locale,
  answer,
  groups,
}: {
  locale: Locale
  answer: SearchAnswer
  groups: PublicGroup[]
}) {
  const t = translator(locale, 'search')
  const { query, cards, total, page, isNear } = answer
  const heading = query === '' ? t('empty') : title()
  function title() {
    if (isNear) return t('near', { query })
    return total > 0 ? t('found', { query, total }) : t('none', { query })
  }
  const help = query === '' ? t('empty-body') : total === 0 ? t('none-body') : null
  return (
    <>
      <h1 data-hero className="pt-8 text-2xl sm:text-3xl">
        {heading}
      </h1>
      {help ? <p className="mt-2 max-w-prose text-muted">{help}</p> : null}
      <ShopSearchForm locale={locale} id="search" query={query} isLarge className="mt-5 max-w-2xl" />
      {/* The switch in the header only keeps the query with the help of a script. */}
      {query ? (
        <noscript>
          <a
            href={searchHref(otherLocale(locale), query, page)}
            hrefLang={otherLocale(locale)}
            className="mt-3 inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {t('other-language')}
          </a>
        </noscript>
      ) : null}
      {cards.length > 0 ? (
        <div className="mt-8">
          <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={2} />
          {isNear ? null : (
            <SetPager
              locale={locale}
              page={page}
              pages={pageCount(total, SEARCH_PAGE_SIZE)}
              hrefOf={(each) => searchHref(locale, query, each)}
            />
          )}
          <p className="mt-8 text-sm text-muted">{t('order')}</p>
        </div>
      ) : (
        <section aria-labelledby="by-group" className="mt-10">
          <h2 id="by-group" className="mb-4 text-xl">
            {t('by-group')}
          </h2>
          <GroupTiles locale={locale} groups={groups} />
        </section>
      )}
    </>
  )
}
