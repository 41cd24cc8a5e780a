'use client'

import { useActionState } from 'react'
import { PasswordField } from '@/components/auth/password-field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { renewCodesAction } from '@/lib/auth/actions/second-factor'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Ten new recovery codes, for whoever types their password again. */
export function RenewCodes({
  locale,
  words,
}: {
  locale: Locale
  words: Record<'password' | 'show' | 'hide' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(renewCodesAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-4">
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
      <SubmitButton kind="secondary" busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
