import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'

/** A form over a list: who may send it, in which language, what it answered before, what was sent now. */
export type ListForm<Actor> = {
  guard: (locale: Locale) => Promise<Actor>
  locale: Locale
  previous: FormState
  form: FormData
}

/**
 * What forms over a list of the staff do around their command: guard, parse, run, and go to where the list tells what was
 * done; or stay, with a sentence and everything that was typed. `answer` says which.
 */
export async function answerListForm<Actor, Input extends z.ZodType, Result>(
  { guard, locale, previous, form }: ListForm<Actor>,
  input: Input,
  run: (actor: Actor, typed: z.output<Input>) => Promise<Result>,
  answer: (result: Result) => { path: Route } | { message: string },
): Promise<FormState> {
  const actor = await guard(locale)
  const parsed = parseForm(input, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const answered = answer(await run(actor, parsed.data))
  return 'path' in answered ? redirect(answered.path) : failed(previous, { ...answered, values: typedValues(form) })
}
