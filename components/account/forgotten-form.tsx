'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { askResetAction } from '@/lib/account/actions/own-account'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Asks for a letter with a link to set a new password. */
export function ForgottenForm({
  locale,
  words,
}: {
  locale: Locale
  words: Record<'identifier' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(askResetAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
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
      <SubmitButton busyLabel={words.busy} className="w-full">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
