'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { signInAction } from '@/lib/auth/actions/sign-in'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { PasswordField } from './password-field'

export type SignInWords = Record<
  'identifier' | 'identifierHint' | 'password' | 'show' | 'hide' | 'submit' | 'busy',
  string
>

/** E-mail or phone and password; works before and without the script. */
export function SignInForm({
  locale,
  next,
  words,
  notice,
}: {
  locale: Locale
  next: string | null
  words: SignInWords
  notice: string | null
}) {
  const [state, action] = useActionState(signInAction, emptyForm)
  const around = useFaultFocus(state)
  const message = state.message ?? notice
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {message ? <Notice kind="error">{message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField
        key={state.attempt}
        name="identifier"
        label={words.identifier}
        hint={words.identifierHint}
        error={state.errors?.identifier}
        defaultValue={state.values?.identifier}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <PasswordField
        name="password"
        label={words.password}
        error={state.errors?.password}
        autoComplete="current-password"
        showLabel={words.show}
        hideLabel={words.hide}
      />
      <SubmitButton busyLabel={words.busy} className="w-full">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
