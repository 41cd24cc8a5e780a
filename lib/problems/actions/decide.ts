'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { eraseContact, handleProblem, reopenProblem, type Stepped } from '../commands/decide-problem'
import { stepForm } from '../input'

/** Marks a report as handled, with what was done. */
export async function handleProblemAction(locale: Locale, id: string, previous: FormState, form: FormData) {
  const admin = await requireAdmin(locale)
  return step(locale, id, previous, form, 'handled', (words) => handleProblem(admin, id, words))
}

/** Opens a handled report again, with the reason. */
export async function reopenProblemAction(locale: Locale, id: string, previous: FormState, form: FormData) {
  const admin = await requireAdmin(locale)
  return step(locale, id, previous, form, 'reopened', (words) => reopenProblem(admin, id, words))
}

/** Erases how to reach the reporter. */
export async function eraseContactAction(locale: Locale, id: string, previous: FormState): Promise<FormState> {
  const admin = await requireAdmin(locale)
  if (!isUuid(id)) return failed(previous, { message: translator(locale, 'problems')('desk.refused.unknown') })
  await eraseContact(admin, id)
  return redirect(pathIn(locale, `/admin/problems/${id}?done=erased`))
}

async function step(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
  done: 'handled' | 'reopened',
  decide: (words: string) => Promise<Stepped>,
): Promise<FormState> {
  const parsed = parseForm(stepForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const stepped: Stepped = isUuid(id) ? await decide(parsed.data.words) : { ok: false, reason: 'unknown' }
  if (stepped.ok) redirect(pathIn(locale, `/admin/problems/${id}?done=${done}`))
  refresh()
  const message = translator(locale, 'problems')(`desk.refused.${stepped.reason}`)
  return failed(previous, { message, values: typedValues(form) })
}
