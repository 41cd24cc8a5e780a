'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addHoliday, removeHoliday, retireTemplate, saveTemplate, setTerms } from '../commands/edit-settings'
import { holidayInput, holidayOnly, templateInput, termsInput } from '../input'

const words = (locale: Locale) => translator(locale, 'queue-settings')

/** Keeps in how many working days each kind is to be decided. */
export async function setTermsAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(termsInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await setTerms(admin, parsed.data)
  refresh()
  return { ...succeeded(previous, words(locale)('terms.done')), values: typedValues(form) }
}

/** Names a holiday. */
export async function addHolidayAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(holidayInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await addHoliday(admin, parsed.data)
  refresh()
  return succeeded(previous, words(locale)('holidays.done'))
}

/** Makes a holiday a usual day again. */
export async function removeHolidayAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(holidayOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await removeHoliday(admin, parsed.data.day)
  refresh()
  return succeeded(previous, words(locale)('holidays.removed'))
}

/** Keeps a template, new or changed, and goes back to the list. */
export async function saveTemplateAction(
  locale: Locale,
  id: string | null,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(templateInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const saved = id === null || isUuid(id) ? await saveTemplate(admin, id, parsed.data) : null
  if (!saved) return failed(previous, { message: words(locale)('templates.unknown'), values: typedValues(form) })
  return redirect(pathIn(locale, '/admin/queue/settings?done=template#templates'))
}

/** Takes a template out of use, or brings it back. */
export async function retireTemplateAction(
  locale: Locale,
  id: string,
  isRetired: boolean,
  previous: FormState,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  if (isUuid(id)) await retireTemplate(admin, id, isRetired)
  refresh()
  return succeeded(previous, words(locale)(isRetired ? 'templates.retired' : 'templates.brought-back'))
}
