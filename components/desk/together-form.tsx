'use client'

import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

/** The button under the preview; it sends exactly what was previewed. */
export function TogetherForm({
  action,
  items,
  words,
}: {
  action: FormAction
  items: string[]
  words: { go: string; busy: string }
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="mb-8 flex flex-col items-start gap-3">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      {items.map((item) => (
        <input key={item} type="hidden" name="item" value={item} />
      ))}
      <SubmitButton busyLabel={words.busy}>{words.go}</SubmitButton>
    </form>
  )
}
