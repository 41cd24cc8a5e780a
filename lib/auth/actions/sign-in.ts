'use server'

import { headers } from 'next/headers'
import { clientAddressOf } from '@/lib/audit/client-address'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { signIn } from '../commands/sign-in'
import { enter } from '../enter'
import { signInInput } from '../input'
import { safeNext } from '../rules'
import { waitWords } from '../wait-words'

/** Signs somebody in and takes them where they were going; on failure what they typed as identifier stays. */
export async function signInAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const parsed = parseForm(signInInput, form, locale, previous)
  if (!parsed.ok) return withoutPassword(parsed.state)
  const { identifier, password, next } = parsed.data
  const result = await signIn({ identifier, password, address: clientAddressOf(await headers()) }, new Date())
  if (!result.ok) {
    const message =
      result.reason === 'wait' ? waitWords(locale, result.waitSeconds) : translator(locale, 'sign-in')('wrong')
    return failed(previous, { message, values: { identifier, next: next ?? '' } })
  }
  return enter(result, locale, safeNext(next))
}

// A password never travels back to the page.
const withoutPassword = ({ values, ...state }: FormState): FormState => {
  const { password: _, ...rest } = values ?? {}
  return { ...state, values: rest }
}
