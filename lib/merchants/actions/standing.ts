'use server'

import { refresh, updateTag } from 'next/cache'
import { requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { approveMerchant, type Decided, reinstateMerchant, rejectMerchant } from '../commands/decide-standing'
import { decisionInput } from '../input'

/** Takes the decision named by the button that was pressed. */
export async function decideStandingAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(decisionInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, kind, reason } = parsed.data
  const decide: Record<typeof kind, () => Promise<Decided>> = {
    APPROVED: () => approveMerchant(admin, merchantId),
    REJECTED: () => rejectMerchant(admin, merchantId, reason ?? ''),
    REINSTATED: () => reinstateMerchant(admin, merchantId, reason),
  }
  const decided = await decide[kind]()
  const t = translator(locale, 'merchants')
  refresh()
  if (!decided.ok) return failed(previous, { message: t(`decide.${decided.reason}`), values: typedValues(form) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t(`decide.done.${kind}`))
}
