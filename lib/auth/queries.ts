import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import type { Person } from './actors'
import { tokenDigest } from './one-time-link'
import { isSessionFresh, type LinkFacts, type LinkState, linkState } from './rules'
import { type SignInStep, stepAfterPassword } from './second-factor-rules'
import type { Account, SessionClaim, StaffRole } from './types'

/** Selects the roles that somebody holds now; `rolesOf` reads them. */
export const appointed = {
  staffAppointments: { where: { endedAt: null }, orderBy: { role: 'asc' }, select: { role: true } },
} as const

export const rolesOf = (user: { staffAppointments: { role: StaffRole }[] }): StaffRole[] =>
  user.staffAppointments.map(({ role }) => role)

/** Whoever a session claims to be, when the claim still stands: not signed out, not disabled, password unchanged, not too old. */
export async function findAccount(claim: SessionClaim, now: Date): Promise<Account | null> {
  const user = await db.user.findFirst({
    where: {
      id: claim.userId,
      tokenVersion: claim.tokenVersion,
      disabledAt: null,
      endedSessions: { none: { id: claim.sessionId } },
    },
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      emailVerifiedAt: true,
      phoneVerifiedAt: true,
      pendingEmail: true,
      pendingEmailUntil: true,
      locale: true,
      isDemo: true,
      passwordHash: true,
      closesOn: true,
      secondFactor: { select: { confirmedAt: true } },
      ...appointed,
      memberships: {
        where: { removedAt: null },
        orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
        select: { role: true, merchant: { select: { id: true, name: true, slug: true } } },
      },
    },
  })
  if (!user) return null
  const roles = rolesOf(user)
  const hasSecondFactor = isConfirmed(user)
  // Somebody who was given a role meanwhile, or a cookie from before: they show the second factor first.
  if (!claim.isProven && (await stepFor(roles, hasSecondFactor)) !== 'done') return null
  if (!isSessionFresh(claim, roles.length > 0, Math.floor(now.getTime() / 1000))) return null
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    phone: user.phone,
    isEmailProven: user.emailVerifiedAt !== null,
    isPhoneProven: user.phoneVerifiedAt !== null,
    pendingEmail: user.pendingEmailUntil && user.pendingEmailUntil > now ? user.pendingEmail : null,
    locale: localeOf(user.locale),
    isDemo: user.isDemo,
    roles,
    hasPassword: user.passwordHash !== null,
    hasSecondFactor,
    isProven: claim.isProven,
    closesOn: user.closesOn && dayOfDate(user.closesOn),
    memberships: user.memberships.map(({ role, merchant }) => ({
      merchantId: merchant.id,
      merchantName: merchant.name,
      merchantSlug: merchant.slug,
      role,
    })),
  }
}

const isConfirmed = (user: { secondFactor: { confirmedAt: Date | null } | null }) =>
  Boolean(user.secondFactor?.confirmedAt)

/** What somebody with these roles is asked for after the password. */
export async function stepFor(roles: readonly StaffRole[], hasSecondFactor: boolean): Promise<SignInStep> {
  const isOpen = roles.length > 0 && !hasSecondFactor
  return stepAfterPassword(roles, { hasSecondFactor, isDemoInstance: isOpen && (await hasDemoPeople()) })
}

/** What the sign-in of somebody needs to know once the password was right. */
export const signInFacts = {
  ...appointed,
  secondFactor: { select: { confirmedAt: true } },
  memberships: { where: { removedAt: null }, select: { id: true }, take: 1 },
} as const

/** Where somebody works and what they are asked for next; `user` as `signInFacts` selects it. */
export async function standingOf(user: {
  staffAppointments: { role: StaffRole }[]
  secondFactor: { confirmedAt: Date | null } | null
  memberships: unknown[]
}) {
  const roles = rolesOf(user)
  const step = await stepFor(roles, isConfirmed(user))
  return { isStaff: roles.length > 0, isMember: user.memberships.length > 0, step }
}

/** Whoever is half signed in, unless their sessions ended meanwhile. `account`: what an authenticator app calls them. */
export async function findHalfSignedIn(userId: string, tokenVersion: number) {
  const user = await db.user.findFirst({
    where: { id: userId, tokenVersion, disabledAt: null },
    select: { email: true, phone: true, ...signInFacts },
  })
  return user && { account: user.email ?? user.phone ?? '', ...(await standingOf(user)) }
}

/** The membership of an account that is not disabled; null for anybody else. */
export const findMember = (userId: string, merchantId: string) =>
  db.merchantMember.findFirst({
    where: { userId, merchantId, removedAt: null, user: { disabledAt: null } },
    select: { role: true },
  })

/** Whether an account that is not disabled may decide about what is handed in. */
export const mayStillReview = async (userId: string) =>
  (await db.staffAppointment.findFirst({
    where: { userId, role: { in: ['ADMINISTRATOR', 'REVIEWER'] }, endedAt: null, user: { disabledAt: null } },
    select: { id: true },
  })) !== null

/** The accounts that administer the booth now. */
export const listAdministratorIds = async (): Promise<string[]> => {
  const rows = await db.staffAppointment.findMany({
    where: { role: 'ADMINISTRATOR', endedAt: null, user: { disabledAt: null } },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map(({ userId }) => userId)
}

/** Whether people of the demo city are here, so that screens can say so. */
export const hasDemoPeople = async () =>
  (await db.user.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null

/** A one-time link by the digest of its token, as the rule about it wants to know it. */
export async function findLinkFacts(client: Pick<Transaction, 'oneTimeLink'>, digest: string) {
  const link = await client.oneTimeLink.findUnique({
    where: { tokenDigest: digest },
    select: {
      purpose: true,
      createdAt: true,
      expiresAt: true,
      usedAt: true,
      withdrawnAt: true,
      proves: true,
      merchantId: true,
      user: {
        select: {
          ...{ id: true, name: true, email: true, phone: true, disabledAt: true, passwordHash: true },
          ...{ emailVerifiedAt: true, phoneVerifiedAt: true },
        },
      },
    },
  })
  if (!link) return null
  const { user, createdAt, purpose, proves, merchantId, ...times } = link
  const newer = await client.oneTimeLink.findFirst({
    where: {
      userId: user.id,
      OR: [
        // Letters do not replace each other: a stranger who asks for one must not spoil that of the owner.
        ...(purpose === 'SET_PASSWORD' ? [{ purpose, createdAt: { gt: createdAt } }] : []),
        // Once a password was set by another link, this one has nothing left to do.
        { usedAt: { gte: createdAt }, tokenDigest: { not: digest } },
      ],
    },
    select: { id: true },
  })
  const facts: LinkFacts = { ...times, isReplaced: newer !== null, isUserDisabled: user.disabledAt !== null }
  return { ...facts, user, proves, isReset: purpose === 'RESET_PASSWORD' && merchantId === null }
}

type OpenedLink =
  | { state: Exclude<LinkState, 'open'>; isReset?: true }
  | { state: 'open'; name: string; identifier: string }

/** What the page behind a one-time link may show. Looking uses nothing up: messengers fetch links for a preview. */
export async function findLink(token: string, now: Date): Promise<OpenedLink> {
  const link = await findLinkFacts(db, tokenDigest(token))
  const state = linkState(link, now)
  if (!link || state !== 'open')
    return { state: state === 'open' ? 'unknown' : state, ...(link?.isReset ? { isReset: true } : {}) }
  return { state, name: link.user.name, identifier: link.user.phone ?? link.user.email ?? '' }
}

/** Since when somebody's second factor stands, and how many recovery codes are left; null without one. */
export async function findOwnFactor({ userId }: Person): Promise<{ since: Date; recoveryLeft: number } | null> {
  const held = await db.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } })
  if (!held?.confirmedAt) return null
  return { since: held.confirmedAt, recoveryLeft: await db.recoveryCode.count({ where: { userId, usedAt: null } }) }
}
