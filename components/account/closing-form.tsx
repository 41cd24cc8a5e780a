'use client'

import { useActionState } from 'react'
import { PasswordField } from '@/components/auth/password-field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { askClosingAction } from '@/lib/account/actions/own-account'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Asks, with the password, that the account be closed. */
export function ClosingForm({
  locale,
  words,
}: {
  locale: Locale
  words: Record<'password' | 'show' | 'hide' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(askClosingAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <PasswordField
        key={state.attempt}
        name="password"
        label={words.password}
        error={state.errors?.password}
        autoComplete="current-password"
        showLabel={words.show}
        hideLabel={words.hide}
      />
      <SubmitButton kind="danger" busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
