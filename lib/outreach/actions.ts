'use server'

import { redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { noteCall } from './commands/note-call'
import { callForm } from './input'

/** Writes down a call and shows the producer with it. */
export async function noteCallAction(
  locale: Locale,
  producerId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireRegistering(locale)
  const parsed = parseForm(callForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const noted = isUuid(producerId)
    ? await noteCall(admin, producerId, parsed.data, new Date())
    : { ok: false as const, reason: 'unknown' as const }
  if (noted.ok) return redirect(pathIn(locale, `/admin/targets/calls/${producerId}?done=noted`))
  const message = translator(locale, 'calls')(`refused.${noted.reason}`)
  const values = typedValues(form)
  return noted.reason === 'again-in-the-past'
    ? failed(previous, { message, values, errors: { callAgainOn: message } })
    : failed(previous, { message, values })
}
