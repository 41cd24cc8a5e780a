'use server'

import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { parseForm } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { addProvider, correctProvider, withdrawProvider } from '../commands/providers'
import { providerInput, withdrawProviderInput } from '../provider-input'

const listWith = (locale: Locale, done: 'added' | 'corrected' | 'withdrawn' | 'gone') =>
  pathIn(locale, `/admin/providers?done=${done}`)

const gone = { ok: false } as const

/** Adds a provider to the directory. */
export async function addProviderAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(providerInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await addProvider(admin, parsed.data)
  return redirect(listWith(locale, 'added'))
}

/** Corrects an entry of the directory. */
export async function correctProviderAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(providerInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { ok } = isUuid(id) ? await correctProvider(admin, id, parsed.data) : gone
  return redirect(listWith(locale, ok ? 'corrected' : 'gone'))
}

/** Takes an entry out of the directory. */
export async function withdrawProviderAction(
  locale: Locale,
  id: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(withdrawProviderInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { ok } = isUuid(id) ? await withdrawProvider(admin, id, parsed.data.words) : gone
  return redirect(listWith(locale, ok ? 'withdrawn' : 'gone'))
}
