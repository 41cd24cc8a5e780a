'use server'

import { redirect } from 'next/navigation'
import { requireAdmin, requireMerchant, requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor } from '@/lib/i18n/translator'
import { solutionPath } from '@/lib/readiness/solution-address'
import { returnAgreement } from './commands/countersign'
import { drawUpAgreement } from './commands/draw-up'
import { saveTemplate } from './commands/save-template'
import { returnInput, templateInput } from './input'

/** Draws up the merchant's participation agreement. */
export async function drawUpAgreementAction(locale: Locale): Promise<void> {
  const drawn = await drawUpAgreement(await requireMerchant(locale))
  const told = drawn.ok ? 'agreement=drawn' : `agreement-problem=${drawn.reason}`
  redirect(pathIn(locale, `${solutionPath('E_CONTRACT')}?${told}#agreement`))
}

/** Sends a signed agreement back to its merchant. */
export async function returnAgreementAction(
  locale: Locale,
  agreementId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const reviewing = await requireReviewing(locale)
  const parsed = parseForm(returnInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const answer = isUuid(agreementId)
    ? await returnAgreement(reviewing, { agreementId, words: parsed.data.words })
    : ({ ok: false, reason: 'unknown' } as const)
  return redirect(
    pathIn(locale, `/admin/agreements/${agreementId}?${answer.ok ? 'done=returned' : `problem=${answer.reason}`}`),
  )
}

/** Issues a new version of the agreement's text. */
export async function saveTemplateAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(templateInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const saved = await saveTemplate(admin, parsed.data)
  if (saved.ok) return redirect(pathIn(locale, `/admin/agreements/template?saved=${saved.version}`))
  return failed(previous, {
    values: typedValues(form),
    errors: { inForceFrom: textFor(locale, 'agreements', 'template.day-over') ?? '' },
    message: textFor(locale, 'errors', 'form') ?? undefined,
  })
}
