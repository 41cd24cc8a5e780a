'use client'

import { useActionState } from 'react'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { chooseLettersAction } from '@/lib/notices/actions/letter-choices'

type Option = { value: string; label: string }

/** For each topic when letters about it come, and the language of letters. */
export function LetterChoicesForm({
  locale,
  topics,
  wishes,
  lettersIn,
  words,
}: {
  locale: Locale
  topics: { topic: string; label: string; wish: string }[]
  wishes: Option[]
  lettersIn: Locale
  words: Record<'language' | 'vi' | 'en' | 'submit' | 'busy', string>
}) {
  const [state, action] = useActionState(chooseLettersAction, emptyForm)
  const around = useFaultFocus(state)
  return (
    <form ref={around} action={action} className="flex flex-col gap-5">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      <input type="hidden" name="locale" value={locale} />
      {topics.map(({ topic, label, wish }) => (
        <SelectField
          key={`${topic} ${state.attempt}`}
          name={topic}
          label={label}
          error={state.errors?.[topic]}
          defaultValue={state.values?.[topic] ?? wish}
          options={wishes}
        />
      ))}
      <SelectField
        key={`language ${state.attempt}`}
        name="lettersIn"
        label={words.language}
        error={state.errors?.lettersIn}
        defaultValue={state.values?.lettersIn ?? lettersIn}
        options={[
          { value: 'vi', label: words.vi },
          { value: 'en', label: words.en },
        ]}
      />
      <SubmitButton busyLabel={words.busy} className="w-full sm:w-auto sm:self-start">
        {words.submit}
      </SubmitButton>
    </form>
  )
}
