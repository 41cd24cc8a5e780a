'use client'

import { useActionState, useId } from 'react'
import { cn } from '@/components/ui/class-names'
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
export function FoldedStep({
  title,
  of,
  body,
  ...form
}: {
  title: string
  /** In a list of many: to what the step would be done, for those who hear it. It is a line of its row then, not a box. */
  of?: string
  body: string
} & Parameters<typeof StepForm>[0]) {
  return (
    <details className={cn('group', of ? 'text-sm' : 'rounded-xl border border-line bg-sheet')}>
      <summary
        aria-label={of && `${title}: ${of}`}
        className={cn(
          'flex min-h-11 cursor-pointer list-none items-center gap-3 [&::-webkit-details-marker]:hidden',
          of
            ? 'w-fit text-muted underline-offset-4 hover:underline'
            : 'justify-between rounded-xl px-4 py-3 font-semibold',
        )}
      >
        {title}
        <span aria-hidden className="text-muted transition-transform duration-150 group-open:rotate-45">
          +
        </span>
      </summary>
      <div className={cn('flex flex-col gap-3', of ? 'items-start pb-2' : 'px-4 pb-4')}>
        <p className="text-muted">{body}</p>
        <StepForm {...form} />
      </div>
    </details>
  )
}
