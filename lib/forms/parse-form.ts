import type { z } from 'zod'
import { composed, withoutControls } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import type { FormState } from './form-state'

/** The text fields of a form, NFC, without files and without Next's own fields. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [key, value] of form)
    if (typeof value === 'string' && !key.startsWith('$ACTION')) values[key] = withoutControls(composed(value))
  return values
}

type Parsed<T> = { ok: true; data: T } | { ok: false; state: FormState }

/**
 * Reads a form with a schema whose messages are keys of the `errors` namespace; on failure the state to return,
 * with one sentence per field and everything that was typed.
 */
export function parseForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
  locale: Locale,
  previous: FormState,
): Parsed<z.output<S>> {
  const values = typedValues(form)
  const result = schema.safeParse(values)
  if (result.success) return { ok: true, data: result.data }
  const errors: Record<string, string> = {}
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    errors[field] ??= textFor(locale, 'errors', issue.message) ?? textFor(locale, 'errors', 'invalid') ?? issue.message
  }
  return {
    ok: false,
    state: failed(previous, { errors, values, message: textFor(locale, 'errors', 'form') ?? undefined }),
  }
}

/** An answer that keeps what was typed and says what is wrong. */
export const failed = (previous: FormState, rest: Omit<FormState, 'attempt' | 'ok'>): FormState => ({
  ...rest,
  attempt: previous.attempt + 1,
  ok: false,
})

/** An answer that says it is done. */
export const succeeded = (previous: FormState, message: string): FormState => ({
  attempt: previous.attempt + 1,
  ok: true,
  message,
})
