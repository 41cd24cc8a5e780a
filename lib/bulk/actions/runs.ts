'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireMerchant } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { cancelRun, confirmRun, type Decided } from '../commands/decide-run'
import { submitDrafts } from '../commands/submit-drafts'

const runPath = (locale: Locale, id: string): Route => pathIn(locale, `/merchant/listings/bulk/${id}`)

async function decide(command: typeof confirmRun, locale: Locale, id: string, state: FormState): Promise<FormState> {
  const merchant = await requireMerchant(locale)
  const decided: Decided = await command(merchant, id)
  if (decided.ok && isUuid(id)) redirect(runPath(locale, id))
  const t = translator(locale, 'bulk')
  return failed(state, { message: t(`refused.${decided.ok ? 'unknown' : decided.reason}`) })
}

export async function confirmRunAction(locale: Locale, id: string, state: FormState): Promise<FormState> {
  return decide(confirmRun, locale, id, state)
}

export async function cancelRunAction(locale: Locale, id: string, state: FormState): Promise<FormState> {
  return decide(cancelRun, locale, id, state)
}

export async function submitDraftsAction(locale: Locale, state: FormState): Promise<FormState> {
  const started = await submitDrafts(await requireMerchant(locale))
  if (started.ok) redirect(runPath(locale, started.runId))
  return failed(state, { message: translator(locale, 'bulk')(`problem.${started.reason}`) })
}
