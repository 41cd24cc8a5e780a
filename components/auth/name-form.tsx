'use client'

import { TextField } from '@/components/ui/field'
import { changeNameAction } from '@/lib/account/actions/password'
import type { Locale } from '@/lib/i18n/locales'
import { AccountForm } from './account-form'

/** One's own name. */
export function NameForm({
  locale,
  name,
  words,
}: {
  locale: Locale
  name: string
  words: Record<'label' | 'hint' | 'submit' | 'busy', string>
}) {
  return (
    <AccountForm locale={locale} action={changeNameAction} words={words} kind="secondary">
      {(state) => (
        <TextField
          key={state.attempt}
          name="name"
          label={words.label}
          hint={words.hint}
          error={state.errors?.name}
          defaultValue={state.values?.name ?? name}
          autoComplete="name"
          maxLength={120}
          required
        />
      )}
    </AccountForm>
  )
}
