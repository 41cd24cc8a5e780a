'use client'

import { useActionState } from 'react'
import { NewPasswordFields } from '@/components/auth/new-password-fields'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { acceptInvitationAction, enterByInvitationAction } from '@/lib/merchants/actions/team'

type Of = { locale: Locale; token: string }

/** For somebody who is signed in: one button. */
export function AcceptForm({ locale, token, label, busy }: Of & { label: string; busy: string }) {
  const [state, action] = useActionState(acceptInvitationAction, emptyForm)
  return (
    <form action={action} className="space-y-3">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton busyLabel={busy} className="w-full sm:w-auto">
        {label}
      </SubmitButton>
    </form>
  )
}

export type EnterWords = Record<
  | 'name'
  | 'identifier'
  | 'identifierHint'
  | 'password'
  | 'passwordHint'
  | 'repeat'
  | 'show'
  | 'hide'
  | 'submit'
  | 'busy',
  string
>

/** For somebody without an account: who they are and a password. */
export function EnterForm({ locale, token, words }: Of & { words: EnterWords }) {
  const [state, action] = useActionState(enterByInvitationAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <TextField
        key={`name ${state.attempt}`}
        name="name"
        label={words.name}
        error={state.errors?.name}
        defaultValue={state.values?.name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextField
        key={`identifier ${state.attempt}`}
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
      <NewPasswordFields state={state} words={{ ...words, hint: words.passwordHint }} />
      <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
