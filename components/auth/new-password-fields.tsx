import type { FormState } from '@/lib/forms/form-state'
import { PasswordField } from './password-field'

/** A new password, typed twice. */
export function NewPasswordFields({
  state,
  words,
}: {
  state: FormState
  words: Record<'password' | 'hint' | 'repeat' | 'show' | 'hide', string>
}) {
  const eyes = { showLabel: words.show, hideLabel: words.hide }
  return (
    <>
      <PasswordField
        key={`password ${state.attempt}`}
        name="password"
        label={words.password}
        hint={words.hint}
        error={state.errors?.password}
        autoComplete="new-password"
        {...eyes}
      />
      <PasswordField
        key={`repeat ${state.attempt}`}
        name="repeat"
        label={words.repeat}
        error={state.errors?.repeat}
        autoComplete="new-password"
        {...eyes}
      />
    </>
  )
}
