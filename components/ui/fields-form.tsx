'use client'

import { type ComponentProps, type ReactNode, useActionState, useId } from 'react'
import { SelectField, TextArea, TextField, TickField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type FormField = {
  name: string
  label: string
  hint?: string
  /** `number` may have decimals, `words` may take several lines, `tick` is a box that sends `yes`. */
  type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'words' | 'tick'
  initial?: string
  /** With these it is a choice of one. */
  options?: { value: string; label: string }[]
  maxLength?: number
  /** The earliest day. */
  min?: string
  isOptional?: boolean
  lang?: string
}

/** A form of a few fields in a column, or of none, with what came of it; what was typed stays when it is refused. */
export function FieldsForm({
  action,
  hidden = {},
  fields = [],
  go,
  named,
  busy,
  kind = 'primary',
  secret,
  children,
}: {
  action: FormAction
  hidden?: Record<string, string>
  fields?: FormField[]
  go: string
  /** The button's whole name, for those who hear it among many. */
  named?: string
  busy: string
  kind?: ComponentProps<typeof SubmitButton>['kind']
  /** Words for a value that the answer brings as `key` and nobody will see again. */
  secret?: { label: string; once: string }
  /** Said before the fields. */
  children?: ReactNode
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const id = useId()
  const shown = state.ok ? undefined : state.values
  const key = state.ok ? state.values?.key : undefined
  const answer = state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null
  return (
    <form ref={around} action={submit} className="space-y-4">
      {fields.length > 0 ? answer : null}
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
      {fields.map(({ initial = '', type = 'text', options, isOptional, ...field }) => {
        const rest = {
          ...field,
          id: `${id}-${field.name}`,
          error: state.errors?.[field.name],
          defaultValue: shown?.[field.name] ?? initial,
          required: !isOptional,
        }
        const again = `${field.name} ${state.attempt}`
        if (options) return <SelectField key={again} {...rest} options={options} />
        if (type === 'tick') return <TickField key={again} {...rest} label={field.label} />
        return type === 'words' ? (
          <TextArea key={again} {...rest} rows={4} />
        ) : (
          <TextField
            key={again}
            {...rest}
            type={type === 'number' ? 'text' : type}
            inputMode={type === 'number' ? 'decimal' : undefined}
          />
        )
      })}
      <SubmitButton kind={kind} busyLabel={busy} aria-label={named}>
        {go}
      </SubmitButton>
      {fields.length > 0 ? null : answer}
    </form>
  )
}
