'use server'

import { refresh, updateTag } from 'next/cache'
import { requireAdmin } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { recordExemption, withdrawExemption } from '../commands/exemptions'
import { recordExemptionInput, withdrawExemptionInput } from '../input'

/** Keeps that law does not ask a merchant for a solution. */
export async function recordExemptionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(recordExemptionInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const recorded = await recordExemption(admin, parsed.data)
  const t = translator(locale, 'readiness')
  refresh()
  if (!recorded.ok) return failed(previous, { message: t(`answers.${recorded.reason}`), values: typedValues(form) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t('answers.exempted'))
}

/** Ends such an entry: the solution is required again. */
export async function withdrawExemptionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(withdrawExemptionInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const withdrawn = await withdrawExemption(admin, parsed.data)
  const t = translator(locale, 'readiness')
  refresh()
  if (!withdrawn.ok) return failed(previous, { message: t('answers.unknown'), values: typedValues(form) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t('answers.exemption-withdrawn'))
}
