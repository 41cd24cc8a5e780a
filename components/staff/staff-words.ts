import { staffRoles } from '@/lib/auth/staff-rules'
import type { StaffRole } from '@/lib/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words of the forms around the staff. */
export function staffWords(locale: Locale) {
  const t = translator(locale, 'staff')
  const link = translator(locale, 'merchants')
  return {
    name: t('form.name'),
    identifier: t('form.identifier'),
    identifierHint: t('form.identifier-hint'),
    role: t('form.role'),
    reason: t('form.reason'),
    reasonHint: t('form.reason-hint'),
    busy: t('form.busy'),
    invite: t('form.invite'),
    linkTitle: t('form.link-title'),
    linkUntil: link.raw('link.until') as string,
    link: {
      once: link('link.once'),
      label: link('link.label'),
      copy: link('link.copy'),
      copied: link('link.copied'),
      failed: link('link.copy-failed'),
    },
  }
}

export type StaffWords = ReturnType<typeof staffWords>

/** Roles to choose from, named. */
export const roleOptions = (locale: Locale, roles: readonly StaffRole[] = staffRoles) =>
  roles.map((value) => ({ value, label: translator(locale, 'staff')(`role.${value}`) }))
