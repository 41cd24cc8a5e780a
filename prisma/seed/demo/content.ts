import type { Details } from '@/lib/catalog/types'
import { slugOf } from '@/lib/format/text'
import type { Chance } from './chance'
import { detailsOf } from './kind-fields'
import type { Words } from './kinds'
import type { ListingPlan } from './listing-plan'
import { MARK } from './producer-names'
import { storyOf } from './prose/story'

export type Place = { kind: string; value: string }

export type Content = {
  name: Words
  story: Words
  priceKind: 'FIXED' | 'RANGE' | 'ON_REQUEST'
  priceVnd: number | null
  priceToVnd: number | null
  unit: Words
  places: Place[]
  details: Details
  /** One number per picture. */
  drawings: number[]
}

/** A price as people write it: round to the thousand, or to five thousand when it is dearer. */
export function roundPrice(vnd: number) {
  const step = vnd < 20_000 ? 500 : vnd < 100_000 ? 1_000 : vnd < 1_000_000 ? 5_000 : 50_000
  return Math.max(step, Math.round(vnd / step) * step)
}

/** The first full content of a listing, told differently from every story in `told`. */
export function composeContent({ product, merchant }: ListingPlan, chance: Chance, told: Set<string>): Content {
  const { variant, kind } = product
  const inEnglish = chance.happens(0.9)
  const story = storyOf(product, merchant, chance, told)
  const at = () => variant.lowVnd + chance.next() * (variant.highVnd - variant.lowVnd)
  const low = roundPrice(at())
  const wide = variant.highVnd > variant.lowVnd * 2
  const priceKind =
    kind.set === 26
      ? 'RANGE'
      : chance.weighted([
          ['FIXED', 80],
          ['RANGE', wide ? 18 : 6],
          ['ON_REQUEST', variant.highVnd > 2_000_000 ? 14 : 2],
        ] as const)
  const top = Math.max(roundPrice(low + (variant.highVnd - low) * (0.3 + chance.next() * 0.5)), low)
  return {
    name: { vi: product.name, en: inEnglish ? variant.name.en : '' },
    story: { vi: story.vi, en: inEnglish ? story.en : '' },
    priceKind,
    priceVnd: priceKind === 'ON_REQUEST' ? null : low,
    priceToVnd: priceKind === 'RANGE' ? top : null,
    unit: { vi: variant.unit.vi, en: inEnglish ? variant.unit.en : '' },
    places: placesOf(merchant, kind.set, chance),
    details: inLanguages(detailsOf(kind, variant), inEnglish),
    drawings: Array.from(
      {
        length: chance.weighted([
          [1, 22],
          [2, 36],
          [3, 28],
          [4, 14],
        ] as const),
      },
      () => chance.whole(1, 9_999),
    ),
  }
}

const inLanguages = (details: Details, inEnglish: boolean): Details =>
  Object.fromEntries(Object.entries(details).map(([field, { vi, en }]) => [field, { vi, en: inEnglish ? en : '' }]))

/** Made-up contacts only: numbers from a block that is nobody's, hosts that can never exist. */
function placesOf(merchant: ListingPlan['merchant'], set: number, chance: Chance): Place[] {
  const site = merchant.website ?? `https://${slugOf(merchant.name.replace(MARK, ''))}.example`
  const places: Place[] = [{ kind: 'PHONE', value: merchant.phone }]
  if (set === 26) return [{ kind: 'BOOKING', value: `${site}/dat-cho` }, ...places]
  if (chance.happens(0.6)) places.push({ kind: 'ZALO', value: merchant.phone })
  if (chance.happens(0.45)) places.push({ kind: 'STORE', value: merchant.address })
  if (merchant.website && chance.happens(0.8)) places.push({ kind: 'WEBSITE', value: site })
  return places
}
