'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { recordAuthorisationAction } from '@/lib/merchants/actions/authorisations'
import { PermissionFields, type PermissionWords } from './permission-fields'

/** A producer's authorisation for a merchant that is there already. */
export function PermissionForm({
  locale,
  merchantId,
  producerId,
  words,
}: {
  locale: Locale
  merchantId: string
  producerId: string
  words: PermissionWords & Record<'save' | 'busy', string>
}) {
  const [state, action] = useActionState(recordAuthorisationAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="space-y-5">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="merchantId" value={merchantId} />
      <input type="hidden" name="producerId" value={producerId} />
      <PermissionFields state={state} words={words} />
      <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
    </form>
  )
}
