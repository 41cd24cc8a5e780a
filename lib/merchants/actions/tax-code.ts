'use server'

import { requireRegistering } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { revealTaxCode } from '../commands/reveal-tax-code'
import { merchantOnly } from '../input'

/** Shows a masked tax code whole, in this answer only; the look is kept in the audit log. */
export async function revealTaxCodeAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = parseForm(merchantOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const taxCode = await revealTaxCode(admin, parsed.data.merchantId)
  const t = translator(locale, 'merchants')
  if (!taxCode) return failed(previous, { message: t('decide.unknown') })
  return { ...succeeded(previous, t('facts.revealed')), values: { taxCode } }
}
