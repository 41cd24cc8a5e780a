import type { Day } from '@/lib/format/days'
import type { AuthorisationEntry, MerchantState, StandingKind } from './types'

const followers: Record<StandingKind, readonly StandingKind[]> = {
  APPLIED: ['APPROVED', 'REJECTED'],
  APPROVED: ['SUSPENDED'],
  // A rejection may be put right without a second application.
  REJECTED: ['APPROVED'],
  SUSPENDED: ['REINSTATED'],
  REINSTATED: ['SUSPENDED'],
}

/** Which decisions may be taken about a merchant whose last dated entry is this one. */
export const decisionsAfter = (last: StandingKind | null): readonly StandingKind[] =>
  last === null ? ['APPLIED'] : followers[last]

export const mayFollow = (last: StandingKind | null, next: StandingKind) => decisionsAfter(last).includes(next)

/** Whether the merchant has to be told why. */
export const needsReason = (kind: StandingKind) => kind === 'REJECTED' || kind === 'SUSPENDED'

/** Where a merchant stands after its last entry; without one it waits, as after an application. */
export function stateAfter(last: StandingKind | null): MerchantState {
  if (last === 'APPROVED' || last === 'REINSTATED') return 'active'
  if (last === 'SUSPENDED') return 'suspended'
  return last === 'REJECTED' ? 'rejected' : 'waiting'
}

export const merchantStates: readonly MerchantState[] = ['waiting', 'active', 'suspended', 'rejected']

/** The last entry: by when it took effect, and among equals by the order of recording. */
export const lastOf = <T extends { effectiveAt: Date; seq: bigint }>(entries: T[]): T | null =>
  entries.reduce<T | null>((last, entry) => (last === null || isLater(entry, last) ? entry : last), null)

const isLater = (a: { effectiveAt: Date; seq: bigint }, b: { effectiveAt: Date; seq: bigint }) =>
  a.effectiveAt.getTime() === b.effectiveAt.getTime() ? a.seq > b.seq : a.effectiveAt > b.effectiveAt

/** The role of the next person of a merchant: the first one owns it, those after help. */
export const nextRole = (members: { role: 'OWNER' | 'EDITOR' }[]) =>
  members.some((one) => one.role === 'OWNER') ? 'EDITOR' : 'OWNER'

/** How many invitations of one merchant may be open at a time. */
export const OPEN_INVITATIONS = 10

/** Whether somebody may go: a merchant keeps at least one owner. */
export const mayRemove = (members: { userId: string; role: 'OWNER' | 'EDITOR' }[], userId: string) =>
  members.some((one) => one.role === 'OWNER' && one.userId !== userId)

/** Whether an invitation may still be used. */
export const isInvitationOpen = (
  invitation: { usedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  at: Date,
) => !invitation.usedAt && !invitation.withdrawnAt && invitation.expiresAt.getTime() > at.getTime()

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(slug)) return slug
  }
}

type PermissionDays = Pick<AuthorisationEntry, 'validFrom' | 'validUntil' | 'withdrawnAt'>

/** Whether a producer's permission lets a merchant sell on a day; its first and last day count. */
export function permissionState({ validFrom, validUntil, withdrawnAt }: PermissionDays, day: Day) {
  if (withdrawnAt) return 'withdrawn'
  if (day < validFrom) return 'future'
  return validUntil !== null && day > validUntil ? 'over' : 'valid'
}
