'use server'

import { refresh } from 'next/cache'
import { requireStaff } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { checkChain } from './commands/check-chain'

/** Checks the whole chain now and says what was found. */
export async function checkChainAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const found = await checkChain(await requireStaff(locale, 'audit'))
  refresh()
  const t = translator(locale, 'audit')
  return found.fault
    ? failed(previous, { message: t(`fault.${found.fault.kind}`, { seq: found.fault.seq ?? 0 }) })
    : succeeded(previous, t('chain.whole', { count: found.sealed }))
}
