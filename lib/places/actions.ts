'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addSalesPoint, closeSalesPoint } from './commands'
import { salesPointForm } from './input'

/** Adds a point of sale; shoppers see it at once. */
export async function addSalesPointAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(salesPointForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const added = await addSalesPoint(admin, parsed.data)
  if (!added.ok) {
    const message = translator(locale, 'sales-points')(`refused.${added.reason}`)
    return failed(previous, { message, values: typedValues(form) })
  }
  updateTag(catalogTags.shop)
  return redirect(pathIn(locale, '/admin/sales-points?done=added'))
}

/** Takes a point of sale off the list. */
export async function closeSalesPointAction(locale: Locale, id: string): Promise<FormState> {
  const admin = await requireAdmin(locale)
  if (isUuid(id)) await closeSalesPoint(admin, id)
  updateTag(catalogTags.shop)
  return redirect(pathIn(locale, '/admin/sales-points?done=closed'))
}
