'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { type CarriedOut, carryOutOrder, liftOrder } from '../commands/orders'
import { wordsInput } from '../input'

/** Hides what an order is about, from shelves, search and pages at once. */
export async function carryOutOrderAction(locale: Locale, orderId: string, previous: FormState): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const done: CarriedOut = isUuid(orderId) ? await carryOutOrder(admin, orderId) : { ok: false, reason: 'unknown' }
  if (!done.ok) return failed(previous, { message: translator(locale, 'orders')(`refused.${done.reason}`) })
  await refreshShop(done)
  return redirect(pathIn(locale, `/admin/orders/${orderId}?done=hidden`))
}

/** Lifts an order; what it hid comes back. */
export async function liftOrderAction(
  locale: Locale,
  orderId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(wordsInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const done: CarriedOut = isUuid(orderId)
    ? await liftOrder(admin, orderId, parsed.data.words)
    : { ok: false, reason: 'unknown' }
  if (!done.ok)
    return failed(previous, {
      message: translator(locale, 'orders')(`refused.${done.reason}`),
      values: typedValues(form),
    })
  await refreshShop(done)
  return redirect(pathIn(locale, `/admin/orders/${orderId}?done=lifted`))
}

async function refreshShop({ slugs, merchantSlug }: Extract<CarriedOut, { ok: true }>) {
  updateTag(catalogTags.shop)
  updateTag(catalogTags.merchant(merchantSlug))
  for (const slug of slugs) updateTag(catalogTags.listing(slug))
  await hurryLetters()
}
