import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { CertificateStanding } from './rules-certificate'
import type { BasicGap, ContentField, Hint } from './rules-content'
import type { DecisionBlock, StandingBlock } from './rules-publication'
import type { EditStatus, ListingMove, ListingStatus } from './rules-status'
import type { CertificateRecord, DetailField, ListingContent, Review, ReviewDecision } from './types'

export type Named = { vi: string; en: string }

export type DecidedReview = {
  revisionId: string
  name: string
  merchantName: string
  decision: ReviewDecision
  reasonCode: string | null
  by: string | null
  decidedAt: Date
  status: ListingStatus
}

/** Who stands behind a product: as registered, and as it takes part in the booth. */
export type Party = {
  name: string
  legalForm: LegalForm
  /** Masked where it is somebody's national ID. */
  taxCode: string | null
  address: string | null
  ward: Named | null
  /** E.164. */
  phone: string | null
}

export type ReviewDetail = {
  revisionId: string
  listingId: string
  slug: string
  number: number
  submittedAt: Date
  submittedBy: string | null
  content: ListingContent
  /** What shoppers read now; null before the first approval. */
  approved: ListingContent | null
  changes: ContentField[]
  product: {
    name: string
    setNumber: number
    setName: Named
    groupName: Named
    ward: Named | null
    address: string | null
  }
  certificate: CertificateRecord | null
  certificateStanding: CertificateStanding
  producer: Party
  /** `sameProducer` is false for a trader, which lists by authorisation. */
  merchant: Party & {
    id: string
    slug: string
    active: boolean
    since: Date
    publicListings: number
    sameProducer: boolean
  }
  authorisation: { documentNumber: string; validFrom: Day; validUntil: Day | null } | null
  status: ListingStatus
  edit: EditStatus | null
  moves: ListingMove[]
  stateReason: string | null
  /** Null while it can be decided. */
  decisionBlock: DecisionBlock | null
  standingBlock: StandingBlock | null
  gaps: BasicGap[]
  hints: Hint[]
  claims: string[]
  /** What its set asks and this content, sent before it was asked, does not tell. */
  missingDetails: DetailField[]
  review: (Review & { by: string | null }) | null
  /** The contents returned before this one. */
  earlier: (Review & { by: string | null; number: number })[]
  today: Day
}
