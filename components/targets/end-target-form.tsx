'use client'

import { useActionState } from 'react'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** From which day on a target is no longer in force, and why. */
export function EndTargetForm({
  action,
  today,
  words,
}: {
  action: FormAction
  today: string
  words: Record<'endsOn' | 'reason' | 'hint' | 'save' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const field = (name: string, start = '') => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? start,
  })
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <TextField {...field('endsOn', today)} type="date" min={today} label={words.endsOn} required />
        <TextArea {...field('reason')} label={words.reason} hint={words.hint} rows={3} maxLength={1000} required />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
