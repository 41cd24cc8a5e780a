'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** Saves what was looked at, as it was looked at. */
export function ConfirmForm({
  action,
  values,
  save,
  busy,
}: {
  action: FormAction
  values: Record<string, string>
  save: string
  busy: string
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="mt-5">
      {state.message ? (
        <Notice kind="error" className="mb-4">
          {state.message}
        </Notice>
      ) : null}
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton busyLabel={busy}>{save}</SubmitButton>
    </form>
  )
}
