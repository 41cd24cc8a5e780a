'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type Words = Record<'label' | 'hint' | 'submit' | 'busy', string>

/** One code, as the phone shows it or from the list of recovery codes; works before and without the script. */
export function CodeForm({
  locale,
  action: send,
  words,
  kind,
}: {
  locale: Locale
  action: FormAction
  words: Words
  kind: 'phone' | 'recovery'
}) {
  const [state, action] = useActionState(send, emptyForm)
  const around = useFaultFocus(state)
  const isPhone = kind === 'phone'
  return (
    <form ref={around} action={action} className="flex flex-col gap-4">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <TextField
        key={state.attempt}
        id={`code-${kind}`}
        name="code"
        label={words.label}
        hint={words.hint}
        error={state.errors?.code}
        inputMode={isPhone ? 'numeric' : 'text'}
        autoComplete={isPhone ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={isPhone ? 12 : 20}
        required
      />
      <SubmitButton kind={isPhone ? 'primary' : 'secondary'} busyLabel={words.busy} className="w-full">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
