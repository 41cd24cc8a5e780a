import { dateOfDay, dayOf } from '@/lib/format/days'
import { hasValidCheckDigit } from '@/lib/registry/tax-code'
import type { ApplicationState, ApplicationStepKind, ClaimState, CodeFault, LegalForm, Stated } from './types'

/** Where an application stands after its last step. */
export function stateAfter(last: ApplicationStepKind): ApplicationState {
  if (last === 'RETURNED') return 'returned'
  if (last === 'APPROVED') return 'approved'
  return last === 'REJECTED' ? 'rejected' : 'waiting'
}

const followers: Record<ApplicationState, readonly ApplicationStepKind[]> = {
  waiting: ['CORRECTED', 'RETURNED', 'APPROVED', 'REJECTED'],
  // Somebody who never comes back with a correction may be turned down; what was faulty is not approved as it is.
  returned: ['CORRECTED', 'REJECTED'],
  approved: [],
  rejected: [],
}

export const mayFollow = (state: ApplicationState, next: ApplicationStepKind) => followers[state].includes(next)

/** Whether the applicant may still change what they stated. */
export const isOpen = (state: ApplicationState) => state === 'waiting' || state === 'returned'

const isPersonalId = (code: string) => code.length === 12

// Provinces 001–096, then the century and sex: 0–3 for those born from 1900 to 2099.
const personalId = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/

/**
 * What is odd about a well-formed code, or null. It warns and never blocks: registers hold codes that break the rule, and
 * whoever has the paper in hand knows better.
 */
export function codeFault(code: string, legalForm: LegalForm): CodeFault | null {
  if (!isPersonalId(code)) return hasValidCheckDigit(code) ? null : 'check-digit'
  if (!personalId.test(code)) return 'not-a-personal-id'
  return legalForm === 'HOUSEHOLD' || legalForm === 'OTHER' ? null : 'firm-with-personal-id'
}

const fields = ['taxCode', 'legalForm', 'name', 'representative', 'wardCode', 'phone', 'email'] as const

/** The names of the fields in which two statements differ. */
export const changedFields = (before: Stated, after: Stated): string[] =>
  fields.filter((field) => before[field] !== after[field])

export type ClaimFacts = {
  claimedAt: Date
  /** The last decision about this claim. */
  decision: { isGranted: boolean; at: Date } | null
  /** How many others ask for the producer, or have it. */
  rivals: number
}

/** Whose a claimed producer is. A decision about an earlier claim says nothing about one made again. */
export function claimState({ claimedAt, decision, rivals }: ClaimFacts): ClaimState {
  if (decision && decision.at.getTime() >= claimedAt.getTime()) return decision.isGranted ? 'granted' : 'refused'
  return rivals > 0 ? 'disputed' : 'free'
}

/** For how many days the personal side of an application is kept after a step. */
export const keptDays: Record<ApplicationStepKind, number> = {
  RECEIVED: 365,
  CORRECTED: 365,
  RETURNED: 365,
  // From then on the merchant and the account hold what is needed.
  APPROVED: 90,
  // Long enough to complain, and for the desk to see why.
  REJECTED: 180,
}

const DAY_MS = 86_400_000

/** How many midnights something has waited through, local time. */
export const daysWaited = (since: Date, now: Date) =>
  Math.max(0, Math.round((dateOfDay(dayOf(now)).getTime() - dateOfDay(dayOf(since)).getTime()) / DAY_MS))

/** How the owner of an approved application gets in, by what is known of the account. */
export function entryOf(owner: {
  isNew: boolean
  hasPassword: boolean
  isAdministrator: boolean
  isDisabled: boolean
  /** Works for the merchant of the application and for no other. */
  isOfThisAlone: boolean
}): 'set-password' | 'sign-in' | 'ask' {
  if (owner.isDisabled) return 'ask'
  if (owner.hasPassword) return 'sign-in'
  // The link to follow an application must never open an account that leads anywhere else.
  return owner.isNew && !owner.isAdministrator && owner.isOfThisAlone ? 'set-password' : 'ask'
}
