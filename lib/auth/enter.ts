import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { startPath } from './rules'
import type { SignInStep } from './second-factor-rules'
import { beginSecondStep, offerSecret } from './second-step'
import { beginSession } from './session-cookie'
import type { SessionClaim } from './types'

type Entering = { claim: SessionClaim; isStaff: boolean; isMember: boolean; step: SignInStep }

/** After the right password: into the desk, or to the page of the second factor. `next` as `safeNext` leaves it. */
export async function enter(who: Entering, locale: Locale, next: string | null): Promise<never> {
  if (who.step === 'done') {
    await beginSession(who.claim, who.isStaff)
    return redirect((next ?? pathIn(locale, startPath(who))) as Route)
  }
  const { userId, tokenVersion } = who.claim
  if (who.step === 'enrol') await offerSecret({ userId, tokenVersion })
  await beginSecondStep({ userId, tokenVersion, next })
  return redirect(pathIn(locale, '/sign-in/second-factor'))
}
