'use server'

import { requireReviewing } from '@/lib/auth/guards'
import { answerListForm } from '@/lib/auth/list-form'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { addProvider, correctProvider, withdrawProvider } from '../commands/providers'
import { providerInput, withdrawProviderInput } from '../provider-input'

const listWith = (locale: Locale, done: 'added' | 'corrected' | 'withdrawn' | 'gone') => ({
  path: pathIn(locale, `/admin/providers?done=${done}`),
})

const gone = { ok: false } as const

/** Adds a provider to the directory. */
export async function addProviderAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  return answerListForm({ guard: requireReviewing, locale, previous, form }, providerInput, addProvider, () =>
    listWith(locale, 'added'),
  )
}

/** Corrects an entry of the directory. */
export async function correctProviderAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return answerListForm(
    { guard: requireReviewing, locale, previous, form },
    providerInput,
    async (admin, typed) => (isUuid(id) ? correctProvider(admin, id, typed) : gone),
    ({ ok }) => listWith(locale, ok ? 'corrected' : 'gone'),
  )
}

/** Takes an entry out of the directory. */
export async function withdrawProviderAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return answerListForm(
    { guard: requireReviewing, locale, previous, form },
    withdrawProviderInput,
    async (admin, { words }) => (isUuid(id) ? withdrawProvider(admin, id, words) : gone),
    ({ ok }) => listWith(locale, ok ? 'withdrawn' : 'gone'),
  )
}
