'use server'

import { redirect } from 'next/navigation'
import { requirePerson } from '@/lib/auth/guards'
import { waitWords } from '@/lib/auth/wait-words'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { askOwnEmail, confirmOwnEmail } from '../commands/own-email'
import { changeOwnPhone } from '../commands/own-phone'
import { confirmEmailInput, ownEmailInput, ownPhoneInput } from '../input'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

// A password never travels back to the page.
const withoutPassword = (state: FormState): FormState => {
  const { password: _, ...values } = state.values ?? {}
  return { ...state, values }
}

/** Has an address confirmed that somebody says is theirs. */
export async function askOwnEmailAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(ownEmailInput, form, locale, previous)
  if (!parsed.ok) return withoutPassword(parsed.state)
  const { email } = parsed.data
  const asked = await askOwnEmail(person, parsed.data, new Date())
  const t = translator(locale, 'identifiers')
  if (asked.ok) {
    await hurryLetters()
    return { ...succeeded(previous, t('email-asked', { email })), values: { email } }
  }
  return refused(previous, locale, asked, 'email', email)
}

/** Changes or adds one's own phone number. */
export async function changeOwnPhoneAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(ownPhoneInput, form, locale, previous)
  if (!parsed.ok) return withoutPassword(parsed.state)
  const changed = await changeOwnPhone(person, parsed.data, new Date())
  if (changed.ok) {
    await hurryLetters()
    redirect(pathIn(locale, '/account?done=phone'))
  }
  return refused(previous, locale, changed, 'phone', String(form.get('phone')))
}

type Refused = { ok: false; reason: 'wrong' | 'same' | 'taken' } | { ok: false; reason: 'wait'; waitSeconds: number }

function refused(
  previous: FormState,
  locale: Locale,
  why: Refused,
  field: 'email' | 'phone',
  typed: string,
): FormState {
  const t = translator(locale, 'identifiers')
  const values = { [field]: typed }
  if (why.reason === 'wait') return failed(previous, { message: waitWords(locale, why.waitSeconds), values })
  if (why.reason === 'wrong') return failed(previous, { errors: { password: t('wrong') }, values })
  return failed(previous, { errors: { [field]: t(`${field}-${why.reason === 'same' ? 'same' : 'taken'}`) }, values })
}

/** Makes an address one's own by the link of its letter. */
export async function confirmOwnEmailAction(form: FormData) {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = confirmEmailInput.safeParse({ token: form.get('token') })
  const confirmed = parsed.success
    ? await confirmOwnEmail(person, parsed.data.token, new Date())
    : ({ ok: false, reason: 'gone' } as const)
  redirect(pathIn(locale, `/account?done=${confirmed.ok ? 'email' : `email-${confirmed.reason}`}`))
}
