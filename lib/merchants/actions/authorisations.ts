'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRegistering } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { recordAuthorisation, withdrawAuthorisation } from '../commands/authorisations'
import { authorisationInput, withdrawInput } from '../input'

/** Keeps a producer's permission and goes back to the merchant. */
export async function recordAuthorisationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = parseForm(authorisationInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, ...authorisation } = parsed.data
  const recorded = await recordAuthorisation(admin, merchantId, authorisation)
  if (recorded.ok) {
    // It may open listings again that an earlier permission left.
    updateTag(catalogTags.shop)
    redirect(pathIn(locale, `/admin/merchants/${merchantId}`))
  }
  const t = translator(locale, 'merchants')
  const message = recorded.reason === 'unknown' ? t('decide.unknown') : t(`permissions.${recorded.reason}`)
  return failed(previous, { message, values: typedValues(form) })
}

/** Ends a permission; what was sold under it leaves the booth. */
export async function withdrawAuthorisationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = parseForm(withdrawInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, authorisationId } = parsed.data
  // Kept with the listing and read by the merchant, so in the language of the booth.
  const reasonFor = (number: string) => translator('vi', 'merchants')('permissions.withdraw-reason', { number })
  const withdrawn = await withdrawAuthorisation(admin, merchantId, authorisationId, reasonFor)
  const t = translator(locale, 'merchants')
  refresh()
  if (!withdrawn.ok) return failed(previous, { message: t('permissions.unknown') })
  updateTag(catalogTags.shop)
  return succeeded(previous, t('permissions.withdrawn-done', { count: withdrawn.takenDown }))
}
