import { PASSWORD_MIN } from '@/lib/auth/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export type PasswordWords = Record<
  'current' | 'password' | 'hint' | 'repeat' | 'show' | 'hide' | 'submit' | 'busy',
  string
>

/** The words of a form that sets a password; `submit` differs from form to form. */
export function passwordWords(locale: Locale, submit: string): PasswordWords {
  const t = translator(locale, 'account')
  return {
    current: t('current'),
    password: t('password'),
    hint: t('password-hint', { min: PASSWORD_MIN }),
    repeat: t('repeat'),
    show: t('show'),
    hide: t('hide'),
    submit,
    busy: t('busy'),
  }
}
