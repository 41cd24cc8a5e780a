'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** Choose the entry that stays, say why, and see what would follow. */
export function MergeForm({
  action,
  hidden,
  targets,
  words,
}: {
  action: FormAction
  hidden: Record<string, string>
  targets: { id: string; name: string; detail: string }[]
  words: Record<'into' | 'reason' | 'hint' | 'label' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const wrong = state.errors?.into
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset aria-describedby={wrong ? 'into-error' : undefined}>
          <legend className="font-semibold">{words.into}</legend>
          {wrong ? (
            <p id="into-error" className="text-sm font-semibold text-son">
              {wrong}
            </p>
          ) : null}
          {targets.map(({ id, name, detail }) => (
            <label key={id} className="flex min-h-11 items-start gap-3 py-2">
              <input
                type="radio"
                name="into"
                value={id}
                defaultChecked={state.values?.into === id}
                aria-invalid={wrong ? true : undefined}
                className="mt-0.5 size-5 shrink-0"
              />
              <span>
                <span className="font-semibold">{name}</span>
                <span className="block text-sm text-muted">{detail}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          name="reason"
          label={words.reason}
          hint={words.hint}
          error={state.errors?.reason}
          defaultValue={state.values?.reason}
          maxLength={500}
          required
        />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.label}
        </SubmitButton>
      </form>
    </div>
  )
}
