'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { eraseContact, reopenProblem, type Stepped } from '../commands/decide-problem'
import { stepForm } from '../input'

/** Opens a handled report again; handling it is decided in the queue (lib/desk). */
export async function reopenProblemAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(stepForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const stepped: Stepped = isUuid(id)
    ? await reopenProblem(admin, id, parsed.data.words)
    : { ok: false, reason: 'unknown' }
  if (stepped.ok) redirect(pathIn(locale, `/admin/problems/${id}?done=reopened`))
  refresh()
  const message = translator(locale, 'problems')(`desk.refused.${stepped.reason}`)
  return failed(previous, { message, values: typedValues(form) })
}

/** Erases how to reach the reporter. */
export async function eraseContactAction(locale: Locale, id: string, previous: FormState): Promise<FormState> {
  const admin = await requireReviewing(locale)
  if (!isUuid(id)) return failed(previous, { message: translator(locale, 'problems')('desk.refused.unknown') })
  await eraseContact(admin, id)
  return redirect(pathIn(locale, `/admin/problems/${id}?done=erased`))
}
