import type { Day } from '@/lib/format/days'
import type { CertificateStanding } from './rules-certificate'
import type { ContentField, Gap, Hint } from './rules-content'
import type { MerchantStanding, NextStep, StepListing } from './rules-next-step'
import type { StandingBlock } from './rules-publication'
import type { EditStatus, ListingMove, ListingStatus } from './rules-status'
import type { CertificateRecord, ListingContent, ListingFacts, ListingStateKind, Review, ReviewDecision } from './types'

/** A registered product a merchant may list, with its certificate and its listing, if there is one. */
export type OwnProduct = {
  id: string
  name: string
  setNumber: number
  setNameVi: string
  setNameEn: string
  /** The producer's name when the merchant lists it by authorisation; null for its own. */
  byAuthorisationOf: string | null
  certificate: CertificateRecord | null
  certificateStanding: CertificateStanding
  listingId: string | null
}

/** A listing in its merchant's lists. */
export type OwnListing = {
  id: string
  name: string
  productName: string
  pictureHash: string | null
  status: ListingStatus
  edit: EditStatus | null
  draft: StepListing['draft']
  /** Of the latest decision, while it asks for something. */
  returned: Review | null
  /** Words of the latest state: why it was taken down, paused or withdrawn. */
  stateReason: string | null
  /** When anything about it last changed. */
  changedAt: Date
}

export type OwnHome = {
  merchantName: string
  standing: MerchantStanding
  standingReason: string | null
  step: NextStep
  listings: OwnListing[]
  /** Products with a valid certificate and no listing yet. */
  unlisted: number
}

export type HistoryEntry = {
  at: Date
  kind: 'submitted' | ReviewDecision | ListingStateKind
  reasonCode: string | null
  words: string | null
  /** Whoever did it for the merchant; administrators are not named to it. */
  by: string | null
}

/** One content of a listing as its merchant wrote it, with what became of it. */
export type OwnVersion = {
  number: number
  /** Null for the draft. */
  submittedAt: Date | null
  savedAt: Date
  /** Whoever saved it last. */
  by: string | null
  review: Review | null
  /** Fields that differ from the version before; null for the first there is. */
  changes: { fields: ContentField[]; before: ListingContent } | null
  content: ListingContent
}

/** One listing with everything its merchant sees. */
export type OwnListingDetail = {
  id: string
  slug: string
  product: { name: string; setNumber: number; setNameVi: string; setNameEn: string }
  certificate: CertificateRecord | null
  certificateStanding: CertificateStanding
  facts: ListingFacts
  status: ListingStatus
  edit: EditStatus | null
  moves: ListingMove[]
  block: StandingBlock | null
  draft: { content: ListingContent; savedAt: Date; savedBy: string | null; gaps: Gap[]; hints: Hint[] } | null
  /** The content that waits, was returned, or is public: the latest submitted. */
  submitted: ListingContent | null
  history: HistoryEntry[]
  today: Day
}
