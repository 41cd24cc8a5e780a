import type { FormValues } from '@/lib/catalog/form-values'
import type { Unit } from '@/lib/catalog/rules-merge'
import { placeKinds, priceKinds } from '@/lib/catalog/types'
import type { EditorWords } from './editor-words'
import { fill } from './fill'

export type UnitNames = {
  words: EditorWords
  /** What the product's set calls its details. */
  details: { field: string; label: string }[]
  /** Ids of the pictures in their order. */
  pictures: string[]
}

/** What a unit of the draft is called on the page. */
export function unitName({ words, details, pictures }: UnitNames, unit: Unit): string {
  const named: Record<string, string> = {
    nameVi: words['name-vi'],
    nameEn: words['name-en'],
    storyVi: words['story-vi'],
    storyEn: words['story-en'],
    unitVi: words['unit-vi'],
    unitEn: words['unit-en'],
    price: words.price,
    places: words.places,
    pictures: words.draft['unit-of'].pictures,
  }
  const [, kind, language, key = ''] = /^(detail|alt)-(vi|en)-(.+)$/.exec(unit) ?? []
  if (!kind) return named[unit] ?? unit
  const place = pictures.indexOf(key) + 1
  const own = details.find(({ field }) => field === key)?.label ?? key
  const alt = place > 0 ? fill(words.draft['unit-of'].alt, { n: place }) : words.draft['unit-of']['alt-any']
  const name = kind === 'alt' ? alt : own
  return fill(language === 'en' ? words.draft['unit-of']['in-english'] : words.draft['unit-of'].detail, { name })
}

/** The fields of a unit as somebody reads them. */
export function unitText(words: EditorWords, unit: Unit, values: FormValues): string {
  if (unit === 'price') {
    const kind = priceKinds.find((one) => one === values.priceKind) ?? 'FIXED'
    const amounts = [values.price, kind === 'RANGE' ? values.priceTo : ''].filter(Boolean).join(' – ')
    return [words['price-kind'][kind], kind === 'ON_REQUEST' ? '' : amounts].filter(Boolean).join(': ')
  }
  if (unit === 'places')
    return Object.keys(values)
      .filter((field) => /^place-\d+$/.test(field) && values[field])
      .map((field) => {
        const kind = placeKinds.find((one) => one === values[field.replace('place-', 'place-kind-')]) ?? 'PHONE'
        return `${words.place[kind]}: ${values[field]}`
      })
      .join('\n')
  return Object.values(values).join('\n')
}

/** Whether two versions of it can stand below one another. */
export const canTakeBoth = (unit: Unit) => unit.startsWith('story')
