import { formatNumber, formatVnd } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { browseQueryString } from '@/lib/search/rules-address'
import { type Filter, filtersOf } from '@/lib/search/rules-change'
import type { BrowseState, Choice, ChoiceCounts, Count } from '@/lib/search/types'

/** The path of a state without language. */
export function browsePath(state: BrowseState): string {
  const written = browseQueryString(state)
  return written === '' ? '/browse' : `/browse?${written}`
}

export const browseHref = (locale: Locale, state: BrowseState) => pathIn(locale, browsePath(state))

/** `1.234`, or `1.000+` where counting stopped. */
export function countText(locale: Locale, { n, isCapped }: Count): string {
  const count = formatNumber(n, locale)
  return isCapped ? translator(locale, 'browse')('more-than', { count }) : count
}

/** `1.234 sản phẩm`. */
export const productsText = (locale: Locale, count: Count) =>
  translator(locale, 'browse')(count.n === 1 ? 'count-one' : 'count', { count: countText(locale, count) })

/** The words for a price that is none of the bands: between two whole amounts of dong, either of which may be open. */
function priceText(locale: Locale, fromVnd: number | null, toVnd: number | null): string {
  const t = translator(locale, 'browse')
  const from = fromVnd === null ? '' : formatVnd(fromVnd, locale)
  const to = toVnd === null ? '' : formatVnd(toVnd, locale)
  if (from && to) return t('filters.price-between', { from, to })
  return from ? t('filters.price-above', { price: from }) : t('filters.price-below', { price: to })
}

const nameOf = (locale: Locale, choices: Choice[], value: string) => {
  const found = choices.find((choice) => choice.value === value)
  return found ? inLocale(locale, found.name.vi, found.name.en) : null
}

/** What a chosen filter is called; the bare value when the city has no such place. */
export function filterName(locale: Locale, state: BrowseState, choices: ChoiceCounts, filter: Filter): string {
  const t = translator(locale, 'browse')
  const { key, value } = filter
  switch (key) {
    case 'query':
      return `“${value}”`
    case 'group':
      return nameOf(locale, choices.groups, value) ?? value
    case 'subgroup':
      return nameOf(locale, choices.subgroups, value) ?? value
    case 'set':
      return nameOf(locale, choices.sets, value) ?? value
    case 'ward':
      return nameOf(locale, choices.wards, value) ?? `${t('filters.ward')} ${value}`
    case 'village':
      return t('title-village', { name: nameOf(locale, choices.villages, value) ?? value })
    case 'stars':
      return nameOf(locale, choices.stars, value) ?? value
    case 'price':
      return nameOf(locale, choices.prices, value) ?? priceText(locale, state.priceFromVnd, state.priceToVnd)
    case 'solutions':
      return nameOf(locale, choices.solutions, value) ?? value
    case 'isNew':
      return t('filters.new')
  }
}

/** What the page is called: its words, kind of goods and place; what else narrows it is said by its chips. */
export function browseTitle(locale: Locale, state: BrowseState, choices: ChoiceCounts): string {
  const t = translator(locale, 'browse')
  const named = filtersOf(state).filter(({ key }) => !['stars', 'price', 'solutions', 'isNew'].includes(key))
  const names = named.map((filter) =>
    filter.key === 'query' ? t('title-query', { query: state.query }) : filterName(locale, state, choices, filter),
  )
  return names.join(' · ') || t('title')
}
