'use client'

import { AccountForm } from '@/components/auth/account-form'
import { TextField } from '@/components/ui/field'
import { askResetAction } from '@/lib/account/actions/own-account'
import type { Locale } from '@/lib/i18n/locales'

/** Asks for a letter with a link to set a new password. */
export function ForgottenForm({
  locale,
  words,
}: {
  locale: Locale
  words: Record<'identifier' | 'submit' | 'busy', string>
}) {
  return (
    <AccountForm locale={locale} action={askResetAction} words={words} className="w-full">
      {(state) => (
        <TextField
          key={state.attempt}
          name="identifier"
          label={words.identifier}
          error={state.errors?.identifier}
          defaultValue={state.values?.identifier}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
      )}
    </AccountForm>
  )
}
