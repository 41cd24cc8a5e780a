import { refresh, updateTag } from 'next/cache'
import type { z } from 'zod'
import type { ReviewingActor } from '@/lib/auth/actors'
import { requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Done = 'recorded' | 'withdrawn' | 'upheld' | 'exempted' | 'exemption-withdrawn'
type Refusal = 'unknown' | 'overlaps' | 'already-ended' | 'already-decided' | 'not-fallen' | 'checked-again'
type Result = { ok: true } | { ok: false; reason: Refusal }

/** What every form of the readiness desk does around its command: guard, parse, run, refresh, answer in words. */
export async function answerForm<Input>(
  previous: FormState,
  form: FormData,
  input: z.ZodType<Input>,
  command: (admin: ReviewingActor, typed: Input) => Promise<Result>,
  done: Done,
): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(input, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const result = await command(admin, parsed.data)
  const t = translator(locale, 'readiness')
  refresh()
  if (!result.ok) return failed(previous, { message: t(`answers.${result.reason}`), values: typedValues(form) })
  // What goes on as before changes no page of the shop.
  if (done !== 'upheld') updateTag(catalogTags.shop)
  return succeeded(previous, t(`answers.${done}`))
}
