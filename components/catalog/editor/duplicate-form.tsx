'use client'

import { useActionState, useId } from 'react'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Words = { title: string; body: string; product: string; choose: string; go: string; busy: string }

/** Carries a listing's words to another product, behind a disclosure: it is not what most come for. */
export function DuplicateForm({
  action,
  products,
  words,
}: {
  action: FormAction
  products: { id: string; name: string }[]
  words: Words
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus(state)
  const id = useId()
  return (
    <details className="group rounded-xl border border-line bg-sheet">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 rounded-xl px-4 py-3 font-semibold [&::-webkit-details-marker]:hidden">
        {words.title}
        <span aria-hidden className="text-muted transition-transform duration-150 group-open:rotate-45">
          +
        </span>
      </summary>
      <form ref={around} action={submit} className="flex flex-col gap-3 px-4 pb-4">
        <p className="text-muted">{words.body}</p>
        {state.message && !state.errors ? <Notice kind="error">{state.message}</Notice> : null}
        <SelectField
          key={state.attempt}
          id={id}
          name="product"
          label={words.product}
          error={state.errors?.product}
          defaultValue={state.values?.product ?? ''}
          options={[
            { value: '', label: words.choose },
            ...products.map((product) => ({ value: product.id, label: product.name })),
          ]}
        />
        <SubmitButton kind="secondary" busyLabel={words.busy}>
          {words.go}
        </SubmitButton>
      </form>
    </details>
  )
}
