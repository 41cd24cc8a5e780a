'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { addClaim } from '../commands/answer-claims'
import { refuseApplication, revealApplicantCode } from '../commands/refuse-application'
import { settleClaim } from '../commands/settle-claim'
import { addClaimInput, applicationOnly, refuseInput, settleInput } from '../input'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

/** Turns an application down that was returned and never corrected; one that waits is decided in the queue (lib/desk). */
export async function refuseApplicationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireReviewing(locale)
  const parsed = parseForm(refuseInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const refused = await refuseApplication(admin, parsed.data)
  const { applicationId, kind } = parsed.data
  if (refused.ok) await hurryLetters()
  if (refused.ok) redirect(pathIn(locale, `/admin/applications/${applicationId}?done=${kind.toLowerCase()}`))
  refresh()
  const message = translator(locale, 'join-desk')(`refused.${refused.reason}`)
  return failed(previous, { message, values: typedValues(form) })
}

/** Says who a claimed producer belongs to. */
export async function settleClaimAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireReviewing(locale)
  const parsed = parseForm(settleInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const settled = await settleClaim(admin, parsed.data)
  if (settled.ok) redirect(pathIn(locale, `/admin/applications/${parsed.data.applicationId}?done=settled`))
  refresh()
  const message = translator(locale, 'join-desk')(`refused.${settled.reason}`)
  return failed(previous, { message, values: typedValues(form) })
}

/** Adds a producer that the applicant was not shown. */
export async function addClaimAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireReviewing(locale)
  const parsed = parseForm(addClaimInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const added = await addClaim(admin, parsed.data)
  if (added.ok) redirect(pathIn(locale, `/admin/applications/${parsed.data.applicationId}?done=added`))
  refresh()
  return failed(previous, { message: translator(locale, 'join-desk')(`refused.${added.reason}`) })
}

/** Shows a masked code whole, in this answer only; the look is kept in the audit log. */
export async function revealApplicantCodeAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireReviewing(locale)
  const parsed = parseForm(applicationOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const taxCode = await revealApplicantCode(admin, parsed.data.applicationId)
  const t = translator(locale, 'join-desk')
  if (!taxCode) return failed(previous, { message: t('refused.erased') })
  return { ...succeeded(previous, t('person.revealed')), values: { taxCode } }
}
