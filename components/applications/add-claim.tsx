'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { addClaimAction } from '@/lib/applications/actions/decide'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Adds a producer of the registry to what an application claims. */
export function AddClaim({
  locale,
  applicationId,
  version,
  producerId,
  words,
}: {
  locale: Locale
  applicationId: string
  version: number
  producerId: string
  words: Record<'add' | 'addNamed' | 'busy', string>
}) {
  const [state, action] = useActionState(addClaimAction, emptyForm)
  return (
    <form action={action} className="space-y-3">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="producerId" value={producerId} />
      <SubmitButton kind="secondary" busyLabel={words.busy} aria-label={words.addNamed}>
        {words.add}
      </SubmitButton>
    </form>
  )
}
