import type { Day } from '@/lib/format/days'
import { addDays } from '@/lib/format/days'
import type { ClosedReason, PublicMerchant, PublicPrice } from './public-types'
import type { Place } from './types'

/** A renewal dossier is handed in from the first to the second of these days before a certificate ends (OCOP programme). */
const RENEWAL_DAYS = { from: 180, until: 120 }

/** Whether a dossier to renew a valid certificate can be handed in, and the last day for it. */
export function renewalWindow(validThrough: Day, today: Day): { state: 'not-yet' | 'open' | 'closed'; lastDay: Day } {
  const lastDay = addDays(validThrough, -RENEWAL_DAYS.until)
  if (today > lastDay) return { state: 'closed', lastDay }
  return { state: validThrough <= addDays(today, RENEWAL_DAYS.from) ? 'open' : 'not-yet', lastDay }
}

/** Of a certificate that is valid today: whether it ends soon enough that shoppers are told. */
export const certificateState = (validThrough: Day, today: Day): 'valid' | 'renew-now' =>
  renewalWindow(validThrough, today).state === 'not-yet' ? 'valid' : 'renew-now'

type ListingFacts = {
  lastState: string | null
  merchantIsActive: boolean
  isAuthorised: boolean
  hasCertificate: boolean
}

/**
 * Why a listing that shoppers may have known is closed; null when it is open, or when it never was public and so
 * nobody needs to hear about it. What somebody decided about the listing itself goes before what happened around it.
 */
export function closedReason(facts: ListingFacts): ClosedReason | null {
  const { lastState, merchantIsActive, isAuthorised, hasCertificate } = facts
  if (lastState === null) return null
  if (lastState === 'WITHDRAWN') return 'withdrawn'
  if (lastState === 'TAKEN_DOWN') return 'taken-down'
  if (lastState === 'PAUSED') return 'paused'
  if (!merchantIsActive) return 'merchant-inactive'
  if (!isAuthorised) return 'not-authorised'
  return hasCertificate ? null : 'certificate-ended'
}

/** Whether a closed page will not come back by itself or by its merchant alone: its address answers 410 then, else 404. */
export const isGoneForGood = (reason: ClosedReason) => reason === 'withdrawn' || reason === 'taken-down'

/** A tax code that may be printed: a household's is its owner's national ID and never is. */
export const printableTaxCode = (legalForm: PublicMerchant['legalForm'], code: string | null) =>
  legalForm === 'HOUSEHOLD' || code === null || code.length === 12 ? null : code

/** A price from the columns of a revision; null where a page must not show one. */
export function priceOf(kind: string | null, vnd: number | null, toVnd: number | null): PublicPrice | null {
  if (kind === null) return null
  if (kind === 'FIXED' && vnd !== null) return { kind, vnd }
  if (kind === 'RANGE' && vnd !== null && toVnd !== null)
    return vnd === toVnd ? { kind: 'FIXED', vnd } : { kind, fromVnd: vnd, toVnd }
  return { kind: 'ON_REQUEST' }
}

const isPhone = (value: string) => /^\+[1-9]\d{7,14}$/.test(value)

/** Where a place to buy leads: a web, phone or Zalo address; null for a shop in a street, or an address that is none. */
export function placeHref({ kind, value }: Place): string | null {
  if (kind === 'STORE') return null
  if (kind === 'PHONE') return isPhone(value) ? `tel:${value}` : null
  if (kind === 'ZALO' && isPhone(value)) return `https://zalo.me/${value.slice(1)}`
  try {
    const url = new URL(value)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}

/** Whether a place is worth showing: a shop in a street, or an address that is one. */
export const leadsSomewhere = (place: Place) => place.kind === 'STORE' || placeHref(place) !== null
