'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { changePasswordAction, setPasswordByLinkAction } from '@/lib/account/actions/password'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { NewPasswordFields } from './new-password-fields'
import { PasswordField } from './password-field'
import type { PasswordWords } from './password-words'

type Props = {
  locale: Locale
  /** Under which a password manager files the new password. */
  identifier: string
  words: PasswordWords
} & ({ kind: 'change' } | { kind: 'link'; token: string })

/** A new password, typed twice: by somebody who knows the current one, or who came by a one-time link. */
export function PasswordForm(props: Props) {
  const { locale, identifier, words, kind } = props
  const [state, action] = useActionState(kind === 'link' ? setPasswordByLinkAction : changePasswordAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      {kind === 'link' ? <input type="hidden" name="token" value={props.token} /> : null}
      <input type="text" autoComplete="username" defaultValue={identifier} readOnly hidden />
      {kind === 'change' ? (
        <PasswordField
          key={`current ${state.attempt}`}
          name="current"
          label={words.current}
          error={state.errors?.current}
          autoComplete="current-password"
          showLabel={words.show}
          hideLabel={words.hide}
        />
      ) : null}
      <NewPasswordFields state={state} words={words} />
      <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
