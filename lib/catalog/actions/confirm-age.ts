'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { AGE_CONFIRMED, AGE_COOKIE, AGE_COOKIE_SECONDS } from '../age-confirmation'

/** Somebody confirms to be 18 or older; shows the page of prices of drinks with alcohol again. Open to everybody. */
export async function confirmAgeAction(locale: string, slug: string) {
  const store = await cookies()
  store.set(AGE_COOKIE, AGE_CONFIRMED, { httpOnly: true, sameSite: 'lax', maxAge: AGE_COOKIE_SECONDS, path: '/' })
  redirect(pathIn(localeOf(locale), `/listings/${encodeURIComponent(slug)}/age`))
}
