'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** One button that sends what is decided already; `name` says it whole where the words on it are short. */
export function CareButton({
  action,
  hidden,
  label,
  name,
  busyLabel,
  kind = 'secondary',
}: {
  action: FormAction
  hidden: Record<string, string>
  label: string
  name?: string
  busyLabel: string
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="flex flex-col gap-2">
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <SubmitButton kind={kind} busyLabel={busyLabel} aria-label={name} className="self-start">
        {label}
      </SubmitButton>
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
    </form>
  )
}
