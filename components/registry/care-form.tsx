'use client'

import { useActionState } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type CareField = {
  name: string
  label: string
  kind: 'text' | 'area' | 'date' | 'select'
  value?: string
  hint?: string
  required?: boolean
  maxLength?: number
  options?: { value: string; label: string }[]
}

/** A form about one entry of the registry: its fields, a reason, and one button. `id` keeps several on a page apart. */
export function CareForm({
  id,
  action,
  hidden,
  fields,
  label,
  busyLabel,
  kind = 'primary',
}: {
  id: string
  action: FormAction
  hidden: Record<string, string>
  fields: CareField[]
  label: string
  busyLabel: string
  kind?: 'primary' | 'secondary' | 'danger'
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map(({ name, kind: of, value = '', options = [], ...field }) => {
          const props = {
            ...{ ...field, name, id: `${id}-${name}`, error: state.errors?.[name] },
            defaultValue: state.values?.[name] ?? value,
          }
          if (of === 'select') return <SelectField key={name} {...props} options={options} />
          if (of === 'area') return <TextArea key={name} {...props} rows={3} />
          return <TextField key={name} {...props} type={of} />
        })}
        <SubmitButton kind={kind} busyLabel={busyLabel} className="self-start">
          {label}
        </SubmitButton>
      </form>
    </div>
  )
}
