'use client'

import { type ComponentProps, useActionState, useId } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Field = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'date' | 'time' | 'words'
  initial?: string
  options?: { value: string; label: string }[]
  maxLength?: number
  isOptional?: boolean
  lang?: string
}

/** A form of a few fields in a column, with what came of it; what was typed stays when it is refused. */
export function FieldsForm({
  action,
  hidden,
  fields,
  go,
  named,
  busy,
  kind = 'primary',
}: {
  action: FormAction
  hidden: Record<string, string>
  fields: Field[]
  go: string
  /** The button's whole name, for those who hear it among many. */
  named?: string
  busy: string
  kind?: ComponentProps<typeof SubmitButton>['kind']
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const id = useId()
  return (
    <form ref={around} action={submit} className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ initial = '', type = 'text', options, isOptional, ...field }) => {
        const rest = {
          ...field,
          id: `${id}-${field.name}`,
          error: state.errors?.[field.name],
          defaultValue: state.values?.[field.name] ?? initial,
          required: !isOptional,
        }
        const key = `${field.name} ${state.attempt}`
        if (options) return <SelectField key={key} {...rest} options={options} />
        return type === 'words' ? (
          <TextArea key={key} {...rest} rows={4} />
        ) : (
          <TextField key={key} {...rest} type={type} />
        )
      })}
      <SubmitButton kind={kind} busyLabel={busy} aria-label={named}>
        {go}
      </SubmitButton>
    </form>
  )
}
