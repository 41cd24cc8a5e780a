'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import { answerListForm } from '@/lib/auth/list-form'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addSalesPoint, closeSalesPoint, correctSalesPoint } from './commands'
import { salesPointForm } from './input'

/** Where the list lies, with what was done told above it. */
const listWith = (locale: Locale, done: 'added' | 'corrected' | 'closed' | 'gone') =>
  pathIn(locale, `/admin/sales-points?done=${done}`)

type Result = { ok: true } | { ok: false; reason: 'unknown-ward' | 'there-already' | 'gone' }

/** Shoppers see what was done at once; what was refused is said at the form. */
const answered = (locale: Locale, done: 'added' | 'corrected') => (result: Result) => {
  if (!result.ok) return { message: translator(locale, 'sales-points')(`refused.${result.reason}`) }
  updateTag(catalogTags.shop)
  return { path: listWith(locale, done) }
}

/** Adds a point of sale; shoppers see it at once. */
export async function addSalesPointAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  return answerListForm(
    { guard: requireRegistering, locale, previous, form },
    salesPointForm,
    addSalesPoint,
    answered(locale, 'added'),
  )
}

/** Corrects what shoppers read of a point of sale. */
export async function correctSalesPointAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return answerListForm(
    { guard: requireRegistering, locale, previous, form },
    salesPointForm,
    async (admin, typed): Promise<Result> =>
      isUuid(id) ? correctSalesPoint(admin, id, typed) : { ok: false, reason: 'gone' },
    answered(locale, 'corrected'),
  )
}

/** Takes a point of sale off the list. */
export async function closeSalesPointAction(locale: Locale, id: string): Promise<FormState> {
  const admin = await requireRegistering(locale)
  const { ok } = isUuid(id) ? await closeSalesPoint(admin, id) : { ok: false }
  if (ok) updateTag(catalogTags.shop)
  return redirect(listWith(locale, ok ? 'closed' : 'gone'))
}
