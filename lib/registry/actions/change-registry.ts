'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { requireRegistering } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import * as forms from '../change-input'
import type { Change } from '../change-types'
import { discardChange, makeChange, proposeChange } from '../commands/change-registry'

const changePath = (locale: Locale, id: string) => pathIn(locale, `/admin/registry/changes/${id}`)

/** Keeps what a form asks for and shows what would follow from it. */
async function propose<S extends z.ZodType<{ reason: string }>>(
  schema: S,
  state: FormState,
  form: FormData,
  changeOf: (data: z.output<S>) => Change,
): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const registrar = await requireRegistering(locale)
  const parsed = parseForm(schema, form, locale, state)
  if (!parsed.ok) return parsed.state
  const id = await proposeChange(registrar, changeOf(parsed.data), parsed.data.reason)
  redirect(changePath(locale, id))
}

export async function correctProducerAction(state: FormState, form: FormData) {
  return propose(forms.producerForm, state, form, ({ id, seen, reason: _, ...values }) => ({
    ...{ kind: 'CORRECT_PRODUCER', id, seen, values },
  }))
}

export async function correctProductAction(state: FormState, form: FormData) {
  return propose(forms.productForm, state, form, ({ id, seen, reason: _, ...values }) => ({
    ...{ kind: 'CORRECT_PRODUCT', id, seen, values },
  }))
}

export async function correctCertificateAction(state: FormState, form: FormData) {
  return propose(forms.certificateForm, state, form, ({ id, seen, reason: _, ...values }) => ({
    ...{ kind: 'CORRECT_CERTIFICATE', id, seen, values },
  }))
}

export async function extendCertificateAction(state: FormState, form: FormData) {
  return propose(forms.extensionForm, state, form, ({ reason: _, ...extension }) => ({ kind: 'EXTEND', ...extension }))
}

export async function mergeProducersAction(state: FormState, form: FormData) {
  return propose(forms.mergeForm, state, form, ({ id, into }) => ({ kind: 'MERGE_PRODUCERS', id, into }))
}

export async function mergeProductsAction(state: FormState, form: FormData) {
  return propose(forms.mergeForm, state, form, ({ id, into }) => ({ kind: 'MERGE_PRODUCTS', id, into }))
}

export async function takeBackImportAction(state: FormState, form: FormData) {
  return propose(forms.takeBackForm, state, form, ({ id }) => ({ kind: 'TAKE_BACK', id }))
}

export async function linkMerchantAction(state: FormState, form: FormData) {
  return propose(forms.linkForm, state, form, ({ id, producerId }) => ({ kind: 'LINK', id, producerId }))
}

export async function placeAddressAction(state: FormState, form: FormData) {
  return propose(forms.placeForm, state, form, ({ id, wardCode }) => ({ kind: 'PLACE', id, wardCode }))
}

export async function undoChangeAction(state: FormState, form: FormData) {
  return propose(forms.undoForm, state, form, ({ id }) => ({ kind: 'UNDO', id }))
}

/** A merchant is not that producer: nothing of the registry changes, so that nothing has to be looked at first. */
export async function refuseLinkAction(state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const registrar = await requireRegistering(locale)
  const parsed = parseForm(forms.linkForm, form, locale, state)
  if (!parsed.ok) return parsed.state
  const { id, producerId, reason } = parsed.data
  const made = await makeChange(
    registrar,
    await proposeChange(registrar, { kind: 'REFUSE_LINK', id, producerId }, reason),
    null,
  )
  if (made.ok) redirect(pathIn(locale, '/admin/registry/links?refused=1'))
  return failed(state, {
    message: translator(locale, 'registry-care')(`refused.${made.reason}`),
    values: typedValues(form),
  })
}

/** Makes a change whose consequences were shown. */
export async function makeChangeAction(state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const registrar = await requireRegistering(locale)
  const parsed = parseForm(forms.makeForm, form, locale, state)
  if (!parsed.ok) return parsed.state
  const made = await makeChange(registrar, parsed.data.id, parsed.data.shown)
  if (!made.ok) return failed(state, { message: translator(locale, 'registry-care')(`refused.${made.reason}`) })
  if (!('waits' in made)) updateTag(catalogTags.shop)
  redirect(changePath(locale, parsed.data.id))
}

export async function discardChangeAction(state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form.get('locale')?.toString())
  const registrar = await requireRegistering(locale)
  const parsed = parseForm(forms.changeOnly, form, locale, state)
  if (!parsed.ok) return parsed.state
  await discardChange(registrar, parsed.data.id)
  redirect(changePath(locale, parsed.data.id))
}
