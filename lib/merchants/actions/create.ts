'use server'

import { updateTag } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { createMerchantFromProducer, createTrader } from '../commands/create-merchant'
import { fromProducerInput, traderInput } from '../input'

const filePath = (locale: Locale, id: string) => pathIn(locale, `/admin/merchants/${id}`)

/** Opens the merchant of a producer and goes to it; to the one that was there when somebody was faster. */
export async function createFromProducerAction(form: FormData) {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = fromProducerInput.safeParse(Object.fromEntries(form))
  if (!parsed.success) notFound()
  const made = await createMerchantFromProducer(admin, parsed.data.producerId, parsed.data)
  if (!made.ok && made.reason !== 'exists') notFound()
  updateTag(catalogTags.shop)
  redirect(filePath(locale, made.merchantId))
}

/** Opens a trader with its authorisation and goes to it. */
export async function createTraderAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = parseForm(traderInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { producerId, documentNumber, validFrom, validUntil, ...trader } = parsed.data
  const made = await createTrader(admin, trader, { producerId, documentNumber, validFrom, validUntil })
  if (made.ok) {
    updateTag(catalogTags.shop)
    redirect(filePath(locale, made.merchantId))
  }
  const t = translator(locale, 'merchants')
  const values = typedValues(form)
  if (made.reason === 'unknown-ward') return failed(previous, { errors: { wardCode: t('trade.unknown-ward') }, values })
  return failed(previous, { message: t('trade.unknown-producer'), values })
}
