'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** The recipient's own way out; a button, since mail programs open links by themselves. */
export function StopReportsForm({
  action,
  locale,
  letterKey,
  words,
}: {
  action: FormAction
  locale: string
  letterKey: string
  words: Record<'ask' | 'stop' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {state.ok ? null : (
        <>
          <p className="text-muted">{words.ask}</p>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="key" value={letterKey} />
          <SubmitButton kind="secondary" busyLabel={words.busy}>
            {words.stop}
          </SubmitButton>
        </>
      )}
    </form>
  )
}
