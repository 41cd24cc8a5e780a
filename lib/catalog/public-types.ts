import type { Day } from '@/lib/format/days'
import type { Details, Place } from './types'

/** A text in both languages; `en` is empty when nobody wrote it. */
export type Bilingual = { vi: string; en: string }

export type PublicPicture = { hash: string; width: number; height: number; alt: Bilingual }

/** Whole dong. */
export type PublicPrice =
  | { kind: 'FIXED'; vnd: number }
  | { kind: 'RANGE'; fromVnd: number; toVnd: number }
  | { kind: 'ON_REQUEST' }

/** A product on a shelf. `price` is null where the page must not show one (drinks with alcohol). */
export type ListingCard = {
  slug: string
  name: Bilingual
  stars: number
  setNumber: number
  price: PublicPrice | null
  unit: Bilingual
  merchantName: string
  ward: Bilingual | null
  picture: PublicPicture | null
}

export type PublicSet = { number: number; slug: string; name: Bilingual; listed: number }
export type PublicSubgroup = { code: string; name: Bilingual; sets: PublicSet[] }
export type PublicGroup = { code: string; slug: string; name: Bilingual; listed: number }
export type GroupPage = PublicGroup & { subgroups: PublicSubgroup[] }

/** How much there is to see on `day`, which is today. */
export type BoothSize = { day: Day; listings: number; merchants: number; wards: number; hasDemo: boolean }

/** What a shopper pays and where: kept apart, because drinks with alcohol show it only behind a confirmed age. */
export type PublicOffer = { price: PublicPrice; unit: Bilingual; places: Place[] }

export type ShownCertificate = {
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  validThrough: Day
}

export type Maker = { name: string; address: string | null; ward: Bilingual | null }

/** Whoever sells, as the law wants it named; of a household no tax code. */
export type Seller = Pick<
  PublicMerchant,
  'id' | 'slug' | 'name' | 'legalForm' | 'taxCode' | 'address' | 'ward' | 'isDemo'
>

/** The page of one product. `offer` is null where it may be shown to adults only. */
export type ListingDetail = {
  slug: string
  name: Bilingual
  story: Bilingual
  details: Details
  pictures: PublicPicture[]
  ageRestricted: boolean
  offer: PublicOffer | null
  set: { number: number; slug: string; name: Bilingual }
  group: { code: string; slug: string; name: Bilingual }
  certificate: ShownCertificate
  maker: Maker
  /** Where it is made, to tell which points of sale are near. */
  spot: { wardCode: string | null; districts: string[] }
  merchant: Seller
  related: ListingCard[]
  day: Day
}

/** What the page of a drink with alcohol shows behind a confirmed age. */
export type AgeRestrictedOffer = Pick<ListingDetail, 'name' | 'spot'> & {
  setNumber: number
  offer: PublicOffer
  isDemo: boolean
}

/** Why a page that existed is not shown. */
export type ClosedReason =
  | 'paused'
  | 'certificate-ended'
  | 'not-authorised'
  | 'merchant-inactive'
  | 'withdrawn'
  | 'taken-down'

/** What an address of a product leads to. */
export type ListingAnswer =
  | { kind: 'public'; listing: ListingDetail }
  | { kind: 'moved'; slug: string }
  /** `name` is the registered one; null where nothing of the page may be shown any more. */
  | {
      kind: 'closed'
      reason: ClosedReason
      name: string | null
      set: ListingDetail['set']
      neighbours: ListingCard[]
    }

export type PublicMerchant = {
  id: string
  slug: string
  name: string
  legalForm: 'COOPERATIVE' | 'COOPERATIVE_GROUP' | 'COMPANY' | 'HOUSEHOLD' | 'OTHER'
  /** Never a household's: that is its owner's national ID. */
  taxCode: string | null
  address: string | null
  ward: Bilingual | null
  intro: Bilingual
  isDemo: boolean
  approvedOn: Day | null
  /** The first page of what it lists; `listed` is how much that is, `next` the place of the next page. */
  listings: ListingCard[]
  listed: number
  next: string | null
}
