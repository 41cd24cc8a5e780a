'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddressOf } from '@/lib/audit/client-address'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { answerClaims } from '../commands/answer-claims'
import { openOwnLink } from '../commands/open-own-link'
import { type Submitted, submitApplication } from '../commands/submit-application'
import { isToken, joinInput } from '../input'
import { findWholeCode } from '../queries/follow-application'

/** Keeps an application or its correction and goes to the page to follow it; whatever fails, everything typed comes back. */
export async function submitApplicationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const token = String(form.get('token'))
  const t = translator(locale, 'join')
  const values = typedValues(form)
  const whole = await findWholeCode(token, values.taxCode ?? '')
  if (whole) form.set('taxCode', whole)
  const parsed = parseForm(joinInput, form, locale, previous)
  if (!parsed.ok) return withDoubt(locale, { ...parsed.state, values })
  if (!isToken(token)) return failed(previous, { message: t('refused.failed'), values })
  const { codeSeen: _, ...stated } = parsed.data
  const address = clientAddressOf(await headers())
  const submitted = await submitApplication(token, stated, { locale, address }).catch((error: Error) => {
    console.error('an application could not be kept:', error.name)
    return null
  })
  if (submitted?.ok && stated.email) await hurryLetters()
  if (submitted?.ok) redirect(pathIn(locale, `/join/${token}?done=${submitted.isNew ? 'received' : 'corrected'}`))
  if (submitted?.reason === 'unknown-ward')
    return failed(previous, { errors: { wardCode: t('refused.unknown-ward') }, values })
  return failed(previous, { message: refusal(locale, submitted), values })
}

// An odd code may be confirmed; the form then shows the box for it.
function withDoubt(locale: Locale, state: FormState): FormState {
  const doubts = (['check-digit', 'not-a-personal-id', 'firm-with-personal-id'] as const).map((fault) =>
    translator(locale, 'errors')(`code-${fault}`),
  )
  const isDoubted = doubts.includes(state.errors?.taxCode ?? '')
  return isDoubted ? { ...state, values: { ...state.values, oddCode: 'yes' } } : state
}

function refusal(locale: Locale, submitted: Exclude<Submitted, { ok: true }> | null) {
  const t = translator(locale, 'join')
  if (submitted?.reason === 'wait') return t('refused.wait', { minutes: Math.ceil(submitted.waitSeconds / 60) })
  return submitted?.reason === 'closed' ? t('refused.closed') : t('refused.failed')
}

/** Keeps which producers the applicant says are theirs. */
export async function answerClaimsAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const token = String(form.get('token'))
  const chosen = form.getAll('producer').map(String)
  const isNone = form.get('none') === 'on'
  if (!isNone && chosen.length === 0) return failed(previous, { message: translator(locale, 'join')('claims.tick') })
  const answered = await answerClaims(token, isNone ? [] : chosen)
  if (answered.ok) redirect(pathIn(locale, `/join/${token}?done=claimed`))
  return failed(previous, { message: translator(locale, 'join')(`refused.${answered.reason}`) })
}

/** Goes on to set the password of the account that the approved application opened. */
export async function openOwnLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const opened = await openOwnLink(String(form.get('token')), new Date())
  if (opened.ok) redirect(pathIn(locale, `/link/${opened.token}`))
  return failed(previous, { message: translator(locale, 'join')('refused.no-entry') })
}
