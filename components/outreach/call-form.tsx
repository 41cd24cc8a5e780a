'use client'

import { useActionState } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** What came of a call. */
export function CallForm({
  action,
  outcomes,
  words,
}: {
  action: FormAction
  outcomes: { value: string; label: string }[]
  words: Record<'outcome' | 'words' | 'hint' | 'again' | 'save' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name],
  })
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <SelectField {...field('outcome')} label={words.outcome} options={outcomes} required />
        <TextArea {...field('words')} label={words.words} hint={words.hint} maxLength={1000} rows={4} />
        <TextField {...field('callAgainOn')} type="date" label={words.again} />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
