'use client'

import { useActionState, useId } from 'react'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Words = { go: string; busy: string; words?: string }

/** One step with its button, and a field for words where the step has to say why. */
export function StepForm({
  action,
  words,
  kind = 'secondary',
  wordsRequired = false,
  describedBy,
  className,
}: {
  action: FormAction
  words: Words
  kind?: 'primary' | 'secondary' | 'danger'
  wordsRequired?: boolean
  describedBy?: string
  className?: string
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const fieldId = useId()
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={submit} className="flex flex-col gap-3">
      {state.message && !state.errors?.words ? <Notice kind="error">{state.message}</Notice> : null}
      {words.words ? (
        <TextArea
          name="words"
          id={fieldId}
          label={words.words}
          error={state.errors?.words}
          defaultValue={state.values?.words}
          rows={3}
          maxLength={1000}
          required={wordsRequired}
        />
      ) : null}
      <SubmitButton kind={kind} busyLabel={words.busy} aria-describedby={describedBy} className={className}>
        {words.go}
      </SubmitButton>
    </form>
  )
}

/** The same behind a disclosure, for steps that should not happen by a slip of the thumb. */
export function FoldedStep({ title, body, ...form }: { title: string; body: string } & Parameters<typeof StepForm>[0]) {
  return (
    <details className="group rounded-xl border border-line bg-sheet">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 rounded-xl px-4 py-3 font-semibold [&::-webkit-details-marker]:hidden">
        {title}
        <span aria-hidden className="text-muted transition-transform duration-150 group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="flex flex-col gap-3 px-4 pb-4">
        <p className="text-muted">{body}</p>
        <StepForm {...form} />
      </div>
    </details>
  )
}
