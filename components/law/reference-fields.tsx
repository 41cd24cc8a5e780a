'use client'

import { useActionState } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Field = {
  name: string
  label: string
  hint?: string
  type?: 'date'
  initial: string
  maxLength?: number
  isRequired: boolean
  lang?: string
  className?: string
}
type Option = { value: string; label: string }

/** The fields of a reference; what was typed stays when it is refused. */
export function ReferenceFields({
  action,
  fields,
  heirs,
  topics,
  words,
}: {
  action: FormAction
  fields: Field[]
  heirs: { label: string; hint: string; initial: string; options: Option[] }
  topics: { label: string; options: (Option & { isOn: boolean })[] }
  words: { reason: string; reasonHint: string; go: string; busy: string }
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const typed = state.values
  return (
    <form ref={around} action={submit} className="space-y-4">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {fields.map(({ initial, isRequired, ...field }) => (
          <TextField
            key={`${field.name} ${state.attempt}`}
            {...field}
            error={state.errors?.[field.name]}
            defaultValue={typed?.[field.name] ?? initial}
            required={isRequired}
          />
        ))}
        <SelectField
          key={`heir ${state.attempt}`}
          name="replacedById"
          label={heirs.label}
          hint={heirs.hint}
          error={state.errors?.replacedById}
          defaultValue={typed?.replacedById ?? heirs.initial}
          options={heirs.options}
        />
      </div>
      <fieldset key={`topics ${state.attempt}`}>
        <legend className="mb-1 font-semibold">{topics.label}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {topics.options.map(({ value, label, isOn }) => (
            <label key={value} className="inline-flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name={`topic-${value}`}
                value="1"
                defaultChecked={typed ? typed[`topic-${value}`] === '1' : isOn}
                className="size-5 shrink-0 accent-son"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        key={`reason ${state.attempt}`}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={state.errors?.reason}
        defaultValue={typed?.reason ?? ''}
        rows={3}
        maxLength={500}
        required
      />
      <SubmitButton busyLabel={words.busy}>{words.go}</SubmitButton>
    </form>
  )
}
