'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin, requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { parseForm } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { answered } from '../answer'
import {
  type Asked,
  askRevocation,
  askSuspension,
  type Confirmed,
  confirmRequest,
  refuseRequest,
} from '../commands/four-eyes'
import { optionalWordsInput, revocationInput, suspensionInput } from '../input'

const unknown = { ok: false, reason: 'unknown' } as const
const words = (locale: Locale) => translator(locale, 'four-eyes')
const why = (locale: Locale) => (reason: Refusal) => words(locale)(`refused.${reason}`)
type Refusal = Extract<Asked | Confirmed, { ok: false }>['reason']

/** Asks that a merchant be suspended. */
export async function askSuspensionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(suspensionInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, reason } = parsed.data
  const asked = await askSuspension(admin, merchantId, reason)
  const isAlone = asked.ok && asked.isAlone
  refresh()
  if (isAlone) updateTag(catalogTags.shop)
  return answered(previous, asked, words(locale)(isAlone ? 'done-alone' : 'asked'), why(locale), form)
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
  const asked = isUuid(certificateId) ? await askRevocation(admin, certificateId, parsed.data) : unknown
  if (!asked.ok) return answered(previous, asked, '', why(locale), form)
  if (asked.isAlone) updateTag(catalogTags.shop)
  return redirect(pathIn(locale, `/admin/requests?done=${asked.isAlone ? 'done-alone' : 'asked'}`))
}

/** Confirms what another asked for. */
export async function confirmRequestAction(locale: Locale, requestId: string, previous: FormState): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const confirmed = isUuid(requestId) ? await confirmRequest(admin, requestId) : unknown
  refresh()
  if (confirmed.ok) updateTag(catalogTags.shop)
  return answered(previous, confirmed, words(locale)('confirmed'), why(locale))
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
  const refused = isUuid(requestId) ? await refuseRequest(admin, requestId, parsed.data.words ?? '') : unknown
  refresh()
  return answered(previous, refused, words(locale)('not-done'), why(locale))
}
