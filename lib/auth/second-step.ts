import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { environment } from '@/lib/config/environment'
import { openNewSecret, sealNewSecret } from './offered-secret'
import { findHalfSignedIn } from './queries'
import { HALF_MINUTES, type SignInStep } from './second-factor-rules'
import { usesSecureCookies } from './session-cookie'

/** Somebody whose password was right and who has yet to show the second factor. Opens nothing. */
export type HalfSignedIn = { userId: string; tokenVersion: number; next: string | null }

type SecondStep = HalfSignedIn & { step: SignInStep; account: string; isStaff: boolean; isMember: boolean }

const name = () => `${usesSecureCookies() ? '__Secure-' : ''}booth-second-step`
const offeredName = () => `${usesSecureCookies() ? '__Secure-' : ''}booth-offered-secret`
const codesName = () => `${usesSecureCookies() ? '__Secure-' : ''}booth-recovery-codes`

// Another salt makes another key: next-auth could not read one of these as a session, whoever renamed it.
const half = { salt: 'booth-second-step' }
const codes = { salt: 'booth-recovery-codes' }

const seal = (token: object, { salt }: { salt: string }) =>
  encode({ token: token as Record<string, unknown>, secret: environment().authSecret, maxAge: HALF_MINUTES * 60, salt })

async function open(sealed: string | undefined, { salt }: { salt: string }): Promise<Record<string, unknown> | null> {
  if (!sealed) return null
  try {
    return await decode({ token: sealed, secret: environment().authSecret, salt })
  } catch {
    return null
  }
}

const options = (path: string) =>
  ({ httpOnly: true, sameSite: 'lax', path, secure: usesSecureCookies(), maxAge: HALF_MINUTES * 60 }) as const

/** Remembers in this browser, for ten minutes, that the password was right. Only in actions and route handlers. */
export async function beginSecondStep(of: HalfSignedIn) {
  ;(await cookies()).set(name(), await seal(of, half), options('/'))
}

/** Whoever is half signed in here, as long as nothing ended it meanwhile, and what they are asked for; null for nobody. */
export async function currentSecondStep(): Promise<SecondStep | null> {
  const token = await open((await cookies()).get(name())?.value, half)
  const { userId, tokenVersion, next } = token ?? {}
  if (typeof userId !== 'string' || typeof tokenVersion !== 'number') return null
  const found = await findHalfSignedIn(userId, tokenVersion)
  return found && { userId, tokenVersion, next: typeof next === 'string' ? next : null, ...found }
}

/** Ends the half sign-in of this browser. */
export async function forgetSecondStep() {
  ;(await cookies()).set(name(), '', { ...options('/'), maxAge: 0 })
}

type OfferedTo = Pick<HalfSignedIn, 'userId' | 'tokenVersion'>

/** Offers this browser a secret of its own to set up. Only in actions and route handlers. */
export async function offerSecret(to: OfferedTo) {
  ;(await cookies()).set(offeredName(), await sealNewSecret(to), options('/'))
}

/** The secret that this browser was offered for this person; null when there is none. */
export async function offeredSecret({ userId, tokenVersion }: OfferedTo): Promise<Uint8Array | null> {
  return openNewSecret((await cookies()).get(offeredName())?.value, { userId, tokenVersion })
}

/** Takes the offered secret out of this browser. */
export async function forgetOfferedSecret() {
  ;(await cookies()).set(offeredName(), '', { ...options('/'), maxAge: 0 })
}

/** Keeps new recovery codes in this browser, sealed, for the page that shows them; they are kept nowhere else. */
export async function passOnRecoveryCodes(userId: string, recoveryCodes: string[]) {
  ;(await cookies()).set(codesName(), await seal({ userId, recoveryCodes }, codes), options('/'))
}

/** The recovery codes that were just made for this person in this browser; null once they were put away. */
export async function passedOnRecoveryCodes(userId: string): Promise<string[] | null> {
  const token = await open((await cookies()).get(codesName())?.value, codes)
  const made = token?.userId === userId ? token.recoveryCodes : null
  return Array.isArray(made) ? made.map(String) : null
}

/** Takes the recovery codes out of this browser. */
export async function forgetRecoveryCodes() {
  ;(await cookies()).set(codesName(), '', { ...options('/'), maxAge: 0 })
}
