'use client'

import { useActionState } from 'react'
import { Fold } from '@/components/merchants/fold'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { refuseApplicationAction } from '@/lib/applications/actions/decide'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type RejectWords = Record<'open' | 'submit' | 'reason' | 'reasonHint' | 'busy', string>

/** Turns an application down that was returned and never corrected. */
export function RejectForm({
  locale,
  applicationId,
  version,
  words,
}: {
  locale: Locale
  applicationId: string
  version: number
  words: RejectWords
}) {
  const [state, action] = useActionState(refuseApplicationAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <Fold title={words.open} danger open={state.attempt > 0}>
      <form ref={around} action={action} className="space-y-3">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="kind" value="REJECTED" />
        <TextArea
          key={state.attempt}
          id="reason-REJECTED"
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={state.errors?.reason}
          defaultValue={state.values?.reason}
          required
          maxLength={1000}
          rows={4}
        />
        <SubmitButton busyLabel={words.busy} kind="danger" className="w-full sm:w-auto">
          {words.submit}
        </SubmitButton>
      </form>
    </Fold>
  )
}
