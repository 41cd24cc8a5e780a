import type {
  DetailField,
  ListingDecision,
  ListingStateKind,
  PlaceKind,
  PriceKind,
  RevocationGround,
} from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'

export type { DetailField, ListingStateKind, PlaceKind, PriceKind }

export const priceKinds = ['FIXED', 'RANGE', 'ON_REQUEST'] as const satisfies PriceKind[]

/** In the order a merchant chooses from. */
export const placeKinds = [
  'PHONE',
  'ZALO',
  'STORE',
  'SHOPEE',
  'TIKTOK_SHOP',
  'LAZADA',
  'TIKI',
  'WEBSITE',
  'BOOKING',
] as const satisfies PlaceKind[]

/** A price in whole dong; `toVnd` only in a range, neither when it is given on request. */
export type Price = { kind: PriceKind; vnd: number | null; toVnd: number | null }

export type ContentPicture = {
  pictureId: string
  contentHash: string
  width: number
  height: number
  altVi: string
  altEn: string
}

/** Where a product can be bought; `value` is an https address, an E.164 number or a street address. */
export type Place = { kind: PlaceKind; value: string }

export type ListingText = {
  nameVi: string
  nameEn: string
  storyVi: string
  storyEn: string
  unitVi: string
  unitEn: string
}

/** What the product's set asks beside the story; a field that is empty in both languages is not there. */
export type Details = Partial<Record<DetailField, { vi: string; en: string }>>

/** Everything a merchant writes about a product. */
export type ListingContent = ListingText & {
  price: Price
  details: Details
  pictures: ContentPicture[]
  places: Place[]
}

export type DraftPicture = { pictureId: string; altVi: string; altEn: string }

/** What a form says about a draft's pictures; ids that are not the draft's are passed over. */
export type PictureEdit = {
  order: string[]
  removed: string[]
  alts: Record<string, { vi: string; en: string }>
}

/** Everything a draft's form says. */
export type DraftInput = ListingText & { price: Price; details: Details; places: Place[]; pictures: PictureEdit }

export type ReviewDecision = ListingDecision

export type Review = { decision: ReviewDecision; reasonCode: string | null; words: string | null; decidedAt: Date }

export type Revision = {
  id: string
  number: number
  submittedAt: Date
  review: Review | null
}

/** Everything the status of a listing is computed from. */
export type ListingFacts = {
  /** The latest row of listing_state; null while nothing was ever decided. */
  lastState: { kind: ListingStateKind; reason: string | null; at: Date } | null
  merchantActive: boolean
  /** Whether a certificate of the product is valid today. */
  certificateValid: boolean
  /** Whether the merchant may list this product today: its own, or with the producer's authorisation. */
  authorised: boolean
  latestSubmitted: Revision | null
  draft: { id: string; savedAt: Date } | null
}

/** The certificate that speaks for a product: of the valid ones the latest issued, else the latest issued. */
export type CertificateRecord = {
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  /** Last valid day by itself and its extensions. */
  validThrough: Day
  revoked: { on: Day; ground: RevocationGround } | null
  valid: boolean
}
