'use server'

import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addToCollection, moveInCollection, removeFromCollection } from '../commands/arrange-collection'
import { createCollection, moveCollection, reviseCollection } from '../commands/edit-collection'
import { collectionForm } from '../input-collections'
import { catalogTags } from '../tags'

/** Begins a collection and opens it for its first products. */
export async function createCollectionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(collectionForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const created = await createCollection(admin, parsed.data)
  if (!created.ok) return refused(locale, previous, form, created.reason)
  updateTag(catalogTags.collections)
  return toCollection(locale, created.id, 'done=created')
}

/** Changes names, introductions and days. */
export async function reviseCollectionAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireReviewing(locale)
  const parsed = parseForm(collectionForm, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const id = form.get('id')
  if (!isUuid(id)) return refused(locale, previous, form, 'unknown')
  const revised = await reviseCollection(admin, id, parsed.data)
  if (!revised.ok) return refused(locale, previous, form, revised.reason)
  updateTag(catalogTags.collections)
  return toCollection(locale, id, 'done=saved')
}

/** Moves a collection a place up or down in the order of the home page. */
export async function moveCollectionAction(given: Locale, id: string, step: string): Promise<void> {
  const locale = localeOf(given)
  const admin = await requireReviewing(locale)
  const moved = isUuid(id) ? await moveCollection(admin, id, step === 'up' ? -1 : 1) : null
  if (moved?.ok) updateTag(catalogTags.collections)
  redirect(pathIn(locale, moved?.ok ? `/admin/collections?done=moved#c-${id}` : '/admin/collections?refused=unknown'))
}

/** Adds a product to a collection, takes it off, or moves it a place; `query` keeps the search that is open. */
export async function arrangeProductAction(
  given: Locale,
  ids: { collectionId: string; listingId: string },
  step: string,
  query: string,
): Promise<void> {
  const locale = localeOf(given)
  const admin = await requireReviewing(locale)
  const { collectionId, listingId } = ids
  if (!isUuid(collectionId) || !isUuid(listingId)) return redirect(pathIn(locale, '/admin/collections?refused=unknown'))
  const arranged =
    step === 'add'
      ? await addToCollection(admin, collectionId, listingId)
      : step === 'remove'
        ? await removeFromCollection(admin, collectionId, listingId)
        : await moveInCollection(admin, collectionId, listingId, step === 'up' ? -1 : 1)
  if (arranged.ok) updateTag(catalogTags.collections)
  const done = step === 'add' ? 'added' : step === 'remove' ? 'removed' : 'moved'
  const told = arranged.ok ? `done=${done}` : `refused=${arranged.reason}`
  // Back to what was being worked on: the search while adding, the product while moving it.
  const place = query ? '#find' : step === 'remove' ? '#products' : `#p-${listingId}`
  return toCollection(locale, collectionId, `${query ? `q=${encodeURIComponent(query)}&` : ''}${told}${place}`)
}

const toCollection = (locale: Locale, id: string, rest: string): never =>
  redirect(pathIn(locale, `/admin/collections/${id}?${rest}`) as Route)

const refused = (locale: Locale, previous: FormState, form: FormData, reason: 'unknown') =>
  failed(previous, { message: translator(locale, 'collections')(`desk.refused.${reason}`), values: typedValues(form) })
