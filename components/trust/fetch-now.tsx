'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Props = { action: FormAction; sourceId: string; label: string; name: string; busy: string }

/** One button that fetches from one address and waits for it. */
export function FetchNow({ action, sourceId, label, name, busy }: Props) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} aria-label={name}>
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="sourceId" value={sourceId} />
      <SubmitButton kind="secondary" busyLabel={busy}>
        {label}
      </SubmitButton>
    </form>
  )
}
