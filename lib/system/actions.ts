'use server'

import { refresh } from 'next/cache'
import { requireAdmin } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { retryJob } from './commands/retry-job'
import { jobOnly } from './input'

/** Runs a piece of background work again that was given up. */
export async function retryJobAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(jobOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const retried = await retryJob(admin, parsed.data.jobId)
  const t = translator(locale, 'system')
  refresh()
  return retried.ok ? succeeded(previous, t('jobs.retried')) : failed(previous, { message: t('jobs.gone') })
}
