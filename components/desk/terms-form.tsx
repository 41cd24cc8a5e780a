'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Kind = { kind: string; label: string; days: number }

/** In how many working days each kind is to be decided. */
export function TermsForm({
  action,
  kinds,
  words,
}: {
  action: FormAction
  kinds: Kind[]
  words: { go: string; busy: string; days: string }
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={submit} className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        {kinds.map(({ kind, label, days }) => (
          <TextField
            key={`${kind} ${state.attempt}`}
            name={kind}
            label={label}
            hint={words.days}
            inputMode="numeric"
            defaultValue={state.values?.[kind] ?? String(days)}
            error={state.errors?.[kind]}
            required
            maxLength={2}
          />
        ))}
      </div>
      <SubmitButton busyLabel={words.busy}>{words.go}</SubmitButton>
    </form>
  )
}
