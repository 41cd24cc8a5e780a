import 'server-only'
import { db } from '@/lib/db/client'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { admitAttempt, forgiveAttempts } from '../attempts'
import { verifyPassword } from '../passwords'
import { signInFacts, standingOf } from '../queries'
import { identifierOf } from '../rules'
import type { SignInStep } from '../second-factor-rules'
import { newClaim } from '../session-token'
import type { SessionClaim } from '../types'

export type SignedIn =
  /** The claim is good for a session only when `step` is `done`. */
  | { ok: true; claim: SessionClaim; isStaff: boolean; isMember: boolean; step: SignInStep; locale: Locale }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Checks an e-mail address or phone number with its password. Unknown, disabled and wrong look and take the same;
 * failures slow the account and the client's address down.
 */
export async function signIn(
  typed: { identifier: string; password: string; address: string | null },
  now: Date,
): Promise<SignedIn> {
  const identifier = identifierOf(typed.identifier)
  const account = identifier ? Object.values(identifier)[0] : typed.identifier.trim().toLowerCase().slice(0, 254)
  const attempt = await admitAttempt(`${account}`, typed.address)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }

  const user = identifier
    ? await db.user.findUnique({
        where: 'email' in identifier ? { email: identifier.email } : { phone: identifier.phone },
        select: {
          id: true,
          passwordHash: true,
          tokenVersion: true,
          disabledAt: true,
          locale: true,
          ...signInFacts,
        },
      })
    : null
  const matches = await verifyPassword(typed.password.slice(0, 1000), user?.passwordHash ?? null)
  if (!user || !matches || user.disabledAt) return { ok: false, reason: 'wrong' }

  await forgiveAttempts(`${account}`, typed.address)
  return {
    ok: true,
    claim: newClaim(user.id, user.tokenVersion, now),
    ...(await standingOf(user)),
    locale: localeOf(user.locale),
  }
}
