'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type ChangedByCity, restoreListing, takeDownListing } from '../commands/change-state'
import { reasonForm } from '../input'
import { catalogTags } from '../tags'

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
  const changed: ChangedByCity = isUuid(listingId)
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
