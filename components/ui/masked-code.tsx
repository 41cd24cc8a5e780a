'use client'

import { useActionState } from 'react'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { Button } from './button'

/**
 * A masked personal ID with a button to see it whole; it is whole only until the page is loaded again. `action` gets the
 * id of whose code it is under the name `of.name` and answers with `values.taxCode`.
 */
export function MaskedCode({
  locale,
  action,
  of,
  masked,
  words,
}: {
  locale: Locale
  action: FormAction
  of: { name: string; id: string }
  masked: string
  words: Record<'show' | 'note', string>
}) {
  const [state, submit, pending] = useActionState(action, emptyForm)
  const whole = state.values?.taxCode
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name={of.name} value={of.id} />
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
