import type { RegistryChangeKind } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { LegalForm } from './row-types'

export type { RegistryChangeKind as ChangeKind }

/** What a person may correct of each row. A household's tax code is never shown, so null leaves it as it is. */
export type ProducerValues = {
  name: string
  taxCode: string | null
  legalForm: LegalForm
  address: string | null
  wardCode: string | null
  phone: string | null
}
export type ProductValues = { name: string; setNumber: number; address: string | null; wardCode: string | null }
export type CertificateValues = {
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  address: string | null
  wardCode: string | null
}

export const revocationGrounds = [
  'FALSE_DOCUMENTS',
  'CRITERIA_NOT_MET',
  'LEGAL_BREACH',
  'MARK_MISUSED',
  'PRODUCTION_STOPPED',
  'OTHER',
] as const
export type RevocationGround = (typeof revocationGrounds)[number]

/** `seen`: when the row that the form showed was recorded; a change of another row in between is refused. */
type OfRow<Values> = { id: string; seen: string; values: Values }

/** What is asked for, as kept in `registry_change.input`. */
export type Change =
  | ({ kind: 'CORRECT_PRODUCER' } & OfRow<ProducerValues>)
  | ({ kind: 'CORRECT_PRODUCT' } & OfRow<ProductValues>)
  | ({ kind: 'CORRECT_CERTIFICATE' } & OfRow<CertificateValues>)
  | { kind: 'EXTEND'; id: string; validThrough: Day; effectiveOn: Day; documentNumber: string }
  | { kind: 'MERGE_PRODUCERS' | 'MERGE_PRODUCTS'; id: string; into: string }
  | { kind: 'TAKE_BACK'; id: string }
  | { kind: 'LINK' | 'REFUSE_LINK'; id: string; producerId: string }
  | { kind: 'PLACE'; id: string; wardCode: string }
  | { kind: 'UNDO'; id: string }

/** Something recorded that stands in the way of a change: what it is, and the row to look at. */
export type Obstacle = {
  code:
    | 'changed-since'
    | 'has-certificate'
    | 'has-listing'
    | 'has-merchant'
    | 'has-authorisation'
    | 'has-claim'
    | 'has-product'
    | 'has-decision'
    | 'has-merged'
    | 'both-merchants'
    | 'both-decisions'
    | 'still-valid'
  subject: 'producer' | 'product' | 'certificate' | 'merchant' | 'application'
  id: string
  name: string
}

/** Why a change cannot be made; `obstacles` says what rests on the rows. */
export type Refusal = {
  reason:
    | 'unknown'
    | 'changed'
    | 'nothing-changes'
    | 'taken'
    | 'same-row'
    | 'other-producer'
    | 'not-latest'
    | 'too-long'
    | 'in-future'
    | 'ends-validity'
    | 'before-issue'
    | 'already-revoked'
    | 'has-producer'
    | 'already-refused'
    | 'not-undoable'
    | 'obstacles'
  obstacles?: Obstacle[]
}

export type GroupEffect = {
  code: string
  nameVi: string
  nameEn: string
  before: { listed: number; certified: number }
  after: { listed: number; certified: number }
}
export type ListingEffect = { id: string; name: string; merchant: string; slug: string }

/** What follows from a change today. Lists are cut, counts are whole. */
export type Effects = {
  groups: GroupEffect[]
  closes: { count: number; listings: ListingEffect[] }
  opens: { count: number; listings: ListingEffect[] }
  redirects: { from: string; to: string }[]
  /** Rows that were written, by what became of them. */
  rows: Partial<Record<RowEffect, number>>
}
export type RowEffect =
  | 'producers-corrected'
  | 'products-corrected'
  | 'certificates-corrected'
  | 'producers-withdrawn'
  | 'products-withdrawn'
  | 'certificates-withdrawn'
  | 'products-moved'
  | 'certificates-moved'
  | 'listings-moved'
  | 'merchants-moved'
  | 'authorisations-moved'
  | 'places-left'

/** What a merge did, so that it can be undone; ids only. */
export type MergeSteps = {
  certificates: { id: string; from: string }[]
  withdrawnCertificates: string[]
  products: { id: string; from: string }[]
  withdrawnProducts: { id: string; into: string }[]
  repointedProducts: { id: string; from: string }[]
  withdrawnProducer: string | null
  repointedProducers: { id: string; from: string }[]
  listings: { id: string; from: string; to: string }[]
  redirects: { slug: string; listingId: string }[]
  merchants: { id: string; from: string; to: string }[]
  authorisations: { ended: string; made: string }[]
}

export type Steps = {
  merge?: MergeSteps
  link?: { merchantId: string; from: string | null; to: string | null }
  /** Names of the fields that were corrected. */
  fields?: string[]
  placed?: { producers: string[]; products: string[]; left: number }
}

/** What applying a change answers: what it did and whom it concerns, or why not. */
export type Applied =
  | { ok: true; steps: Steps; rows: Effects['rows']; redirects: Effects['redirects'] }
  | ({ ok: false } & Refusal)
