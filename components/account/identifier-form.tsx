'use client'

import { AccountForm } from '@/components/auth/account-form'
import { PasswordField } from '@/components/auth/password-field'
import { TextField } from '@/components/ui/field'
import { askOwnEmailAction, changeOwnPhoneAction } from '@/lib/account/actions/identifiers'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  kind: 'email' | 'phone'
  /** What to begin with, such as an address that waits to be confirmed. */
  start: string
  words: Record<'label' | 'hint' | 'password' | 'show' | 'hide' | 'submit' | 'busy', string>
}

/** Another e-mail address or phone number of one's own, with the password. */
export function IdentifierForm({ locale, kind, start, words }: Props) {
  const isEmail = kind === 'email'
  return (
    <AccountForm
      locale={locale}
      action={isEmail ? askOwnEmailAction : changeOwnPhoneAction}
      words={words}
      kind="secondary"
    >
      {(state) => (
        <>
          <TextField
            key={`${kind} ${state.attempt}`}
            id={`own-${kind}`}
            name={kind}
            type={isEmail ? 'email' : 'tel'}
            label={words.label}
            hint={words.hint}
            error={state.errors?.[kind]}
            defaultValue={state.values?.[kind] ?? start}
            autoComplete={isEmail ? 'email' : 'tel'}
            maxLength={254}
            required
          />
          <PasswordField
            key={`password ${state.attempt}`}
            id={`password-for-${kind}`}
            name="password"
            label={words.password}
            error={state.errors?.password}
            autoComplete="current-password"
            showLabel={words.show}
            hideLabel={words.hide}
          />
        </>
      )}
    </AccountForm>
  )
}
