import { addDays, type Day } from '@/lib/format/days'
import { type CertificateFacts, ownLastDay, validRanges } from './certificate-validity'
import type { ChangeKind, Effects } from './change-types'

/** An extension keeps a certificate valid at most this many days past its own end. */
export const LONGEST_EXTENSION_DAYS = 180

/**
 * Whether a change of the registry wants a second person: it takes back an import, or it is a merge after which a certificate
 * no longer stands for itself (docs/decisions/152).
 */
export const takesTwo = (kind: ChangeKind, { rows }: Pick<Effects, 'rows'>) =>
  kind === 'TAKE_BACK' ||
  ((kind === 'MERGE_PRODUCERS' || kind === 'MERGE_PRODUCTS') && (rows['certificates-withdrawn'] ?? 0) > 0)

/** A renewal dossier is handed in from this many days before a certificate's own end … */
const RENEWAL_OPENS_DAYS = 180
/** … through this many. */
const RENEWAL_CLOSES_DAYS = 120

export const certificateStates = ['valid', 'renew-now', 'late', 'extended', 'expired', 'revoked', 'not-yet'] as const
export type CertificateState = (typeof certificateStates)[number]

/**
 * Where a certificate stands on a day. `extendedThrough`: the last day of the extensions in effect; `revokedOn`: the first day
 * without it. *Late*: still valid, but the time to hand in its renewal is over. Restated by the view certificate_standing.
 */
export function certificateStateOn(
  { issuedOn, extendedThrough, revokedOn }: { issuedOn: Day; extendedThrough: Day | null; revokedOn: Day | null },
  day: Day,
): CertificateState {
  if (revokedOn !== null && revokedOn <= day) return 'revoked'
  if (day < issuedOn) return 'not-yet'
  const own = ownLastDay(issuedOn)
  const isExtended = extendedThrough !== null && extendedThrough > own
  if ((isExtended ? extendedThrough : own) < day) return 'expired'
  if (isExtended) return 'extended'
  if (own < addDays(day, RENEWAL_CLOSES_DAYS)) return 'late'
  return own <= addDays(day, RENEWAL_OPENS_DAYS) ? 'renew-now' : 'valid'
}

/** Whether a certificate in this state is valid. */
export const isValidState = (state: CertificateState) =>
  state === 'valid' || state === 'renew-now' || state === 'late' || state === 'extended'

export type FieldChange = { field: string; from: string | null; to: string | null }

/** The fields that two sets of values differ in, in the order of the first. */
export function changedFields(
  before: Record<string, string | number | null>,
  after: Record<string, string | number | null>,
): FieldChange[] {
  const told = (value: string | number | null | undefined) =>
    value === null || value === undefined || value === '' ? null : String(value)
  return Object.keys(before).flatMap((field) => {
    const [from, to] = [told(before[field]), told(after[field])]
    return from === to ? [] : [{ field, from, to }]
  })
}

/** Why an extension cannot be recorded; null when it can. */
export function extensionFault(
  { issuedOn, revokedOn }: { issuedOn: Day; revokedOn: Day | null },
  { validThrough, effectiveOn }: { validThrough: Day; effectiveOn: Day },
): 'too-long' | 'before-issue' | 'already-revoked' | 'nothing-changes' | null {
  const own = ownLastDay(issuedOn)
  if (revokedOn !== null) return 'already-revoked'
  if (effectiveOn < issuedOn) return 'before-issue'
  if (validThrough > addDays(own, LONGEST_EXTENSION_DAYS)) return 'too-long'
  return validThrough <= own || validThrough < effectiveOn ? 'nothing-changes' : null
}

/** How many days' notice an end has to leave; with less it is a revocation by another name. */
const NOTICE_DAYS = 30

const validThroughFrom = (facts: CertificateFacts, day: Day) =>
  validRanges(facts).find(({ from, through }) => from <= day && day <= through)?.through ?? null

/** Whether a correction ends a certificate that is valid on a day, at once or within thirty days and sooner than it would. */
export function endsValidity(before: CertificateFacts, after: CertificateFacts, day: Day): boolean {
  const was = validThroughFrom(before, day)
  if (was === null) return false
  const is = validThroughFrom(after, day)
  return is === null || (is < was && is < addDays(day, NOTICE_DAYS))
}

/** Merges and links can be undone; every other change is put right by another change or import. */
export const isUndoable = (kind: ChangeKind) =>
  kind === 'MERGE_PRODUCERS' || kind === 'MERGE_PRODUCTS' || kind === 'LINK' || kind === 'REFUSE_LINK'

/** What follows from a change, as a text that two previews of the same consequences share. */
export const effectsKey = ({ groups, closes, opens, redirects, rows }: Effects) =>
  JSON.stringify([
    groups.map(({ code, before, after }) => [code, after.certified - before.certified, after.listed - before.listed]),
    [closes, opens].map(({ count, listings }) => [count, listings.map(({ id }) => id).sort()]),
    redirects.map(({ from, to }) => `${from} ${to}`).sort(),
    Object.entries(rows).sort(([one], [other]) => (one < other ? -1 : 1)),
  ])
