import type { StandingKind } from '@/lib/db/generated/enums'
import type { EditStatus, ListingStatus } from './rules-status'

export type MerchantStanding = 'applied' | 'active' | 'suspended' | 'rejected'

/** What the next step is chosen from: one entry a listing. */
export type StepListing = {
  id: string
  status: ListingStatus
  edit: EditStatus | null
  /** `blocked`: its certificate or authorisation keeps it from being sent. */
  draft: 'none' | 'open' | 'ready' | 'blocked'
}

export type NextStep =
  | {
      kind:
        | 'suspended'
        | 'rejected'
        | 'applied'
        | 'no-product'
        | 'pick-product'
        | 'pick-another'
        | 'waiting'
        | 'all-public'
        | 'nothing'
    }
  | {
      kind: 'read-reason' | 'finish-draft' | 'send-draft' | 'taken-down' | 'renew-authorisation' | 'renew-certificate'
      listingId: string
    }

/**
 * The one thing a merchant should do next. Listings come newest first; `unlisted` counts its products with a valid
 * certificate that have no listing yet. What was begun comes before what is new, what can be done before what must be awaited.
 */
export function nextStep(standing: MerchantStanding, listings: StepListing[], unlisted: number): NextStep {
  if (standing === 'suspended' || standing === 'rejected') return { kind: standing }
  const first = (test: (one: StepListing) => boolean) => listings.find(test)?.id

  const returned = first((one) => one.draft === 'none' && (one.status === 'returned' || one.edit === 'returned'))
  if (returned) return { kind: 'read-reason', listingId: returned }
  const ready = standing === 'active' ? first((one) => one.draft === 'ready') : undefined
  if (ready) return { kind: 'send-draft', listingId: ready }
  const open = first((one) => one.draft === 'open')
  if (open) return { kind: 'finish-draft', listingId: open }
  if (standing === 'applied' && listings.length > 0) return { kind: 'applied' }
  const down = first((one) => one.status === 'taken-down' && one.edit === null)
  if (down) return { kind: 'taken-down', listingId: down }
  if (unlisted > 0) return { kind: listings.length === 0 ? 'pick-product' : 'pick-another' }
  if (listings.length === 0) return { kind: 'no-product' }
  const unauthorised = first((one) => one.status === 'closed-by-authorisation')
  if (unauthorised) return { kind: 'renew-authorisation', listingId: unauthorised }
  const lapsed = first((one) => one.status === 'closed-by-certificate')
  if (lapsed) return { kind: 'renew-certificate', listingId: lapsed }
  if (listings.some((one) => one.status === 'in-review' || one.edit === 'in-review')) return { kind: 'waiting' }
  return { kind: listings.every((one) => one.status === 'public') ? 'all-public' : 'nothing' }
}

/** What a merchant's latest standing row means; one without any has only just applied. */
export function standingOf(kind: StandingKind | null): MerchantStanding {
  switch (kind) {
    case 'APPROVED':
    case 'REINSTATED':
      return 'active'
    case 'SUSPENDED':
      return 'suspended'
    case 'REJECTED':
      return 'rejected'
    case 'APPLIED':
    case null:
      return 'applied'
  }
}

/** Whether a merchant may begin listings: also while it waits to be approved, so that no time is lost. */
export const mayBeginListings = (standing: MerchantStanding) => standing === 'active' || standing === 'applied'
