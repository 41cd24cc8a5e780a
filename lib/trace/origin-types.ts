import type { Day } from '@/lib/format/days'
import type { TenItem } from './rules'
import type { TemplateKind } from './templates'
import type { FindingCode } from './types'

type Named = { vi: string; en: string }

export type OriginPlace = { id: string; name: string; address: string; code: string }

/** One step of a journey as shoppers read it. */
export type OriginStep = {
  id: string
  at: Date
  /** A business step of the vocabulary; `made` for a transformation without one. */
  step: string
  place: OriginPlace | null
  bySystem: boolean
  /** What the booth's own rules find wrong with it. */
  findings: FindingCode[]
}

/** What the page of a lot's origin shows. */
export type Origin = {
  lotId: string
  merchantId: string
  gtin: string
  lot: string
  isInternal: boolean
  /** Whose words its first steps are told in. */
  kind: TemplateKind
  name: Named
  slug: string
  isPublic: boolean
  pictureHash: string | null
  pictureAlt: Named
  merchantName: string
  merchantAddress: string | null
  isDemo: boolean
  producedOn: Day
  bestBefore: Day | null
  quantity: number
  unit: string
  standard: string
  recalledOn: Day | null
  /** Why, in the maker's words. */
  recallWords: string | null
  place: OriginPlace
  steps: OriginStep[]
  isChainWhole: boolean
  findings: number
  /** How many steps were declared wrong; they are kept and not shown. */
  corrected: number
  certificate: { stars: number; decision: string; validThrough: Day; valid: boolean } | null
  missing: TenItem[]
}

/** A product's own code, without a lot. */
export type OriginProduct = {
  gtin: string
  name: Named
  slug: string
  isPublic: boolean
  isDemo: boolean
  lots: { lot: string; producedOn: Day }[]
}

/** What the booth has of what a code names. */
export type KnownCode = {
  gtin: string
  lot: string | null
  serial: string | null
  hasLot: boolean
  hasProduct: boolean
}

/** What hangs on a lot's steps and places, for its page. */
export type OriginExtras = {
  /** Pictures that shoppers may see, oldest first. */
  pictures: { id: string; stepId: string }[]
  /** The steps that the merchant attached a paper to, with how many. */
  papers: ReadonlyMap<string, number>
  /** Wards by the id of a place. */
  wards: ReadonlyMap<string, { code: string; name: Named }>
}

/** How often a code was opened before. */
export type ScanFacts = {
  times: number
  firstOn: Day | null
  /** The last day on which it was seen far apart. */
  farOn: Day | null
}
