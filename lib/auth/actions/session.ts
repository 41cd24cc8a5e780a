'use server'

import { redirect } from 'next/navigation'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { currentAccount } from '../guards'
import { endSession, rememberMerchant } from '../session-cookie'

/** Ends the session in this browser. */
export async function signOutAction(form: FormData) {
  await endSession()
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
