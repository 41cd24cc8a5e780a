'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { changeNameAction } from '@/lib/account/actions/password'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

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
  const [state, action] = useActionState(changeNameAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
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
      <SubmitButton kind="secondary" busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
