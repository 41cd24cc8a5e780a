'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin, requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { askRevocation, askSuspension, confirmRequest, refuseRequest } from '../commands/four-eyes'
import { optionalWordsInput, revocationInput, suspensionInput } from '../input'

/** Asks that a merchant be suspended. */
export async function askSuspensionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(suspensionInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, reason } = parsed.data
  const asked = await askSuspension(admin, merchantId, reason)
  const t = translator(locale, 'four-eyes')
  refresh()
  if (!asked.ok) return failed(previous, { message: t(`refused.${asked.reason}`), values: typedValues(form) })
  if (asked.isAlone) updateTag(catalogTags.shop)
  return succeeded(previous, t(asked.isAlone ? 'done-alone' : 'asked'))
}

/** Asks that a certificate be revoked. */
export async function askRevocationAction(
  locale: Locale,
  certificateId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(revocationInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const t = translator(locale, 'four-eyes')
  const asked = isUuid(certificateId)
    ? await askRevocation(admin, certificateId, parsed.data)
    : { ok: false as const, reason: 'unknown' as const }
  if (!asked.ok) return failed(previous, { message: t(`refused.${asked.reason}`), values: typedValues(form) })
  if (asked.isAlone) updateTag(catalogTags.shop)
  return redirect(pathIn(locale, `/admin/requests?done=${asked.isAlone ? 'done-alone' : 'asked'}`))
}

/** Confirms what another asked for. */
export async function confirmRequestAction(locale: Locale, requestId: string, previous: FormState): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const t = translator(locale, 'four-eyes')
  const confirmed = isUuid(requestId)
    ? await confirmRequest(admin, requestId)
    : { ok: false as const, reason: 'unknown' as const }
  refresh()
  if (!confirmed.ok) return failed(previous, { message: t(`refused.${confirmed.reason}`) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t('confirmed'))
}

/** Refuses what another asked for, or takes one's own asking back. */
export async function refuseRequestAction(
  locale: Locale,
  requestId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(optionalWordsInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const t = translator(locale, 'four-eyes')
  const refused = isUuid(requestId)
    ? await refuseRequest(admin, requestId, parsed.data.words ?? '')
    : { ok: false as const, reason: 'unknown' as const }
  refresh()
  return refused.ok ? succeeded(previous, t('not-done')) : failed(previous, { message: t(`refused.${refused.reason}`) })
}
