'use server'

import { refresh, updateTag } from 'next/cache'
import { requireAdmin } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { acceptProof, type Decided, recordAcceptedProof, returnProof, withdrawProof } from '../commands/proofs'
import { acceptProofInput, recordProofInput, refuseProofInput } from '../input'

/** Keeps a proof that the administrator has seen. */
export async function recordProofAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(recordProofInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const recorded = await recordAcceptedProof(admin, parsed.data)
  const t = translator(locale, 'readiness')
  refresh()
  if (!recorded.ok) return failed(previous, { message: t(`answers.${recorded.reason}`), values: typedValues(form) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t('answers.recorded'))
}

/** Accepts a proof that waits. */
export async function acceptProofAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(acceptProofInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return answer(await acceptProof(admin, parsed.data), 'answers.accepted', previous, form)
}

/** Sends a waiting proof back. */
export async function returnProofAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(refuseProofInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return answer(await returnProof(admin, parsed.data), 'answers.returned', previous, form)
}

/** Ends an accepted proof. */
export async function withdrawProofAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(refuseProofInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return answer(await withdrawProof(admin, parsed.data), 'answers.withdrawn', previous, form)
}

function answer(
  decided: Decided,
  done: 'answers.accepted' | 'answers.returned' | 'answers.withdrawn',
  previous: FormState,
  form: FormData,
): FormState {
  const t = translator(localeOf(String(form.get('locale'))), 'readiness')
  refresh()
  if (!decided.ok) return failed(previous, { message: t(`answers.${decided.reason}`), values: typedValues(form) })
  updateTag(catalogTags.shop)
  return succeeded(previous, t(done))
}
