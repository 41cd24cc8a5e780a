'use client'

import { useActionState } from 'react'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type Words = Record<
  | ('name' | 'solutions' | 'licence' | 'licenceHint' | 'website' | 'validFrom' | 'validUntil' | 'validUntilHint')
  | ('optional' | 'save' | 'busy'),
  string
>

/** An entry of the directory: a new one, or one to correct with what is said of it now. */
export function ProviderForm({
  action,
  words,
  solutions,
  now = {},
}: {
  action: FormAction
  words: Words
  /** One box each. */
  solutions: { name: string; label: string }[]
  now?: Record<string, string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const values = state.values ?? now
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: values[name] })
  const optional = (label: string) => (
    <>
      {label} <span className="font-normal text-muted">({words.optional})</span>
    </>
  )
  const wrong = state.errors?.offers
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind="error">{state.message}</Notice> : null}
        <TextField {...field('name')} label={words.name} maxLength={200} required />
        <fieldset aria-describedby={wrong ? 'offers-error' : undefined}>
          <legend className="font-semibold">{words.solutions}</legend>
          {wrong ? (
            <p id="offers-error" className="text-sm font-semibold text-son">
              {wrong}
            </p>
          ) : null}
          <div className="grid sm:grid-cols-2">
            {solutions.map(({ name, label }) => (
              <label key={name} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name={name}
                  defaultChecked={Boolean(values[name])}
                  aria-invalid={wrong ? true : undefined}
                  className="size-5"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <TextField {...field('licence')} label={words.licence} hint={words.licenceHint} maxLength={300} required />
        <TextField {...field('website')} type="url" label={optional(words.website)} maxLength={300} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('validFrom')} type="date" label={words.validFrom} required />
          <TextField
            {...field('validUntil')}
            type="date"
            label={optional(words.validUntil)}
            hint={words.validUntilHint}
          />
        </div>
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}
