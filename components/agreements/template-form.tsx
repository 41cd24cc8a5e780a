'use client'

import { useActionState } from 'react'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

export type TemplateWords = Record<
  | 'inForceFrom'
  | 'organiserVi'
  | 'organiserEn'
  | 'organiserTaxCode'
  | 'taxCodeHint'
  | 'organiserAddress'
  | 'organiserPerson'
  | 'optional'
  | 'articlesVi'
  | 'articlesEn'
  | 'articlesHint'
  | 'why'
  | 'save'
  | 'busy',
  string
>

/** The next version of the agreement's text, filled with the one before. */
export function TemplateForm({
  action,
  words,
  now,
}: {
  action: FormAction
  words: TemplateWords
  now: Record<string, string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const values = state.values ?? now
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: values[name] })
  const person = (
    <>
      {words.organiserPerson} <span className="font-normal text-muted">({words.optional})</span>
    </>
  )
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <TextField {...field('inForceFrom')} type="date" label={words.inForceFrom} required />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('organiserVi')} label={words.organiserVi} maxLength={200} required />
          <TextField {...field('organiserEn')} label={words.organiserEn} lang="en" maxLength={200} required />
          <TextField {...field('organiserTaxCode')} label={words.organiserTaxCode} hint={words.taxCodeHint} required />
          <TextField {...field('organiserPerson')} label={person} maxLength={200} />
        </div>
        <TextField {...field('organiserAddress')} label={words.organiserAddress} maxLength={300} required />
        <TextArea {...field('articlesVi')} label={words.articlesVi} hint={words.articlesHint} rows={16} required />
        <TextArea {...field('articlesEn')} label={words.articlesEn} lang="en" rows={16} required />
        <TextField {...field('why')} label={words.why} maxLength={500} required />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
