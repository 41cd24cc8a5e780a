'use client'

import { useActionState } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { createTraderAction } from '@/lib/merchants/actions/create'
import { PermissionFields } from './permission-fields'
import type { TraderWords } from './trader-words'

/** A trader and the authorisation it sells by. */
export function TraderForm({ locale, producerId, words }: { locale: Locale; producerId: string; words: TraderWords }) {
  const [state, action] = useActionState(createTraderAction, emptyForm)
  const around = useFaultFocus(state)
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: state.values?.[name] })
  const approve = state.attempt === 0 || state.values?.approve === 'on'
  return (
    <form ref={around} action={action} className="space-y-8">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="producerId" value={producerId} />
      <fieldset key={`who ${state.attempt}`} className="space-y-4">
        <legend className="mb-2 text-xl font-semibold">{words.who}</legend>
        <TextField {...field('name')} label={words.name} maxLength={200} required />
        <SelectField {...field('legalForm')} label={words.form} options={words.forms} />
        <TextField
          {...field('taxCode')}
          label={words.taxCode}
          hint={words.taxCodeHint}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
        <SelectField {...field('wardCode')} label={words.ward} options={words.wards} required />
        <TextField {...field('address')} label={words.address} maxLength={300} />
        <TextField {...field('phone')} type="tel" label={words.phone} autoComplete="off" maxLength={30} />
      </fieldset>
      <fieldset>
        <legend className="mb-2 text-xl font-semibold">{words.paper}</legend>
        <PermissionFields state={state} words={words.permission} />
      </fieldset>
      <label className="flex min-h-11 items-center gap-3">
        <input key={state.attempt} type="checkbox" name="approve" defaultChecked={approve} className="size-5" />
        {words.approve}
      </label>
      <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
    </form>
  )
}
