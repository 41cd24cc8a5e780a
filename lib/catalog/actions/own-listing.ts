'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireMerchant } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type Changed, pauseListing, resumeListing, withdrawListing } from '../commands/change-state'
import { createListing } from '../commands/create-listing'
import { duplicateListing } from '../commands/duplicate-listing'
import { discardDraft, startRevision } from '../commands/revise-listing'
import { duplicateForm, noteForm, reasonForm } from '../input'
import { catalogTags } from '../tags'

type Refusal = Exclude<Changed, { ok: true }>['reason'] | 'no-draft' | 'draft-exists' | 'no-content'

/** Begins the page of a product, or opens the one that is there. */
export async function createListingAction(locale: Locale, productId: string, previous: FormState): Promise<FormState> {
  const actor = await requireMerchant(locale)
  if (!isUuid(productId)) return refused(locale, previous, 'unknown')
  const created = await createListing(actor, productId)
  if (created.ok) return toListing(locale, created.listingId, '/edit')
  if (created.reason === 'already-listed') return toListing(locale, created.listingId)
  return refused(locale, previous, created.reason)
}

/** Begins the page of another product with the words of this one. */
export async function duplicateListingAction(locale: Locale, listingId: string, previous: FormState, form: FormData) {
  const actor = await requireMerchant(locale)
  const parsed = parseForm(duplicateForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  const made = await duplicateListing(actor, listingId, parsed.data.product)
  if (made.ok) return toListing(locale, made.listingId, '/edit')
  if (made.reason === 'already-listed') return toListing(locale, made.listingId)
  return refused(locale, previous, made.reason)
}

/** Begins a new draft from the content that was submitted last. */
export async function startRevisionAction(locale: Locale, listingId: string, previous: FormState): Promise<FormState> {
  const actor = await requireMerchant(locale)
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  const started = await startRevision(actor, listingId)
  if (started.ok || started.reason === 'draft-exists') return toListing(locale, listingId, '/edit')
  return refused(locale, previous, started.reason)
}

/** Throws the draft away. */
export async function discardDraftAction(locale: Locale, listingId: string, previous: FormState): Promise<FormState> {
  const actor = await requireMerchant(locale)
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  const discarded = await discardDraft(actor, listingId)
  if (!discarded.ok) return refused(locale, previous, discarded.reason)
  return redirect(pathIn(locale, '/merchant/listings?done=discarded'))
}

/** Hides a public listing until it is resumed. */
export async function pauseListingAction(locale: Locale, listingId: string, previous: FormState, form: FormData) {
  const actor = await requireMerchant(locale)
  const parsed = parseForm(noteForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  return finish(locale, listingId, previous, await pauseListing(actor, listingId, parsed.data.words), 'paused')
}

/** Shows a paused listing again. */
export async function resumeListingAction(locale: Locale, listingId: string, previous: FormState): Promise<FormState> {
  const actor = await requireMerchant(locale)
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  return finish(locale, listingId, previous, await resumeListing(actor, listingId), 'resumed')
}

/** Takes a listing off the booth for good. */
export async function withdrawListingAction(locale: Locale, listingId: string, previous: FormState, form: FormData) {
  const actor = await requireMerchant(locale)
  const parsed = parseForm(reasonForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  if (!isUuid(listingId)) return refused(locale, previous, 'unknown')
  return finish(locale, listingId, previous, await withdrawListing(actor, listingId, parsed.data.words), 'withdrawn')
}

function finish(
  locale: Locale,
  listingId: string,
  previous: FormState,
  changed: Changed,
  done: 'paused' | 'resumed' | 'withdrawn',
): FormState {
  if (!changed.ok) return refused(locale, previous, changed.reason)
  updateTag(catalogTags.shop)
  updateTag(catalogTags.listing(changed.slug))
  updateTag(catalogTags.merchant(changed.merchantSlug))
  return toListing(locale, listingId, `?done=${done}`)
}

const toListing = (locale: Locale, listingId: string, rest = ''): never =>
  redirect(pathIn(locale, `/merchant/listings/${listingId}${rest}`))

const refused = (locale: Locale, previous: FormState, reason: Refusal) =>
  failed(previous, { message: translator(locale, 'merchant-home')(`refused.${reason}`) })
