import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { changed } from '@/lib/search/rules-change'
import type { BrowseState, Choice, ChoiceCounts } from '@/lib/search/types'
import { browseHref, countText } from './browse-words'
import { type ChoiceLink, isOffered } from './filter-sections'

/** The six groups, or the way down into the chosen one: its sub-groups, and the sets of a chosen sub-group. */
export function kindLinks(locale: Locale, state: BrowseState, choices: ChoiceCounts): ChoiceLink[] {
  const { groups, subgroups, sets } = choices
  const link = (choice: Choice, change: Partial<BrowseState>, isHere: boolean, level?: 1 | 2): ChoiceLink[] =>
    isOffered(choice)
      ? [
          {
            name: inLocale(locale, choice.name.vi, choice.name.en),
            href: browseHref(locale, changed(state, change)),
            count: countText(locale, choice.count),
            // What is not said weighs nothing.
            ...(isHere && { isChosen: true }),
            ...(level && { level }),
          },
        ]
      : []
  const setLinks = (level: 1 | 2) => sets.flatMap((set) => link(set, { set: Number(set.value) }, set.isChosen, level))
  const group = groups.find(({ isChosen }) => isChosen)
  if (!group) return groups.flatMap((each) => link(each, { group: each.value }, false))
  const all = translator(locale, 'browse')('filters.all-kinds')
  return [
    { name: all, href: browseHref(locale, changed(state, { group: null })) },
    ...link(group, { group: group.value }, state.group !== null),
    ...(subgroups.length > 1
      ? subgroups.flatMap((subgroup) => {
          const { value, isChosen } = subgroup
          // A sub-group of one set has nothing below it to choose from.
          const isOnlySet = sets.length === 1 && isChosen
          const isHere = state.subgroup === value || (isOnlySet && state.set !== null)
          return [...link(subgroup, { subgroup: value }, isHere, 1), ...(isChosen && !isOnlySet ? setLinks(2) : [])]
        })
      : sets.length > 1
        ? setLinks(1)
        : []),
  ]
}
