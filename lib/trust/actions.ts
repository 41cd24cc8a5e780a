'use server'

import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addToTrust, withdrawFromTrust } from './commands/change-store'
import { addListSource, withdrawListSource } from './commands/list-sources'
import { fetchSources } from './fetch-sources'
import { addListSourceInput, addToTrustInput, listSourceInput, withdrawFromTrustInput } from './input'
import { choicesOf } from './rules'
import { tellStoreChanged } from './store-changed'

/** Puts what was ticked of an uploaded file into the trust store. */
export async function addToTrustAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(addToTrustInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const values = typedValues(form)
  const added = await addToTrust(admin, { ...parsed.data, choices: choicesOf(values) })
  if (added.ok) {
    await tellStoreChanged(added.version)
    return redirect(pathIn(locale, `/admin/trust?added=${added.version}`))
  }
  const message = translator(locale, 'trust')(`refused.${added.reason}`)
  const roots = 'roots' in added ? added.roots : []
  return failed(previous, {
    ...{ message, values },
    errors: Object.fromEntries(roots.map((sha256) => [`certificate-${sha256}`, message])),
  })
}

/** Ends the trust in one certificate. */
export async function withdrawFromTrustAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(withdrawFromTrustInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const withdrawn = await withdrawFromTrust(admin, parsed.data)
  if (withdrawn.ok) {
    await tellStoreChanged(withdrawn.version)
    return redirect(pathIn(locale, `/admin/trust?withdrawn=${withdrawn.version}`))
  }
  return failed(previous, { message: translator(locale, 'trust')('refused.unknown'), values: typedValues(form) })
}

/** Names an address that revocation lists are fetched from each night, and looks there at once. */
export async function addListSourceAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(addListSourceInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const added = await addListSource(admin, parsed.data.url)
  const t = translator(locale, 'list-sources')
  if (!added.ok) return failed(previous, { errors: { url: t(`refused.${added.reason}`) }, values: typedValues(form) })
  await fetchSources(new Date(), added.sourceId)
  return redirect(pathIn(locale, `/admin/trust?source=${added.sourceId}#sources`))
}

/** Looks at one address now. */
export async function fetchListAction(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  await requireAdmin(locale)
  const parsed = parseForm(listSourceInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  await fetchSources(new Date(), parsed.data.sourceId)
  return redirect(pathIn(locale, `/admin/trust?source=${parsed.data.sourceId}#sources`))
}

/** Ends the fetching from an address. */
export async function withdrawListSourceAction(
  locale: Locale,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireAdmin(locale)
  const parsed = parseForm(listSourceInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const withdrawn = await withdrawListSource(admin, parsed.data.sourceId)
  if (withdrawn) return redirect(pathIn(locale, '/admin/trust#sources'))
  return failed(previous, { message: translator(locale, 'trust')('refused.unknown'), values: typedValues(form) })
}
