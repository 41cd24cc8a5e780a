'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { revealApplicantCodeAction } from '@/lib/applications/actions/decide'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** A masked personal ID with a button to see it whole; it is whole only until the page is loaded again. */
export function ApplicantCode({
  locale,
  applicationId,
  masked,
  words,
}: {
  locale: Locale
  applicationId: string
  masked: string
  words: Record<'show' | 'note', string>
}) {
  const [state, action, pending] = useActionState(revealApplicantCodeAction, emptyForm)
  const whole = state.values?.taxCode
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <span className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold tabular-nums">{whole ?? masked}</span>
        {whole ? null : (
          <Button kind="quiet" className="px-0" aria-disabled={pending || undefined}>
            {words.show}
          </Button>
        )}
      </span>
      <span className="block text-sm text-muted" role={state.message ? 'status' : undefined}>
        {state.message ?? words.note}
      </span>
    </form>
  )
}
