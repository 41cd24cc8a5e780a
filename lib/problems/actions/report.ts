'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddressOf } from '@/lib/audit/client-address'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type Reported, reportProblem } from '../commands/report-problem'
import { problemForm } from '../input'

/** Keeps a shopper's report and shows its reference. Open to everybody; whatever fails, everything typed comes back. */
export async function reportProblemAction(
  typedLocale: string,
  slug: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(typedLocale)
  const t = translator(locale, 'problems')
  const parsed = parseForm(problemForm, form, locale, previous)
  if (!parsed.ok) return { ...parsed.state, message: t('mend') }
  const address = clientAddressOf(await headers())
  const reported = await reportProblem(slug, parsed.data, { locale, address }).catch((error: Error) => {
    console.error('a report could not be kept:', error.message)
    return null
  })
  if (reported?.ok) redirect(pathIn(locale, `/listings/${encodeURIComponent(slug)}/report?sent=${reported.reference}`))
  return failed(previous, { message: refusal(locale, reported), values: typedValues(form) })
}

function refusal(locale: Locale, reported: Exclude<Reported, { ok: true }> | null): string {
  const t = translator(locale, 'problems')
  if (!reported) return t('failed')
  if (reported.reason === 'unknown') return t('unknown')
  return t('wait', { minutes: Math.ceil(reported.waitSeconds / 60) })
}
