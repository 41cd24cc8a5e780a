'use client'

import { useActionState } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { submitApplicationAction } from '@/lib/applications/actions/join'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { JoinWords } from './join-words'

/** The application itself: new under a fresh token, or the one that the token belongs to, to be corrected. */
export function JoinForm({
  locale,
  token,
  stated,
  words,
}: {
  locale: Locale
  token: string
  /** What was stated before, by field; null for a new application. */
  stated: Record<string, string> | null
  words: JoinWords
}) {
  const [state, action] = useActionState(submitApplicationAction, emptyForm)
  const around = useFaultFocus(state)
  const values = state.attempt > 0 ? state.values : (stated ?? undefined)
  const field = (name: string) => ({
    key: `${name} ${state.attempt}`,
    ...{ name, error: state.errors?.[name], defaultValue: values?.[name] },
  })
  const { key: taxKey, ...tax } = field('taxCode')
  const { key: formKey, ...form } = field('legalForm')
  const { key: nameKey, ...name } = field('name')
  const { key: wardKey, ...ward } = field('wardCode')
  const { key: personKey, ...person } = field('representative')
  const { key: phoneKey, ...phone } = field('phone')
  const { key: mailKey, ...mail } = field('email')
  return (
    <form ref={around} action={action} noValidate className="space-y-8">
      {state.message ? <Notice kind="error">{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <fieldset className="space-y-5">
        <legend className="mb-3 text-xl font-semibold">{words.establishment}</legend>
        <SelectField key={formKey} {...form} label={words.legalForm} options={words.legalForms} required />
        <TextField
          key={nameKey}
          {...name}
          label={words.name}
          hint={words.nameHint}
          autoComplete="organization"
          maxLength={200}
          required
        />
        <div className="space-y-2">
          <TextField
            key={taxKey}
            {...tax}
            label={words.taxCode}
            hint={words.taxCodeHint}
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
            required
          />
          {values?.oddCode === 'yes' ? (
            <label className="flex min-h-11 items-center gap-3">
              <input
                key={`seen ${state.attempt}`}
                type="checkbox"
                name="codeSeen"
                defaultChecked={values.codeSeen === 'on'}
                className="size-5 shrink-0"
              />
              {words.codeSeen}
            </label>
          ) : null}
        </div>
        <SelectField key={wardKey} {...ward} label={words.ward} hint={words.wardHint} options={words.wards} required />
      </fieldset>
      <fieldset className="space-y-5">
        <legend className="mb-3 text-xl font-semibold">{words.person}</legend>
        <TextField
          key={personKey}
          {...person}
          label={words.representative}
          autoComplete="name"
          maxLength={120}
          required
        />
        <p className="text-muted">{words.contactHint}</p>
        <TextField key={phoneKey} {...phone} label={words.phone} type="tel" autoComplete="tel" maxLength={30} />
        <TextField
          key={mailKey}
          {...mail}
          label={words.email}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
      </fieldset>
      <div className="space-y-4">
        <p className="max-w-prose text-sm text-muted">{words.privacy}</p>
        <SubmitButton busyLabel={words.sending} className="w-full sm:w-auto">
          {stated ? words.sendAgain : words.send}
        </SubmitButton>
      </div>
    </form>
  )
}
