'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { clientAddressOf } from '@/lib/audit/client-address'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { identifierOf } from '@/lib/auth/rules'
import { continueSession } from '@/lib/auth/session-cookie'
import { waitWords } from '@/lib/auth/wait-words'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { askPasswordReset } from '../commands/ask-reset'
import { askClosing, keepAccount } from '../commands/close-account'
import { endOtherSessions, endOwnSession } from '../commands/sessions'
import { closeInput, resetInput, sessionOnly } from '../input'
import { admitReset } from '../reset-limit'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

/** Has a letter with a link written to whoever forgot their password; the answer is the same for everybody. */
export async function askResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const parsed = parseForm(resetInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { identifier } = parsed.data
  const t = translator(locale, 'own-account')
  const values = { identifier }
  const named = identifierOf(identifier)
  if (!named) return failed(previous, { errors: { identifier: t('forgotten.not-an-identifier') }, values })
  const admitted = await admitReset(`${Object.values(named)[0]}`, clientAddressOf(await headers()))
  if (!admitted.admitted)
    return failed(previous, { message: t('forgotten.wait', { minutes: Math.ceil(admitted.waitSeconds / 60) }), values })
  // After the answer, so that its speed does not tell whether there is such an account either.
  after(async () => {
    try {
      if (await askPasswordReset(identifier, new Date())) await hurryLetters()
    } catch (error) {
      console.error('a reset could not be written:', error instanceof Error ? error.name : '')
    }
  })
  return { ...succeeded(previous, t('forgotten.done')), values }
}

/** Ends one of one's own sessions. */
export async function endSessionAction(form: FormData) {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = sessionOnly.safeParse({ sessionId: form.get('sessionId') })
  const isEnded = parsed.success && (await endOwnSession(person, parsed.data.sessionId, new Date()))
  redirect(pathIn(locale, `/account/sessions?done=${isEnded ? 'one' : 'gone'}`))
}

/** Ends every session but this one. */
export async function endOtherSessionsAction(form: FormData) {
  const locale = localeIn(form)
  const claim = await endOtherSessions(await requirePerson(locale), new Date())
  await continueSession(claim, await currentAccount())
  redirect(pathIn(locale, '/account/sessions?done=others'))
}

/** Asks that one's own account be closed. */
export async function askClosingAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(closeInput, form, locale, previous)
  // A password never travels back to the page.
  if (!parsed.ok) return { ...parsed.state, values: undefined }
  const asked = await askClosing(person, parsed.data.password, new Date())
  const t = translator(locale, 'own-account')
  if (asked.ok) {
    await hurryLetters()
    redirect(pathIn(locale, '/account/closing?done=asked'))
  }
  if (asked.reason === 'wait') return failed(previous, { message: waitWords(locale, asked.waitSeconds) })
  if (asked.reason === 'wrong') return failed(previous, { errors: { password: t('closing.wrong') } })
  if (asked.reason === 'last-owner')
    return failed(previous, { message: t('closing.last-owner', { merchants: asked.merchants.join(', ') }) })
  return failed(previous, { message: t('closing.is-administrator') })
}

/** Keeps one's own account after all. */
export async function keepAccountAction(form: FormData) {
  const locale = localeIn(form)
  await keepAccount(await requirePerson(locale), new Date())
  redirect(pathIn(locale, '/account/closing?done=kept'))
}
