'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { openOwnLinkAction } from '@/lib/applications/actions/join'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** From an approved application on to the page where its owner sets a password. */
export function EntryButton({
  locale,
  token,
  label,
  busy,
}: {
  locale: Locale
  token: string
  label: string
  busy: string
}) {
  const [state, action] = useActionState(openOwnLinkAction, emptyForm)
  return (
    <form action={action} className="mt-4 space-y-3">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton busyLabel={busy} className="w-full sm:w-auto">
        {label}
      </SubmitButton>
    </form>
  )
}
