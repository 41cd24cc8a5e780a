import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { StaffRole } from './types'

/** What somebody is at the desk, in words. */
export const roleWords = (locale: Locale, roles: readonly StaffRole[]) =>
  roles.map((role) => translator(locale, 'staff')(`role.${role}`)).join(', ')
