import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Where an applicant follows an application, without host and language. */
export const followPath = (token: string) => `/join/${token}`

/** The whole address by which an applicant follows an application, by the public name of the booth. */
export const followAddress = (locale: Locale, token: string) =>
  `${environment().publicUrl}${pathIn(locale, followPath(token))}`
