'use client'

import { type ReactNode, useActionState } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type DataField = {
  name: string
  label: string
  hint?: string
  kind?: 'line' | 'day' | 'number'
  /** Makes it a choice. */
  options?: { value: string; label: string }[]
  initial?: string
  isRequired?: boolean
  maxLength?: number
}

/** A form of plain fields with its answer; what was typed stays until it was taken. */
export function DataForm({
  id,
  action,
  hidden,
  fields,
  submit,
  busy,
  isDanger = false,
  secret,
  children,
}: {
  /** Tells the fields of several forms on one page apart. */
  id: string
  action: FormAction
  hidden: Record<string, string>
  fields: DataField[]
  submit: string
  busy: string
  isDanger?: boolean
  /** Words for a value that the answer brings and nobody will see again. */
  secret?: { label: string; once: string }
  children?: ReactNode
}) {
  const [state, run] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const shown = state.ok ? undefined : state.values
  const key = state.ok ? state.values?.key : undefined
  return (
    <form ref={around} action={run} className="flex flex-col gap-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {secret && key ? (
        <div className="rounded-xl border-2 border-lam bg-lam-wash p-4">
          <p className="font-semibold">{secret.label}</p>
          <p>{secret.once}</p>
          <code className="mt-2 block select-all break-all rounded bg-sheet p-3">{key}</code>
        </div>
      ) : null}
      {children}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, hint, kind, options, initial, isRequired, maxLength }) => {
        const common = {
          name,
          label,
          hint,
          id: `${id}-${name}`,
          error: state.errors?.[name],
          defaultValue: shown?.[name] ?? initial,
          required: isRequired,
        }
        return options ? (
          <SelectField key={`${name} ${state.attempt}`} {...common} options={options} />
        ) : (
          <TextField
            key={`${name} ${state.attempt}`}
            {...common}
            type={kind === 'day' ? 'date' : 'text'}
            inputMode={kind === 'number' ? 'decimal' : undefined}
            maxLength={maxLength}
          />
        )
      })}
      <SubmitButton busyLabel={busy} kind={isDanger ? 'danger' : 'primary'} className="w-full sm:w-auto sm:self-start">
        {submit}
      </SubmitButton>
    </form>
  )
}
