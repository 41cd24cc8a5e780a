import 'server-only'
import type { Bilingual } from '@/lib/catalog/public-types'
import { formatVnd } from '@/lib/format/people'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { solutions } from '@/lib/readiness/types'
import { priceBands } from '../rules-prices'
import type { BrowseState, Choice, ChoiceCounts, Count, PriceChoice } from '../types'
import { type Reference, readReference } from './reference'
import type { Tally } from './tally'

const exactly = (n: number): Count => ({ n, isCapped: false })

const inBoth = (text: (locale: Locale) => string): Bilingual => {
  const [vi, en] = locales.map(text)
  return { vi: vi ?? '', en: en ?? '' }
}

/** The choices of every filter with their names and counts. What has no listings is offered only while it is chosen. */
export async function nameChoices(state: BrowseState, tally: Tally): Promise<ChoiceCounts> {
  const reference = await readReference()
  const offered = <C extends Choice>(choices: readonly C[]) =>
    choices.filter(({ count, isChosen }) => count.n > 0 || isChosen)
  const of = (dimension: keyof Tally, value: string) => tally[dimension].get(value) ?? 0
  return {
    ...kindChoices(state, reference, (set) => of('set', `${set}`)),
    wards: offered(
      reference.wards.map(({ code, name }) => ({
        value: code,
        name,
        count: exactly(of('ward', code)),
        isChosen: state.ward === code,
      })),
    ),
    villages: offered(
      reference.villages.map(({ slug, name }) => ({
        value: slug,
        name,
        count: exactly(of('village', slug)),
        isChosen: state.village === slug,
      })),
    ),
    stars: [5, 4, 3].map((stars) => ({
      value: `${stars}`,
      name: inBoth((locale) => translator(locale, 'search-choices')('stars', { stars })),
      count: exactly(of('stars', `${stars}`)),
      isChosen: state.stars.includes(stars),
    })),
    prices: priceBands.map(
      ({ band, fromVnd, toVnd }): PriceChoice => ({
        value: `${fromVnd ?? ''}-${toVnd ?? ''}`,
        name: priceName(fromVnd, toVnd),
        count: exactly(of('price', `${band}`)),
        isChosen: state.priceFromVnd === fromVnd && state.priceToVnd === toVnd,
        fromVnd,
        toVnd,
      }),
    ),
    solutions: solutions.map((solution, bit) => ({
      value: solution,
      name: inBoth((locale) => translator(locale, 'readiness')(`solutions.${solution}`)),
      count: exactly(of('solution', `${bit}`)),
      isChosen: state.solutions.includes(solution),
    })),
    isNew: exactly(of('isNew', '1')),
  }
}

function kindChoices(state: BrowseState, { groups, subgroups, sets }: Reference, countOf: (set: number) => number) {
  const total = (chosen: Reference['sets']) => exactly(chosen.reduce((sum, set) => sum + countOf(set.number), 0))
  const set = sets.find(({ number }) => number === state.set)
  const subgroup = subgroups.find(({ code }) => code === (state.subgroup ?? set?.subgroupCode))
  const group = groups.find(({ code }) => code === (state.group ?? subgroup?.groupCode))
  return {
    groups: groups.map(({ code, name }) => ({
      value: code,
      name,
      count: total(sets.filter(({ groupCode }) => groupCode === code)),
      isChosen: code === group?.code,
    })),
    subgroups: subgroups
      .filter(({ groupCode }) => groupCode === group?.code)
      .map(({ code, name }) => ({
        value: code,
        name,
        count: total(sets.filter(({ subgroupCode }) => subgroupCode === code)),
        isChosen: code === subgroup?.code,
      })),
    sets: sets
      .filter(({ groupCode, subgroupCode }) => (subgroup ? subgroupCode === subgroup.code : groupCode === group?.code))
      .map(({ number, name }) => ({
        value: `${number}`,
        name,
        count: exactly(countOf(number)),
        isChosen: number === set?.number,
      })),
  }
}

/** A band ends one dong before the next begins; nobody says so. */
const priceName = (fromVnd: number | null, toVnd: number | null) =>
  inBoth((locale) => {
    const t = translator(locale, 'search-choices')
    const from = formatVnd(fromVnd ?? 0, locale)
    const to = formatVnd((toVnd ?? 0) + 1, locale)
    if (fromVnd === null) return t('under', { to })
    return toVnd === null ? t('over', { from }) : t('between', { from, to })
  })
