'use client'

import { CircleAlert } from 'lucide-react'
import { useActionState } from 'react'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { settleClaimAction } from '@/lib/applications/actions/decide'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** Who gets a claimed producer, and why. */
export function SettleForm({
  locale,
  applicationId,
  version,
  claimId,
  choices,
  words,
}: {
  locale: Locale
  applicationId: string
  version: number
  claimId: string
  choices: { value: string; label: string }[]
  words: Record<'who' | 'reason' | 'reasonHint' | 'save' | 'busy', string>
}) {
  const [state, action] = useActionState(settleClaimAction, emptyForm)
  const around = useFaultFocus(state)
  const fault = state.errors?.winner
  return (
    <form ref={around} action={action} className="space-y-4">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="claimId" value={claimId} />
      <fieldset key={`who ${state.attempt}`} aria-describedby={fault ? `winner-${claimId}` : undefined}>
        <legend className="mb-1 font-semibold">{words.who}</legend>
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
            <input
              type="radio"
              name="winner"
              value={value}
              defaultChecked={state.values?.winner === value}
              aria-invalid={fault ? true : undefined}
              className="size-5 shrink-0"
            />
            {label}
          </label>
        ))}
        {fault ? (
          <p id={`winner-${claimId}`} className="flex items-start gap-1.5 text-sm font-semibold text-son">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {fault}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        key={`reason ${state.attempt}`}
        id={`reason-${claimId}`}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={state.errors?.reason}
        defaultValue={state.values?.reason}
        maxLength={1000}
        rows={3}
      />
      <SubmitButton kind="secondary" busyLabel={words.busy} className="w-full sm:w-auto">
        {words.save}
      </SubmitButton>
    </form>
  )
}
