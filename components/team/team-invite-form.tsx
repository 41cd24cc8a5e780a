'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { LinkAnswer } from '@/components/ui/link-answer'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { inviteToTeamAction } from '@/lib/merchants/actions/team'
import type { InviteWords } from './team-words'

/** Makes a link for somebody who is to help; the link stands above the form, shown this once. */
export function TeamInviteForm({ locale, words }: { locale: Locale; words: InviteWords }) {
  const [state, action] = useActionState(inviteToTeamAction, emptyForm)
  const around = useFaultFocus(state)
  const typed = state.ok ? undefined : state.values
  return (
    <div className="space-y-5">
      <LinkAnswer state={state} words={words} />
      <form ref={around} action={action} className="space-y-5">
        <input type="hidden" name="locale" value={locale} />
        <TextField
          key={`name ${state.attempt}`}
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={state.errors?.name}
          defaultValue={typed?.name}
          autoComplete="off"
          maxLength={120}
          required
        />
        <TextField
          key={`email ${state.attempt}`}
          name="email"
          type="email"
          inputMode="email"
          label={words.email}
          hint={words.emailHint}
          error={state.errors?.email}
          defaultValue={typed?.email}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <fieldset key={`role ${state.attempt}`}>
          <legend className="mb-1 font-semibold">{words.role}</legend>
          {words.roles.map(({ value, label, note }) => (
            <label key={value} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
              <input
                type="radio"
                name="role"
                value={value}
                defaultChecked={(typed?.role ?? 'EDITOR') === value}
                className="mt-0.5 size-5 shrink-0"
              />
              <span>
                <span className="block">{label}</span>
                <span className="block text-sm text-muted">{note}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto">
          {words.submit}
        </SubmitButton>
      </form>
    </div>
  )
}
