'use client'

import { AccountForm } from '@/components/auth/account-form'
import { PasswordField } from '@/components/auth/password-field'
import { askClosingAction } from '@/lib/account/actions/own-account'
import type { Locale } from '@/lib/i18n/locales'

/** Asks, with the password, that the account be closed. */
export function ClosingForm({
  locale,
  words,
}: {
  locale: Locale
  words: Record<'password' | 'show' | 'hide' | 'submit' | 'busy', string>
}) {
  return (
    <AccountForm locale={locale} action={askClosingAction} words={words} kind="danger">
      {(state) => (
        <PasswordField
          key={state.attempt}
          name="password"
          label={words.password}
          error={state.errors?.password}
          autoComplete="current-password"
          showLabel={words.show}
          hideLabel={words.hide}
        />
      )}
    </AccountForm>
  )
}
