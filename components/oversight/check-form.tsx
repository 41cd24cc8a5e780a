'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { checkChainAction } from '@/lib/oversight/actions'

/** Checks the chain now. */
export function CheckForm({ locale, words }: { locale: Locale; words: { submit: string; busy: string } }) {
  const [state, action] = useActionState(checkChainAction, emptyForm)
  return (
    <form action={action} className="mt-4 space-y-3">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton kind="secondary" busyLabel={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
