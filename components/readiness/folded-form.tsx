'use client'

import { ChevronDown } from 'lucide-react'
import { useActionState } from 'react'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type FormField = {
  kind: 'line' | 'day' | 'text'
  name: string
  label: string
  hint?: string
  isRequired?: boolean
  initial?: string
}

/**
 * One decision as a form that is folded away until it is wanted; it stands open again while something is wrong. Once somebody else
 * has decided, nothing is left of it but the answer to what was sent, with the words in it.
 */
export function FoldedForm({
  id,
  action,
  title,
  note,
  hidden,
  fields,
  submit,
  busy,
  isDanger = false,
  settled,
}: {
  /** Tells the fields of several forms on one page apart. */
  id: string
  action: FormAction
  title: string
  note?: string
  hidden: Record<string, string>
  fields: FormField[]
  submit: string
  busy: string
  isDanger?: boolean
  /** Set once there is nothing to decide any more: what stands above words that were sent too late. */
  settled?: { tooLate: string }
}) {
  const [state, run] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const isWrong = state.ok === false
  return (
    <>
      {state.message ? (
        <Notice kind={state.ok ? 'success' : 'error'} className="mb-2">
          {state.message}
        </Notice>
      ) : null}
      {settled ? (
        fields
          .filter(({ kind, name }) => isWrong && kind === 'text' && state.values?.[name])
          .map(({ name }) => (
            <TextArea
              key={name}
              id={`${id}-late-${name}`}
              name={name}
              label={settled.tooLate}
              defaultValue={state.values?.[name]}
              rows={3}
              readOnly
            />
          ))
      ) : (
        <details key={state.attempt} open={isWrong || undefined} className="group/fold rounded-lg border border-line">
          <summary
            className={`flex min-h-11 cursor-pointer items-center justify-between gap-2 px-4 font-semibold ${isDanger ? 'text-son' : 'text-lam'}`}
          >
            {title}
            <ChevronDown
              aria-hidden
              className="size-4 shrink-0 transition-transform duration-150 group-open/fold:rotate-180"
            />
          </summary>
          <form ref={around} action={run} className="space-y-4 border-t border-line p-4">
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {note ? <p className="text-muted">{note}</p> : null}
            <div className="grid gap-4 sm:grid-cols-2">
              {fields.map((field) => (
                <OneField
                  key={field.name}
                  formId={id}
                  field={field}
                  value={isWrong ? state.values?.[field.name] : undefined}
                  error={isWrong ? state.errors?.[field.name] : undefined}
                />
              ))}
            </div>
            <SubmitButton busyLabel={busy} kind={isDanger ? 'danger' : 'primary'} className="w-full sm:w-auto">
              {submit}
            </SubmitButton>
          </form>
        </details>
      )}
    </>
  )
}

function OneField({
  formId,
  field: { kind, name, label, hint, isRequired, initial },
  value,
  error,
}: {
  formId: string
  field: FormField
  value: string | undefined
  error: string | undefined
}) {
  const all = {
    id: `${formId}-${name}`,
    name,
    label,
    hint,
    error,
    defaultValue: value ?? initial,
    required: isRequired,
  }
  if (kind === 'text') return <TextArea {...all} rows={3} maxLength={1000} className="sm:col-span-2" />
  return kind === 'day' ? <TextField {...all} type="date" /> : <TextField {...all} />
}
