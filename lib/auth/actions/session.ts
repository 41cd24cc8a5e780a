'use server'

import { redirect } from 'next/navigation'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { endSession } from '../commands/end-session'
import { currentAccount, currentClaim } from '../guards'
import { forgetSession, rememberMerchant } from '../session-cookie'

/** Ends the session of this browser, and of whoever copied its cookie; other devices stay signed in. */
export async function signOutAction(form: FormData) {
  // A cookie of somebody who was signed out elsewhere has nothing left to end.
  const claim = (await currentAccount()) && (await currentClaim())
  if (claim) await endSession(claim, new Date())
  await forgetSession()
  redirect(pathIn(localeOf(String(form.get('locale'))), '/sign-in'))
}

/** Goes on working for another of one's own merchants. */
export async function chooseMerchantAction(form: FormData) {
  const locale = localeOf(String(form.get('locale')))
  const merchantId = String(form.get('merchantId'))
  const account = await currentAccount()
  if (account?.memberships.some((one) => one.merchantId === merchantId)) await rememberMerchant(merchantId)
  redirect(pathIn(locale, '/merchant'))
}
