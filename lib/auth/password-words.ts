import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { PASSWORD_MAX, PASSWORD_MIN, type PasswordFault } from './rules'

/** What is wrong with a new password, in a sentence. */
export const faultWords = (locale: Locale, fault: PasswordFault) =>
  translator(locale, 'account')(`fault.${fault}`, { min: PASSWORD_MIN, max: PASSWORD_MAX })
