'use client'

import { useActionState } from 'react'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Options = { value: string; label: string }[]

/** Which month, and what the report is limited to. */
export function ReportForm({
  action,
  locale,
  months,
  groups,
  wards,
  languages,
  words,
}: {
  action: FormAction
  locale: string
  months: Options
  groups: Options
  wards: Options
  languages: Options
  words: Record<'day' | 'group' | 'ward' | 'language' | 'save' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const field = (name: string, start = '') => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? start,
  })
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <SelectField {...field('day')} label={words.day} options={months} />
        <SelectField {...field('groupCode')} label={words.group} options={groups} />
        <SelectField {...field('wardCode')} label={words.ward} options={wards} />
        <SelectField {...field('language', locale)} label={words.language} options={languages} />
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
