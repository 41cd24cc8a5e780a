'use client'

import { useActionState } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Words = Record<
  | ('nameVi' | 'nameEn' | 'address' | 'ward' | 'phone' | 'hoursVi' | 'hoursHint' | 'hoursEn')
  | ('optional' | 'save' | 'busy'),
  string
>

/** A point of sale: a new one, or one to correct with what is said of it now. */
export function SalesPointForm({
  action,
  words,
  wards,
  now = {},
}: {
  action: FormAction
  now?: Record<string, string>
  words: Words
  wards: { value: string; label: string }[]
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? now[name],
  })
  const optional = (label: string) => (
    <>
      {label} <span className="font-normal text-muted">({words.optional})</span>
    </>
  )
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <TextField {...field('nameVi')} label={words.nameVi} maxLength={120} required />
        <TextField {...field('address')} label={words.address} maxLength={300} required />
        <SelectField {...field('wardCode')} label={words.ward} options={wards} required />
        <TextField {...field('phone')} type="tel" label={optional(words.phone)} autoComplete="off" maxLength={30} />
        <TextField {...field('hoursVi')} label={optional(words.hoursVi)} hint={words.hoursHint} maxLength={120} />
        <TextField {...field('nameEn')} label={optional(words.nameEn)} maxLength={120} />
        <TextField {...field('hoursEn')} label={optional(words.hoursEn)} maxLength={120} />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
