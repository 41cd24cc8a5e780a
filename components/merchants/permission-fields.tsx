'use client'

import { TextField } from '@/components/ui/field'
import type { FormState } from '@/lib/forms/form-state'

export type PermissionWords = Record<'number' | 'from' | 'until', string>

/** Number and days of an authorisation, as fields of a form. */
export function PermissionFields({ state, words }: { state: FormState; words: PermissionWords }) {
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: state.values?.[name] })
  return (
    <div key={state.attempt} className="space-y-4">
      <TextField {...field('documentNumber')} label={words.number} maxLength={120} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('validFrom')} type="date" label={words.from} required />
        <TextField {...field('validUntil')} type="date" label={words.until} />
      </div>
    </div>
  )
}
