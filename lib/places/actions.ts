'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addSalesPoint, closeSalesPoint, correctSalesPoint } from './commands'
import { salesPointForm } from './input'

/** Where the list lies, with what was done told above it. */
const listWith = (locale: Locale, done: 'added' | 'corrected' | 'closed' | 'gone') =>
  pathIn(locale, `/admin/sales-points?done=${done}`)

/** Adds a point of sale; shoppers see it at once. */
export async function addSalesPointAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireRegistering(locale)
  const parsed = parseForm(salesPointForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const added = await addSalesPoint(admin, parsed.data)
  if (!added.ok) return refused(locale, added.reason, previous, form)
  updateTag(catalogTags.shop)
  return redirect(listWith(locale, 'added'))
}

/** Corrects what shoppers read of a point of sale. */
export async function correctSalesPointAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireRegistering(locale)
  const parsed = parseForm(salesPointForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const corrected = isUuid(id)
    ? await correctSalesPoint(admin, id, parsed.data)
    : { ok: false as const, reason: 'gone' as const }
  if (!corrected.ok) return refused(locale, corrected.reason, previous, form)
  updateTag(catalogTags.shop)
  return redirect(listWith(locale, 'corrected'))
}

/** Takes a point of sale off the list. */
export async function closeSalesPointAction(locale: Locale, id: string): Promise<FormState> {
  const admin = await requireRegistering(locale)
  const { ok } = isUuid(id) ? await closeSalesPoint(admin, id) : { ok: false }
  if (ok) updateTag(catalogTags.shop)
  return redirect(listWith(locale, ok ? 'closed' : 'gone'))
}

function refused(
  locale: Locale,
  reason: 'unknown-ward' | 'there-already' | 'gone',
  previous: FormState,
  form: FormData,
): FormState {
  const message = translator(locale, 'sales-points')(`refused.${reason}`)
  return failed(previous, { message, values: typedValues(form) })
}
