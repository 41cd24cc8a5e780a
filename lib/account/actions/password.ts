'use server'

import { refresh } from 'next/cache'
import { changeName } from '@/lib/auth/commands/change-account'
import { enter } from '@/lib/auth/enter'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { changePasswordInput, linkInput, nameInput } from '@/lib/auth/input'
import { faultWords } from '@/lib/auth/password-words'
import { LINK_DAYS, passwordText } from '@/lib/auth/rules'
import { continueSession } from '@/lib/auth/session-cookie'
import { waitWords } from '@/lib/auth/wait-words'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { changeOwnPassword, setPasswordByLink } from '../commands/passwords'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

// Passwords never travel back to the page.
const blank = (state: FormState): FormState => ({ ...state, values: undefined })

const mismatch = (previous: FormState, locale: Locale) =>
  failed(previous, { errors: { repeat: translator(locale, 'account')('fault.repeat') } })

/** Sets the password behind a one-time link and signs its owner in. */
export async function setPasswordByLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const parsed = parseForm(linkInput, form, locale, previous)
  if (!parsed.ok) return blank(parsed.state)
  const { token, password, repeat } = parsed.data
  if (passwordText(password) !== passwordText(repeat)) return mismatch(previous, locale)
  const result = await setPasswordByLink(token, password, new Date())
  if (result.ok) {
    await hurryLetters()
    return enter(result, locale, null)
  }
  if (result.reason === 'password') return failed(previous, { errors: { password: faultWords(locale, result.fault) } })
  return failed(previous, { message: translator(locale, 'account')(`link.${result.reason}`, { days: LINK_DAYS }) })
}

/** Changes one's own password; other devices have to sign in again. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(changePasswordInput, form, locale, previous)
  if (!parsed.ok) return blank(parsed.state)
  const { current, password, repeat } = parsed.data
  if (passwordText(password) !== passwordText(repeat)) return mismatch(previous, locale)
  const t = translator(locale, 'account')
  const result = await changeOwnPassword(person, { current, password }, new Date())
  if (result.ok) {
    await continueSession(result.claim, await currentAccount())
    await hurryLetters()
    return succeeded(previous, t('password-changed'))
  }
  if (result.reason === 'wait') return failed(previous, { message: waitWords(locale, result.waitSeconds) })
  if (result.reason === 'wrong') return failed(previous, { errors: { current: t('current-wrong') } })
  return failed(previous, { errors: { password: faultWords(locale, result.fault) } })
}

/** Changes one's own name. */
export async function changeNameAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(nameInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await changeName(person, parsed.data.name)
  refresh()
  return { ...succeeded(previous, translator(locale, 'account')('name-changed')), values: parsed.data }
}
