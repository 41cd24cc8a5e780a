import { refresh } from 'next/cache'
import type { z } from 'zod'
import type { MerchantActor } from '@/lib/auth/actors'
import { requireMerchant } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'

type Answer = { ok: true; told: string } | { ok: false; reason: string }

/** What every form of the traceability desk does around its command: guard, parse, run, refresh, answer in words. */
export async function answerForm<Input>(
  previous: FormState,
  form: FormData,
  input: z.ZodType<Input>,
  command: (merchant: MerchantActor, typed: Input, locale: Locale) => Promise<Answer>,
): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const merchant = await requireMerchant(locale)
  const parsed = parseForm(input, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const answer = await command(merchant, parsed.data, locale)
  refresh()
  const words = (key: string) => textFor(locale, 'trace-desk', `answers.${key}`) ?? key
  return answer.ok
    ? succeeded(previous, words(answer.told))
    : failed(previous, { message: words(answer.reason), values: typedValues(form) })
}
