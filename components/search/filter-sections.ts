import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { solutions } from '@/lib/readiness/types'
import { browseQueryString } from '@/lib/search/rules-address'
import { changed, withSolution, withStars } from '@/lib/search/rules-change'
import type { BrowseState, Choice, ChoiceCounts, Count } from '@/lib/search/types'
import { browseHref, countText } from './browse-words'
import { kindLinks } from './kind-links'

/** A choice as a link: its name, where it leads and how many products are there; `level`: how far it is set in. */
export type ChoiceLink = { name: string; href: string; count?: string; isChosen?: boolean; level?: 1 | 2 }

/** A field of a form: typed, or chosen from `options` of value and text. */
export type FilterField = { name: string; label: string; value: string; options?: [string, string][] }

/** One part of the filters, as plain words. */
export type FilterSection = {
  title: string
  links: ChoiceLink[]
  /** Boxes: the links can be chosen together; dots: one takes the place of another. */
  marks?: 'boxes' | 'dots'
  form?: { keep: [string, string][]; fields: FilterField[]; isNarrow?: boolean }
}

type Offered = { count: Count; isChosen: boolean }

/** What leads to nothing is not offered; what is chosen can always be taken back. */
export const isOffered = ({ count, isChosen }: Offered) => isChosen || count.n > 0

/** What a form must not lose: the parts of the state that it does not ask for itself. */
export const keptFields = (state: BrowseState): [string, string][] => [...new URLSearchParams(browseQueryString(state))]

/** Everything that narrows an answer, with the counts of this state; parts without any choice are left out. */
export function filterSections(locale: Locale, state: BrowseState, choices: ChoiceCounts): FilterSection[] {
  const t = translator(locale, 'browse')
  const link = (name: string, { count, isChosen }: Offered, target: BrowseState): ChoiceLink => ({
    name,
    href: browseHref(locale, target),
    count: countText(locale, count),
    ...(isChosen && { isChosen }),
  })
  const named = ({ name }: Choice) => inLocale(locale, name.vi, name.en)
  const ticked = (title: string, links: ChoiceLink[]): FilterSection => ({ title, links, marks: 'boxes' })
  const typed = (vnd: number | null) => (vnd === null ? '' : formatNumber(vnd, locale))
  const prices = choices.prices.filter(isOffered)
  const hasPrice = state.priceFromVnd !== null || state.priceToVnd !== null
  const places = [
    ...placeField(locale, 'village', t('filters.village'), t('filters.any-village'), choices.villages),
    ...placeField(locale, 'ward', t('filters.ward'), t('filters.any-ward'), choices.wards),
  ]
  const sections: FilterSection[] = [
    { title: t('filters.kind'), links: kindLinks(locale, state, choices) },
    {
      title: t('filters.place'),
      links: [],
      ...(places.length > 0 && {
        form: { keep: keptFields(changed(state, { ward: null, village: null })), fields: places },
      }),
    },
    ticked(
      t('filters.stars'),
      choices.stars
        .filter(isOffered)
        .map((choice) => link(named(choice), choice, withStars(state, Number(choice.value)))),
    ),
    {
      title: t('filters.price'),
      marks: 'dots',
      links: prices.map((choice) => {
        const { fromVnd, toVnd, isChosen } = choice
        const target = isChosen
          ? { priceFromVnd: null, priceToVnd: null }
          : { priceFromVnd: fromVnd, priceToVnd: toVnd }
        return link(named(choice), choice, changed(state, target))
      }),
      form:
        prices.length > 0 || hasPrice
          ? {
              keep: keptFields(changed(state, { priceFromVnd: null, priceToVnd: null })),
              fields: [
                { name: 'from', label: t('filters.price-from'), value: typed(state.priceFromVnd) },
                { name: 'to', label: t('filters.price-to'), value: typed(state.priceToVnd) },
              ],
              isNarrow: true,
            }
          : undefined,
    },
    ticked(
      t('filters.solutions'),
      choices.solutions.filter(isOffered).flatMap((choice) => {
        const solution = solutions.find((each) => each === choice.value)
        return solution ? [link(named(choice), choice, withSolution(state, solution))] : []
      }),
    ),
    ticked(
      t('filters.new'),
      [{ count: choices.isNew, isChosen: state.isNew }]
        .filter(isOffered)
        .map((choice) => link(t('filters.new-days'), choice, changed(state, { isNew: !state.isNew }))),
    ),
  ]
  return sections.filter(({ links, form }) => links.length > 0 || form)
}

/** Wards and villages are too many for a list of links. */
function placeField(locale: Locale, name: string, label: string, any: string, choices: Choice[]): FilterField[] {
  const offered = choices.filter(isOffered)
  if (offered.length === 0) return []
  const options = offered.map((choice): [string, string] => [
    choice.value,
    `${inLocale(locale, choice.name.vi, choice.name.en)} (${countText(locale, choice.count)})`,
  ])
  const value = offered.find(({ isChosen }) => isChosen)?.value ?? ''
  return [{ name, label, value, options: [['', any], ...options] }]
}
