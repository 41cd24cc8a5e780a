'use client'

import { useActionState } from 'react'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { createCollectionAction, reviseCollectionAction } from '@/lib/catalog/actions/collections'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { CollectionFormWords } from './collection-form-words'

/** Names, introductions and days of a new collection, or of the one whose values are given. */
export function CollectionForm({
  locale,
  id,
  values = {},
  limits,
  words,
}: {
  locale: Locale
  id?: string
  values?: Record<string, string>
  limits: { name: number; intro: number }
  words: CollectionFormWords
}) {
  const [state, action] = useActionState(id ? reviseCollectionAction : createCollectionAction, emptyForm)
  const around = useFaultFocus(state)
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? values[name],
  })
  return (
    <form ref={around} action={action} className="space-y-5">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {/* A new key after each answer: React empties a form once its action is done. */}
      <div key={state.attempt} className="space-y-5">
        <TextField {...field('nameVi')} label={words.nameVi} maxLength={limits.name} required />
        <TextField {...field('nameEn')} label={words.nameEn} hint={words.english} maxLength={limits.name} />
        <TextArea
          {...field('introVi')}
          label={words.introVi}
          hint={words.introHint}
          rows={3}
          maxLength={limits.intro}
          required
        />
        <TextArea {...field('introEn')} label={words.introEn} hint={words.english} rows={3} maxLength={limits.intro} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextField {...field('from')} type="date" label={words.from} hint={words.fromHint} required />
          <TextField {...field('until')} type="date" label={words.until} hint={words.untilHint} />
        </div>
      </div>
      <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
    </form>
  )
}
