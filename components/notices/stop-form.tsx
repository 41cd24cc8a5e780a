'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { stopLettersAction } from '@/lib/notices/actions/letter-choices'

/** Stops the letters that a letter's link names. Only the button does: mail programs open links by themselves. */
export function StopForm({
  locale,
  letterKey,
  words,
}: {
  locale: Locale
  letterKey: string
  words: Record<'ask' | 'note' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(stopLettersAction, emptyForm)
  return (
    <form action={action} className="mt-4 space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {state.ok ? null : (
        <>
          <p>{words.ask}</p>
          <p className="text-muted">{words.note}</p>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="key" value={letterKey} />
          <SubmitButton busyLabel={words.busy} className="w-full">
            {words.submit}
          </SubmitButton>
        </>
      )}
    </form>
  )
}
