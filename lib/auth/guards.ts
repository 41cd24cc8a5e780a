import 'server-only'
import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { isUuid } from '@/lib/format/ids'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import type { AdminActor, MerchantActor, Person, RegisteringActor, ReviewingActor, StaffActor } from './actors'
import { CHOSEN_MERCHANT_COOKIE, chosenMembership } from './chosen-merchant'
import { DESK_PATH_HEADER } from './desk-path'
import { authOptions } from './options'
import { findAccount, findMember, mayStillReview } from './queries'
import { safeNext } from './rules'
import { mayRead, mayWrite, staffRoles } from './staff-rules'
import type { Account, DeskArea, Membership, SessionClaim, StaffRole } from './types'

/** What the session cookie of this request says, whether or not it still stands. */
export async function currentClaim(): Promise<SessionClaim | null> {
  await connection()
  return (await getServerSession(authOptions()))?.claim ?? null
}

/** Whoever is signed in, read from the database once per request; null for nobody. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const claim = await currentClaim()
  return claim && findAccount(claim, new Date())
})

/** The merchant that whoever is signed in works for just now; null for an outsider. */
export const currentMembership = cache(async (): Promise<Membership | null> => {
  const account = await currentAccount()
  if (!account) return null
  return chosenMembership(account.memberships, (await cookies()).get(CHOSEN_MERCHANT_COOKIE)?.value)
})

/** Whoever is signed in; null for nobody. */
export async function currentPerson(): Promise<Person | null> {
  const account = await currentAccount()
  return account && ({ userId: account.userId } as unknown as Person)
}

/** The administrator who is signed in; null for anybody else. For route handlers and actions that answer themselves. */
export const findAdmin = () => findStaffWith<AdminActor>(['ADMINISTRATOR'])

/** Whoever is signed in and may decide about what is handed in; null for anybody else. */
export const findReviewing = () => findStaffWith<ReviewingActor>(['ADMINISTRATOR', 'REVIEWER'])

/** Whoever is signed in and may keep the registry and the merchants' records; null for anybody else. */
export const findRegistering = () => findStaffWith<RegisteringActor>(['ADMINISTRATOR', 'REGISTRAR'])

/** Whoever is signed in and may read this area of the desk (any of the four roles where none is named); null for anybody else. */
export const findStaff = (area?: DeskArea) =>
  findStaffWith<StaffActor>(staffRoles.filter((role) => !area || mayRead([role], area)))

/** Whether whoever is signed in may open an area; for what a page offers, never instead of a guard. */
export const readsIn = async (area: DeskArea) => mayRead((await currentAccount())?.roles ?? [], area)

/** Whether whoever is signed in may change anything in an area; for what a page offers, never instead of a guard. */
export const writesIn = async (area: DeskArea) => mayWrite((await currentAccount())?.roles ?? [], area)

async function findStaffWith<Actor extends StaffActor>(wanted: readonly StaffRole[]): Promise<Actor | null> {
  const account = await currentAccount()
  return account?.roles.some((role) => wanted.includes(role)) ? ({ userId: account.userId } as unknown as Actor) : null
}

const loadFor =
  <Actor>(findActor: () => Promise<Actor | null>) =>
  <Row>(find: (actor: Actor, id: string) => Promise<Row | null>) =>
    cache(async (id: string): Promise<Row | null> => {
      const actor = await findActor()
      return actor && isUuid(id) ? find(actor, id) : null
    })

/** One row for a page and its title, read once per request; null for anybody but an administrator and for what is no id. */
export const loadForAdmin = loadFor(findAdmin)

/** The same for whoever may decide about what is handed in. */
export const loadForReviewing = loadFor(findReviewing)

/** The same for whoever may keep the registry and the merchants' records. */
export const loadForRegistering = loadFor(findRegistering)

/** The same for anybody of the desk, or whoever may read the area that is named. */
export const loadForStaff = <Row>(find: (staff: StaffActor, id: string) => Promise<Row | null>, area?: DeskArea) =>
  loadFor(() => findStaff(area))(find)

/** Whoever is signed in, acting for their merchant; null for anybody without one. */
export async function findMerchantActor(): Promise<MerchantActor | null> {
  const account = await currentAccount()
  const membership = await currentMembership()
  if (!account || !membership) return null
  const { merchantId, role } = membership
  return { userId: account.userId, merchantId, role } as unknown as MerchantActor
}

/** Whoever asked for a piece of background work, as long as they may still act for the merchant; null once they may not. */
export async function memberActor(userId: string, merchantId: string): Promise<MerchantActor | null> {
  const member = await findMember(userId, merchantId)
  return member && ({ userId, merchantId, role: member.role } as unknown as MerchantActor)
}

/** Whoever made a decision that happens later, as long as they may still make it; null once they may not. */
export async function deciderOf(userId: string): Promise<ReviewingActor | null> {
  return (await mayStillReview(userId)) ? ({ userId } as unknown as ReviewingActor) : null
}

/** Sends nobody to the sign-in page and back; the page itself is meant for anybody who is signed in. */
export async function requirePerson(locale: Locale): Promise<Person> {
  return (await currentPerson()) ?? toSignIn(locale)
}

/** An administrator, else the sign-in page (nobody) or the "no permission" face (somebody else). */
export async function requireAdmin(locale: Locale): Promise<AdminActor> {
  await requirePerson(locale)
  return (await findAdmin()) ?? forbidden()
}

/** Whoever may decide about what is handed in; else as `requireAdmin`. */
export async function requireReviewing(locale: Locale): Promise<ReviewingActor> {
  await requirePerson(locale)
  return (await findReviewing()) ?? forbidden()
}

/** Whoever may keep the registry and the merchants' records; else as `requireAdmin`. */
export async function requireRegistering(locale: Locale): Promise<RegisteringActor> {
  await requirePerson(locale)
  return (await findRegistering()) ?? forbidden()
}

/** Whoever may read this area of the desk, or anything of it where none is named; else as `requireAdmin`. */
export async function requireStaff(locale: Locale, area?: DeskArea): Promise<StaffActor> {
  await requirePerson(locale)
  return (await findStaff(area)) ?? forbidden()
}

/** A member of a merchant, else the sign-in page (nobody) or the "no permission" face (somebody else). */
export async function requireMerchant(locale: Locale): Promise<MerchantActor> {
  await requirePerson(locale)
  return (await findMerchantActor()) ?? forbidden()
}

async function toSignIn(locale: Locale): Promise<never> {
  const next = safeNext((await headers()).get(DESK_PATH_HEADER))
  redirect(`${pathIn(locale, '/sign-in')}${next ? `?next=${encodeURIComponent(next)}` : ''}` as Route)
}
