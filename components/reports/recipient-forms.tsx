'use client'

import { useActionState } from 'react'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFaultFocus } from '@/components/ui/use-fault-focus'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

type AddWords = Record<
  'address' | 'office' | 'officeHint' | 'language' | 'reason' | 'reasonHint' | 'confirm' | 'save' | 'busy',
  string
>

/** To whom the monthly report is to be written. */
export function AddRecipientForm({
  action,
  languages,
  words,
}: {
  action: FormAction
  languages: { value: string; label: string }[]
  words: AddWords
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: state.values?.[name] ?? '' })
  const fault = state.errors?.confirmed
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="flex flex-col gap-4">
        {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
        <TextField {...field('address')} type="email" label={words.address} maxLength={254} autoComplete="off" />
        <TextField {...field('office')} label={words.office} hint={words.officeHint} maxLength={160} />
        <SelectField {...field('language')} label={words.language} options={languages} />
        <TextArea {...field('reason')} label={words.reason} hint={words.reasonHint} maxLength={500} rows={3} />
        <div>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="confirmed"
              value="yes"
              defaultChecked={state.values?.confirmed === 'yes'}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? 'confirmed-fault' : undefined}
              className="size-5 shrink-0 accent-son"
            />
            {words.confirm}
          </label>
          {fault ? (
            <p id="confirmed-fault" className="mt-1 text-sm text-son">
              {fault}
            </p>
          ) : null}
        </div>
        <SubmitButton busyLabel={words.busy} className="self-start">
          {words.save}
        </SubmitButton>
      </form>
    </div>
  )
}

/** Why letters to a recipient end. */
export function EndRecipientForm({
  id,
  action,
  words,
}: {
  /** Tells its field from those of the other recipients. */
  id: string
  action: FormAction
  words: Record<'reason' | 'end' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  const around = useFaultFocus<HTMLDivElement>(state)
  return (
    <div ref={around}>
      <form action={submit} key={state.attempt} className="mt-2 flex flex-col gap-3">
        {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
        <TextField
          id={`reason-${id}`}
          name="reason"
          label={words.reason}
          error={state.errors?.reason}
          defaultValue={state.values?.reason ?? ''}
          maxLength={500}
        />
        <SubmitButton kind="secondary" busyLabel={words.busy} className="self-start">
          {words.end}
        </SubmitButton>
      </form>
    </div>
  )
}

/** The recipient's own way out; a button, since mail programs open links by themselves. */
export function StopReportsForm({
  action,
  locale,
  letterKey,
  words,
}: {
  action: FormAction
  locale: string
  letterKey: string
  words: Record<'ask' | 'stop' | 'busy', string>
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="space-y-4">
      {state.message ? <Notice kind={state.ok ? 'success' : 'error'}>{state.message}</Notice> : null}
      {state.ok ? null : (
        <>
          <p className="text-muted">{words.ask}</p>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="key" value={letterKey} />
          <SubmitButton kind="secondary" busyLabel={words.busy}>
            {words.stop}
          </SubmitButton>
        </>
      )}
    </form>
  )
}
