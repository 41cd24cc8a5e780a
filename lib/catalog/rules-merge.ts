import { detailFields } from './rules-details'
import type { DraftInput, ListingContent, Place, Price } from './types'

/** One thing that is merged whole: a text, one language of a detail or of a picture's description, the price, the places. */
export type Unit = string
/** Units as comparable texts; a unit that is not there counts as ''. */
export type Units = Record<Unit, string>
/** What each unit was when a form was opened, as short digests: a form can carry them without carrying every text twice. */
export type Marks = Record<Unit, string>

const texts = ['nameVi', 'nameEn', 'storyVi', 'storyEn', 'unitVi', 'unitEn'] as const
const isText = (unit: Unit): unit is (typeof texts)[number] => texts.some((one) => one === unit)

/** Which unit a field of the editor's form belongs to. */
export function unitOfField(field: string): Unit {
  if (field === 'priceKind' || field === 'price' || field === 'priceTo') return 'price'
  if (field.startsWith('place-')) return 'places'
  return field === 'removed' ? 'pictures' : field
}

/** A digest of 53 bits (cyrb53, public domain): enough to tell two versions of one's own text apart. */
export function markOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

const described = (text: string) => `=${text}`
const altUnits = (id: string, alt: { vi: string; en: string } | null): Units => ({
  [`alt-vi-${id}`]: alt ? described(alt.vi) : '',
  [`alt-en-${id}`]: alt ? described(alt.en) : '',
})
const priceText = ({ kind, vnd, toVnd }: Price) => JSON.stringify([kind, vnd, toVnd])
const placesText = (places: Place[]) => JSON.stringify(places.map(({ kind, value }) => [kind, value]))

type Written = Pick<DraftInput, (typeof texts)[number] | 'price' | 'details' | 'places'>

const writtenUnits = ({ price, details, places, ...rest }: Written): Units => ({
  ...Object.fromEntries(texts.map((unit) => [unit, rest[unit]])),
  ...Object.fromEntries(
    detailFields.flatMap((field) => [
      [`detail-vi-${field}`, details[field]?.vi ?? ''],
      [`detail-en-${field}`, details[field]?.en ?? ''],
    ]),
  ),
  price: priceText(price),
  places: placesText(places),
})

/** The units of a content as it is kept. */
export const unitsOfContent = (content: ListingContent): Units =>
  Object.assign(
    writtenUnits(content),
    { pictures: content.pictures.map(({ pictureId }) => pictureId).join() },
    ...content.pictures.map(({ pictureId, altVi, altEn }) => altUnits(pictureId, { vi: altVi, en: altEn })),
  )

/** The units of a form; of pictures it does not know it says nothing, one it takes away has no description. */
export function unitsOfInput(input: DraftInput): Units {
  const { order, removed, alts } = input.pictures
  const known = [...new Set([...order, ...removed])]
  return Object.assign(
    writtenUnits(input),
    { pictures: order.filter((id) => !removed.includes(id)).join() },
    ...known.map((id) => altUnits(id, removed.includes(id) ? null : (alts[id] ?? { vi: '', en: '' }))),
  )
}

/** The marks of a content, without those of units that are empty. */
export const marksOf = (units: Units): Marks =>
  Object.fromEntries(Object.entries(units).flatMap(([unit, text]) => (text === '' ? [] : [[unit, markOf(text)]])))

export type Merge = {
  /** Units to take from the form. */
  mine: Unit[]
  /** Units that were changed elsewhere and not here. */
  theirs: Unit[]
  /** Units that were changed here and elsewhere, each in its own way: theirs stays until somebody chooses. */
  conflicts: Unit[]
}

/**
 * What becomes of each unit when a form that began from `base` meets a draft that was saved since. Units in `held` are
 * left as they are kept, without a word. The order of pictures holds no words: the last to move one decides.
 */
export function mergeUnits(base: Marks, mine: Units, theirs: Units, held: readonly Unit[] = []): Merge {
  const merge: Merge = { mine: [], theirs: [], conflicts: [] }
  const isChanged = (unit: Unit, text: string) => (text === '' ? unit in base : base[unit] !== markOf(text))
  for (const [unit, text] of Object.entries(mine)) {
    const other = theirs[unit] ?? ''
    if (text === other) continue
    if (held.includes(unit)) merge.theirs.push(unit)
    else if (!isChanged(unit, text)) merge.theirs.push(unit)
    else if (!isChanged(unit, other) || unit === 'pictures') merge.mine.push(unit)
    else merge.conflicts.push(unit)
  }
  return merge
}

/** The form that writes the units of `taken` from `mine` and leaves every other as it is in `kept`. */
export function mergedInput(kept: ListingContent, mine: DraftInput, taken: readonly Unit[]): DraftInput {
  const has = (unit: Unit) => taken.includes(unit)
  const text = Object.fromEntries(texts.map((unit) => [unit, (has(unit) ? mine : kept)[unit]]))
  const details = Object.fromEntries(
    detailFields.flatMap((field) => {
      const vi = (has(`detail-vi-${field}`) ? mine : kept).details[field]?.vi ?? ''
      const en = (has(`detail-en-${field}`) ? mine : kept).details[field]?.en ?? ''
      return vi || en ? [[field, { vi, en }]] : []
    }),
  )
  const { order, removed, alts } = mine.pictures
  return {
    ...(text as Pick<DraftInput, (typeof texts)[number]>),
    details,
    price: (has('price') ? mine : kept).price,
    places: (has('places') ? mine : kept).places,
    pictures: {
      order: has('pictures') ? order : [],
      // Taken away only when nobody described it anew meanwhile.
      removed: removed.filter((id) => keptAlts(kept, id).every(([unit, alt]) => alt === '' || has(unit))),
      alts: Object.fromEntries(
        kept.pictures.map(({ pictureId: id, altVi, altEn }) => [
          id,
          {
            vi: has(`alt-vi-${id}`) ? (alts[id]?.vi ?? altVi) : altVi,
            en: has(`alt-en-${id}`) ? (alts[id]?.en ?? altEn) : altEn,
          },
        ]),
      ),
    },
  }
}

const keptAlts = (kept: ListingContent, id: string): [Unit, string][] => {
  const picture = kept.pictures.find(({ pictureId }) => pictureId === id)
  return Object.entries(altUnits(id, picture ? { vi: picture.altVi, en: picture.altEn } : null))
}

/** Every unit there is a text for, to say which of them a form may answer for. */
export const isUnit = (text: string): boolean =>
  isText(text) ||
  text === 'price' ||
  text === 'places' ||
  text === 'pictures' ||
  /^(?:detail|alt)-(?:vi|en)-[\w-]{1,40}$/.test(text)
