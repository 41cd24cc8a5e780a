'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useSyncExternalStore } from 'react'
import { emptyForm, type FormAction } from '@/lib/forms/form-state'

const never = () => () => {}

type Words = Record<
  'kind' | 'words' | 'wordsHint' | 'contact' | 'contactHint' | 'optional' | 'send' | 'sending' | 'failed',
  string
>

// The desk's fields bring an icon library and a class merger along; a shop page spares its readers both.
const field =
  'mt-1.5 w-full rounded-lg border border-line bg-sheet px-3 py-2 aria-invalid:border-2 aria-invalid:border-son'

/** A plain form: sent without scripts too, and whatever comes back, everything typed stands in it again. */
export function ReportForm({
  action,
  kinds,
  words,
  limits,
}: {
  action: FormAction
  kinds: { value: string; label: string }[]
  words: Words
  limits: { words: number; contact: number }
}) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  // Without scripts the form must name the server's own action; with them, a broken connection must cost no word.
  const [state, submit, isPending] = useActionState(isLive ? orKept(action, words.failed) : action, emptyForm)
  const form = useRef<HTMLFormElement>(null)
  const { values, errors, message } = state
  useEffect(() => {
    if (state.attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus()
  }, [state])
  return (
    <form ref={form} action={submit} noValidate className="flex flex-col gap-6" key={state.attempt}>
      {message ? (
        <p role="alert" tabIndex={-1} className="rounded-lg border border-son bg-son-wash px-4 py-3">
          {message}
        </p>
      ) : null}
      <fieldset aria-describedby={errors?.kind ? 'kind-error' : undefined}>
        <legend className="font-semibold">{words.kind}</legend>
        <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
          {kinds.map(({ value, label }) => (
            <label
              key={value}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-lg border border-line bg-sheet px-3.5 py-2 has-checked:border-son has-checked:shadow-[inset_0_0_0_1px_var(--son)]"
            >
              <input
                type="radio"
                name="kind"
                value={value}
                defaultChecked={values?.kind === value}
                aria-invalid={errors?.kind ? true : undefined}
                className="size-5 shrink-0 accent-son"
              />
              {label}
            </label>
          ))}
        </div>
        <Fault id="kind-error" text={errors?.kind} />
      </fieldset>
      <div>
        <label htmlFor="words" className="font-semibold">
          {words.words}
        </label>
        <p id="words-hint" className="text-sm text-muted">
          {words.wordsHint}
        </p>
        <textarea
          id="words"
          name="words"
          rows={6}
          maxLength={limits.words}
          defaultValue={values?.words}
          aria-invalid={errors?.words ? true : undefined}
          aria-describedby={errors?.words ? 'words-hint words-error' : 'words-hint'}
          className={field}
        />
        <Fault id="words-error" text={errors?.words} />
      </div>
      <div>
        <label htmlFor="contact" className="font-semibold">
          {words.contact} <span className="font-normal text-muted">({words.optional})</span>
        </label>
        <p id="contact-hint" className="text-sm text-muted">
          {words.contactHint}
        </p>
        <input
          id="contact"
          name="contact"
          maxLength={limits.contact}
          autoComplete="off"
          autoCapitalize="none"
          defaultValue={values?.contact}
          aria-invalid={errors?.contact ? true : undefined}
          aria-describedby={errors?.contact ? 'contact-hint contact-error' : 'contact-hint'}
          className={`${field} min-h-11`}
        />
        <Fault id="contact-error" text={errors?.contact} />
      </div>
      <button
        type="submit"
        aria-disabled={isPending || undefined}
        onClick={isPending ? (event) => event.preventDefault() : undefined}
        className="min-h-12 rounded-lg bg-son px-6 font-semibold text-on-son hover:brightness-110 aria-disabled:opacity-60 sm:self-start"
      >
        {isPending ? words.sending : words.send}
      </button>
    </form>
  )
}

/** The same, answering with what was typed when the server cannot be reached. */
const orKept =
  (action: FormAction, message: string): FormAction =>
  async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      // Going on to the receipt is told by an error too.
      unstable_rethrow(error)
      const values = Object.fromEntries(
        [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      )
      return { attempt: previous.attempt + 1, ok: false, message, values }
    }
  }

function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <p id={id} className="mt-1.5 flex gap-2 text-sm font-semibold text-son">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="mt-0.5 size-4 shrink-0 fill-none stroke-current stroke-2">
        <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4.5v6m0 3v.5" strokeLinecap="round" />
      </svg>
      {text}
    </p>
  )
}
