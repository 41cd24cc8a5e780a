'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type Changed, restoreListing, takeDownListing } from '../commands/change-state'
import { type Approved, approveRevision, type Returned, returnRevision } from '../commands/decide-revision'
import { reasonForm, returnForm } from '../input'
import { catalogTags } from '../tags'

/** Approves a waiting content and goes on to the queue, which opens the next one. */
export async function approveRevisionAction(
  locale: Locale,
  revisionId: string,
  previous: FormState,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  if (!isUuid(revisionId)) return refused(locale, previous, { ok: false, reason: 'unknown' })
  const approved = await approveRevision(admin, revisionId)
  if (!approved.ok) return refused(locale, previous, approved)
  refreshShop(approved)
  return toNext(locale, revisionId)
}

/** Sends a waiting content back to its merchant. */
export async function returnRevisionAction(locale: Locale, revisionId: string, previous: FormState, form: FormData) {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(returnForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  if (!isUuid(revisionId)) return refused(locale, previous, { ok: false, reason: 'unknown' })
  const returned = await returnRevision(admin, revisionId, parsed.data)
  if (!returned.ok) return { ...refused(locale, previous, returned), values: typedValues(form) }
  return toNext(locale, revisionId)
}

/** A listing and the content beside which its form stands, then what a form's action is given. */
type ListingForm = [locale: Locale, listingId: string, revisionId: string, previous: FormState, form: FormData]

/** Takes a listing off the booth in the city's name. */
export async function takeDownListingAction(...given: ListingForm): Promise<FormState> {
  return changeListing(takeDownListing, 'taken-down', given)
}

/** Opens a listing again that was taken down. */
export async function restoreListingAction(...given: ListingForm): Promise<FormState> {
  return changeListing(restoreListing, 'restored', given)
}

async function changeListing(
  command: typeof takeDownListing,
  done: 'taken-down' | 'restored',
  [locale, listingId, revisionId, previous, form]: ListingForm,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(reasonForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const changed: Changed = isUuid(listingId)
    ? await command(admin, listingId, parsed.data.words)
    : { ok: false, reason: 'unknown' }
  if (!changed.ok) return failed(previous, { message: translator(locale, 'reviews')(`refused.${changed.reason}`) })
  refreshShop(changed)
  return redirect(pathIn(locale, `/admin/reviews/${revisionId}?done=${done}`))
}

function refreshShop({ slug, merchantSlug }: { slug: string; merchantSlug: string }) {
  updateTag(catalogTags.shop)
  updateTag(catalogTags.listing(slug))
  updateTag(catalogTags.merchant(merchantSlug))
}

const toNext = (locale: Locale, revisionId: string): never =>
  redirect(pathIn(locale, `/admin/reviews/next/${revisionId}`))

type Refused = Exclude<Approved | Returned, { ok: true }>

function refused(locale: Locale, previous: FormState, result: Refused): FormState {
  const t = translator(locale, 'reviews')
  if (result.reason !== 'already-decided') return failed(previous, { message: t(`refused.${result.reason}`) })
  const decision = t(`decision.${result.decision}`)
  const by = result.by ?? t('somebody')
  return failed(previous, { message: t('refused.already-decided', { by, decision }) })
}
