import 'server-only'
import { cookies, headers } from 'next/headers'
import { deviceOf } from '@/lib/audit/device'
import { environment } from '@/lib/config/environment'
import { CHOSEN_MERCHANT_COOKIE } from './chosen-merchant'
import { keepSessionStart } from './commands/keep-session-start'
import { sessionSeconds } from './rules'
import { sealSession } from './session-token'
import type { Account, SessionClaim } from './types'

/** Whether cookies are for https only: as the public address says, so that next-auth and we agree on their name. */
export const usesSecureCookies = () => environment().publicUrl.startsWith('https://')

const sessionCookieName = () => `${usesSecureCookies() ? '__Secure-' : ''}next-auth.session-token`

/** Begins a session in this browser; next-auth reads the same cookie. Only in actions and route handlers. */
export async function beginSession(claim: SessionClaim, isStaff: boolean) {
  await keepSessionStart(claim, isStaff, deviceOf((await headers()).get('user-agent')))
  const jar = await cookies()
  jar.set(sessionCookieName(), await sealSession(claim, isStaff), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: usesSecureCookies(),
    maxAge: sessionSeconds({ isStaff }),
  })
}

/** The session that goes on in this browser after something ended all of them; as proven as it was. */
export const continueSession = (claim: SessionClaim, account: Account | null) =>
  beginSession({ ...claim, isProven: account?.isProven ?? false }, (account?.roles.length ?? 0) > 0)

/** Takes the session out of this browser. */
export async function forgetSession() {
  const jar = await cookies()
  const gone = { httpOnly: true, sameSite: 'lax', path: '/', secure: usesSecureCookies(), maxAge: 0 } as const
  jar.set(sessionCookieName(), '', gone)
  jar.set(CHOSEN_MERCHANT_COOKIE, '', gone)
}

/** Remembers in this browser which of several merchants somebody works for. */
export async function rememberMerchant(merchantId: string) {
  const jar = await cookies()
  jar.set(CHOSEN_MERCHANT_COOKIE, merchantId, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: usesSecureCookies(),
    maxAge: 365 * 86_400,
  })
}
