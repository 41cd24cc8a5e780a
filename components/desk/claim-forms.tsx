'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState } from '@/lib/forms/form-state'

/** One step about a claim, with what came of it. */
export function ClaimForms({
  action,
  label,
  busy,
}: {
  action: (previous: FormState) => Promise<FormState>
  label: string
  busy: string
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="flex flex-wrap items-center gap-2">
      <SubmitButton kind="secondary" busyLabel={busy}>
        {label}
      </SubmitButton>
      {state.message ? (
        <p role="status" className="text-sm">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
