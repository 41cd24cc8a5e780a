import { composed } from '@/lib/format/text'
import { detailFields, missingDetails } from './rules-details'
import { isPriceComplete, UNLIKELY_PRICE_VND } from './rules-price'
import { careOfSet } from './rules-sets'
import type { ContentPicture, DetailField, ListingContent, Price } from './types'

export const MIN_STORY = 80
export const MAX_PICTURES = 10
/** Of one account within 24 hours, whatever becomes of the pictures. */
export const MAX_UPLOADS_A_DAY = 300

export const gaps = ['name-vi', 'story-vi', 'price', 'unit-vi', 'picture', 'place'] as const
/** Something that must be there before a listing is shown. */
export type BasicGap = (typeof gaps)[number]
/** Something that must be there before a listing is sent to review: the same, and what its set asks. */
export type Gap = BasicGap | `detail-${DetailField}`

export const hints = ['english', 'alt', 'price-unlikely', 'booking', 'health-claim'] as const
/** Something worth a second look that keeps nobody from sending. */
export type Hint = (typeof hints)[number]

/** The field a gap speaks of when only some sets ask for it; null for what every listing needs. */
export const detailOfGap = (gap: Gap): DetailField | null =>
  detailFields.find((field) => gap === `detail-${field}`) ?? null

/** Whether every listing needs it. */
export const isBasicGap = (gap: Gap): gap is BasicGap => gaps.some((one) => one === gap)

/** What is missing before shoppers may see this content, in the order of the form; empty when it is complete. */
export function publicationGaps(content: ListingContent): BasicGap[] {
  const missing: Record<BasicGap, boolean> = {
    'name-vi': content.nameVi.trim() === '',
    'story-vi': content.storyVi.trim().length < MIN_STORY,
    price: !isPriceComplete(content.price),
    'unit-vi': content.unitVi.trim() === '',
    picture: content.pictures.length === 0,
    place: content.places.length === 0,
  }
  return gaps.filter((gap) => missing[gap])
}

/**
 * What is missing before this content may be sent to review. It asks more than showing does: a set's required fields
 * bind new submissions only, so a new field never closes a page nor stops a review that was begun before it.
 */
export function submissionGaps(content: ListingContent, setNumber: number): Gap[] {
  return [
    ...publicationGaps(content),
    ...missingDetails(setNumber, content.details).map((field) => `detail-${field}` as const),
  ]
}

/** What could be better, for the merchant while writing and for the administrator while reading. */
export function contentHints(content: ListingContent, setNumber: number): Hint[] {
  const { price } = content
  const care = careOfSet(setNumber)
  const applies: Record<Hint, boolean> = {
    english:
      content.nameEn === '' ||
      content.storyEn === '' ||
      content.unitEn === '' ||
      Object.values(content.details).some(({ en }) => en === ''),
    alt: content.pictures.some((picture) => picture.altVi === ''),
    'price-unlikely': price.vnd !== null && price.vnd < UNLIKELY_PRICE_VND,
    booking: care === 'tourism' && !content.places.some((place) => place.kind === 'BOOKING'),
    'health-claim': care === 'health' && claimsOf(content).length > 0,
  }
  return hints.filter((hint) => applies[hint])
}

/** The promises of a cure anywhere in a content's Vietnamese words, each once. */
export const claimsOf = ({ nameVi, storyVi, details }: ListingContent) =>
  healthClaims([nameVi, storyVi, ...detailFields.map((field) => details[field]?.vi ?? '')].join('\n'))

const claims = [
  'chữa',
  'đặc trị',
  'điều trị',
  'trị bệnh',
  'trị dứt điểm',
  'khỏi bệnh',
  'khỏi hẳn',
  'thần dược',
  'thay thế thuốc',
  'cam kết khỏi',
  'hết bệnh',
  'phòng bệnh',
  'ung thư',
  'tiểu đường',
]

/** Words of a text that promise a cure, as they stand in the list; whole words, with their accents. */
export function healthClaims(text: string): string[] {
  const words = ` ${composed(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  return claims.filter((claim) => words.includes(` ${claim} `))
}

export const contentFields = [
  'nameVi',
  'nameEn',
  'price',
  'unitVi',
  'unitEn',
  'storyVi',
  'storyEn',
  'details',
  'pictures',
  'places',
] as const
export type ContentField = (typeof contentFields)[number]

/** The fields in which two contents differ, in the order they are read. */
export function changedFields(before: ListingContent, after: ListingContent): ContentField[] {
  return contentFields.filter((field) => comparable(before, field) !== comparable(after, field))
}

function comparable(content: ListingContent, field: ContentField): string {
  if (field === 'price') return priceKey(content.price)
  if (field === 'details') return JSON.stringify(detailFields.map((one) => content.details[one] ?? null))
  if (field === 'pictures') return JSON.stringify(content.pictures.map(pictureKey))
  if (field === 'places') return JSON.stringify(content.places.map(({ kind, value }) => [kind, value]))
  return content[field]
}

const priceKey = ({ kind, vnd, toVnd }: Price) => JSON.stringify([kind, vnd, toVnd])
const pictureKey = ({ pictureId, altVi, altEn }: ContentPicture) => [pictureId, altVi, altEn]
