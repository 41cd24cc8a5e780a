'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { retryJobAction } from '@/lib/system/actions'

/** Runs one piece of background work again. */
export function RetryForm({
  locale,
  jobId,
  words,
}: {
  locale: Locale
  jobId: string
  words: Record<'submit' | 'named' | 'busy', string>
}) {
  const [state, action] = useActionState(retryJobAction, emptyForm)
  return (
    <form action={action} className="space-y-2">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="jobId" value={jobId} />
      <SubmitButton kind="secondary" busyLabel={words.busy} aria-label={words.named}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
