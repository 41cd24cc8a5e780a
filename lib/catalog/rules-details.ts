import type { DetailField, Details } from './types'

/** Everything any set asks for, in the order in which a page tells it. */
export const detailFields = [
  'INGREDIENTS',
  'ALLERGENS',
  'MATERIALS',
  'DIMENSIONS',
  'ALCOHOL_CONTENT',
  'NET_QUANTITY',
  'DURATION',
  'OPEN_TIMES',
  'MEETING_POINT',
  'GROUP_SIZE',
  'INCLUDED',
  'NOT_INCLUDED',
  'CANCELLATION',
  'USAGE',
  'WARNINGS',
  'STORAGE',
  'SHELF_LIFE',
  'CARE',
  'DECLARATION',
  'HOW_MADE',
] as const satisfies DetailField[]

/** What a field is called in a set: the same field reads differently of a fish and of a vase. */
export const detailLabels = [
  ...['ingredients', 'minerals', 'variety', 'allergens', 'materials', 'textiles'],
  ...['dimensions', 'sizes', 'bunch', 'plant-size', 'animal-size', 'alcohol', 'net-quantity', 'weight'],
  ...['how-made', 'how-grown', 'how-raised', 'usage', 'cooking', 'brewing', 'dose', 'application'],
  ...['storage', 'shelf-life', 'opened-life', 'care', 'washing', 'keeping-fresh', 'plant-care', 'animal-care'],
  ...['warnings', 'declaration', 'cosmetic-number'],
  ...['included', 'not-included', 'duration', 'group-size', 'meeting-point', 'open-times', 'cancellation'],
] as const
export type DetailLabel = (typeof detailLabels)[number]

export type AskedDetail = { field: DetailField; label: DetailLabel; required: boolean }

/** One line each; every other field takes paragraphs. */
const shortFields: readonly DetailField[] = [
  ...(['ALLERGENS', 'DIMENSIONS', 'ALCOHOL_CONTENT', 'NET_QUANTITY', 'DURATION'] as const),
  ...(['OPEN_TIMES', 'GROUP_SIZE', 'SHELF_LIFE', 'DECLARATION'] as const),
]

/** Whether a field is told in one line. */
export const isShortDetail = (field: DetailField) => shortFields.includes(field)

/** The most characters a field holds in one language. */
export const detailLimit = (field: DetailField) => (isShortDetail(field) ? 200 : 2000)

/** What a field is called where its product's set does not ask for it. */
const plainLabels: Record<DetailField, DetailLabel> = {
  HOW_MADE: 'how-made',
  INGREDIENTS: 'ingredients',
  ALLERGENS: 'allergens',
  MATERIALS: 'materials',
  DIMENSIONS: 'dimensions',
  NET_QUANTITY: 'net-quantity',
  ALCOHOL_CONTENT: 'alcohol',
  SHELF_LIFE: 'shelf-life',
  STORAGE: 'storage',
  USAGE: 'usage',
  CARE: 'care',
  WARNINGS: 'warnings',
  DECLARATION: 'declaration',
  INCLUDED: 'included',
  NOT_INCLUDED: 'not-included',
  DURATION: 'duration',
  GROUP_SIZE: 'group-size',
  MEETING_POINT: 'meeting-point',
  OPEN_TIMES: 'open-times',
  CANCELLATION: 'cancellation',
}

type Wish = DetailField | [DetailField, DetailLabel]

const asked = (required: Wish[], optional: Wish[]): AskedDetail[] => {
  const each = (wish: Wish, isRequired: boolean): AskedDetail => {
    const [field, label] = typeof wish === 'string' ? [wish, plainLabels[wish]] : wish
    return { field, label, required: isRequired }
  }
  const all = [...required.map((wish) => each(wish, true)), ...optional.map((wish) => each(wish, false))]
  return all.sort((a, b) => detailFields.indexOf(a.field) - detailFields.indexOf(b.field))
}

const grown: Wish = ['HOW_MADE', 'how-grown']
const raised: Wish = ['HOW_MADE', 'how-raised']
const cooked: Wish = ['USAGE', 'cooking']
const brewed: Wish = ['USAGE', 'brewing']
const packed: Wish[] = ['INGREDIENTS', 'NET_QUANTITY', 'SHELF_LIFE', 'STORAGE']

const fruitAndVegetables = asked(
  ['NET_QUANTITY', 'STORAGE'],
  [['INGREDIENTS', 'variety'], 'SHELF_LIFE', 'USAGE', grown],
)
const meatFishMilk = asked(['NET_QUANTITY', 'STORAGE', 'SHELF_LIFE'], ['ALLERGENS', cooked, raised])
const grains = asked(['NET_QUANTITY', 'STORAGE', 'SHELF_LIFE'], [['INGREDIENTS', 'variety'], cooked, grown])
const farmProduce = asked(packed, ['ALLERGENS', 'USAGE', 'HOW_MADE'])
const processedFood = asked([...packed, 'ALLERGENS'], ['USAGE', 'HOW_MADE'])
const brews = asked([...packed, brewed], ['ALLERGENS', 'HOW_MADE'])
const alcohol = asked(['INGREDIENTS', 'ALCOHOL_CONTENT', 'NET_QUANTITY'], ['SHELF_LIFE', 'STORAGE', 'HOW_MADE'])
const water = asked([['INGREDIENTS', 'minerals'], 'NET_QUANTITY', 'SHELF_LIFE', 'STORAGE'], ['HOW_MADE'])
const softDrinks = asked(packed, ['ALLERGENS', 'USAGE', 'HOW_MADE'])
const healthFood = asked([...packed, ['USAGE', 'dose'], 'WARNINGS', 'DECLARATION'], ['ALLERGENS', 'HOW_MADE'])
const cosmetics = asked(
  ['INGREDIENTS', 'NET_QUANTITY', ['USAGE', 'application'], 'WARNINGS', ['DECLARATION', 'cosmetic-number']],
  [['SHELF_LIFE', 'opened-life'], 'STORAGE', 'HOW_MADE'],
)
const herbs = asked([...packed, 'USAGE', 'WARNINGS'], ['DECLARATION', 'HOW_MADE'])
const crafts = asked(['MATERIALS', 'DIMENSIONS', 'HOW_MADE'], [['NET_QUANTITY', 'weight'], 'USAGE', 'CARE'])
const fabrics = asked([['MATERIALS', 'textiles'], ['DIMENSIONS', 'sizes'], 'HOW_MADE'], [['CARE', 'washing']])
const flowers = asked(
  [
    ['DIMENSIONS', 'bunch'],
    ['CARE', 'keeping-fresh'],
  ],
  [grown],
)
const plants = asked(
  [
    ['DIMENSIONS', 'plant-size'],
    ['CARE', 'plant-care'],
  ],
  [grown],
)
const animals = asked(
  [
    ['DIMENSIONS', 'animal-size'],
    ['CARE', 'animal-care'],
  ],
  [raised],
)
const tourism = asked(
  ['DURATION', 'OPEN_TIMES', 'MEETING_POINT', 'INCLUDED'],
  ['GROUP_SIZE', 'NOT_INCLUDED', 'CANCELLATION'],
)

const bySet: readonly AskedDetail[][] = [
  ...[fruitAndVegetables, meatFishMilk, grains, farmProduce],
  ...[processedFood, processedFood, processedFood, processedFood, processedFood, processedFood],
  ...[brews, brews, brews, alcohol, alcohol, water, softDrinks],
  ...[healthFood, cosmetics, herbs, crafts, fabrics, flowers, plants, animals, tourism],
]

/** What a set asks to be told beside the story, required or not, in the order of the page; nothing for an unknown set. */
export const fieldsOfSet = (setNumber: number): readonly AskedDetail[] => bySet[setNumber - 1] ?? []

/** What a field is called for a product of a set, asked there or not. */
export const labelOfDetail = (setNumber: number, field: DetailField): DetailLabel =>
  fieldsOfSet(setNumber).find((one) => one.field === field)?.label ?? plainLabels[field]

/**
 * The fields a merchant is shown: what the set asks, and whatever was written before the registry moved the product to
 * another set, so that a correction there loses no text here.
 */
export function fieldsToWrite(setNumber: number, details: Details): AskedDetail[] {
  const own = fieldsOfSet(setNumber)
  const others = detailFields.filter((field) => details[field] && !own.some((one) => one.field === field))
  return [...own, ...others.map((field) => ({ field, label: plainLabels[field], required: false }))]
}

/** The fields that were filled in, each as its set calls it, in the order of the page. */
export const fieldsToShow = (setNumber: number, details: Details): AskedDetail[] =>
  fieldsToWrite(setNumber, details)
    .filter(({ field }) => details[field])
    .sort((a, b) => detailFields.indexOf(a.field) - detailFields.indexOf(b.field))

/**
 * The required fields that are empty in Vietnamese. They bind whoever sends a content from now on: what was submitted
 * or approved before a set asked for them stays as it is, public and approvable.
 */
export const missingDetails = (setNumber: number, details: Details): DetailField[] =>
  fieldsOfSet(setNumber)
    .filter(({ field, required }) => required && !details[field]?.vi.trim())
    .map(({ field }) => field)
