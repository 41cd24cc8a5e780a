'use client'

import { useActionState, useId, useState } from 'react'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type ReturnWording = Record<
  'reason' | 'choose' | 'words' | 'wordsHint' | 'preview' | 'previewEmpty' | 'go' | 'busy' | 'heading',
  string
>
export type ReturnOption = { value: string; label: string; toMerchant: string }

/** Sends a content back, and shows meanwhile exactly what its merchant will read. */
export function ReturnForm({
  action,
  options,
  wording,
}: {
  action: FormAction
  options: ReturnOption[]
  wording: ReturnWording
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const id = useId()
  const around = useFaultFocus(state)
  const [reason, setReason] = useState(state.values?.reasonCode ?? '')
  const [words, setWords] = useState(state.values?.words ?? '')
  const chosen = options.find(({ value }) => value === reason)
  return (
    <form ref={around} action={submit} className="flex flex-col gap-4">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <SelectField
        key={state.attempt}
        name="reasonCode"
        id={`${id}-reason`}
        label={wording.reason}
        error={state.errors?.reasonCode}
        defaultValue={reason}
        onChange={(event) => setReason(event.target.value)}
        options={[{ value: '', label: wording.choose }, ...options]}
      />
      <TextArea
        name="words"
        id={`${id}-words`}
        label={wording.words}
        hint={wording.wordsHint}
        error={state.errors?.words}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        rows={4}
        maxLength={1000}
      />
      <div className="rounded-lg border border-quy bg-quy-wash p-4">
        <p className="text-sm text-muted">{wording.preview}</p>
        {chosen ? (
          <>
            <p className="mt-1 font-semibold">{wording.heading}</p>
            <p>{chosen.toMerchant}</p>
            {words.trim() ? <p className="whitespace-pre-line">{words.trim()}</p> : null}
          </>
        ) : (
          <p className="mt-1">{wording.previewEmpty}</p>
        )}
      </div>
      <SubmitButton kind="danger" busyLabel={wording.busy}>
        {wording.go}
      </SubmitButton>
    </form>
  )
}
