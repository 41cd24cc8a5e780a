'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { MerchantActor } from '@/lib/auth/actors'
import { findMerchantActor } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { formatMoment } from '@/lib/format/people'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import { isPlainPost } from '@/lib/forms/plain-post'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { saveDraft } from '../commands/save-draft'
import { type Submitted, submitListing } from '../commands/submit-listing'
import { gapSentence } from '../detail-words'
import type { EditorState } from '../editor-state'
import { draftForm } from '../input'
import { type BasicGap, detailOfGap, type Gap, isBasicGap } from '../rules-content'

/**
 * Saves the editor's form, and sends the draft when that button was pressed. Whatever goes wrong, everything that was
 * typed comes back: also after the session has ended, when the page is told to ask for signing in elsewhere.
 */
export async function saveDraftAction(
  locale: Locale,
  listingId: string,
  previous: EditorState,
  form: FormData,
): Promise<EditorState> {
  const values = typedValues(form)
  const t = translator(locale, 'listing-editor')
  const actor = await findMerchantActor()
  // With the script the page must stay as it is: drawn anew it would lead to the sign-in page and lose what was typed.
  if (actor || (await isPlainPost())) refresh()
  if (!actor) return { ...failed(previous, { values, message: t('signed-out') }), signedOut: true }
  if (!isUuid(listingId)) return refused(locale, previous, values, 'unknown')
  const parsed = parseForm(draftForm, form, locale, previous)
  if (!parsed.ok) return { ...parsed.state, message: t('mend') }

  const openedAt = values.intent === 'overwrite' ? new Date(values.theirs ?? 0) : parsed.data.openedAt
  const saved = await saveDraft(actor, listingId, openedAt, parsed.data.input)
  if (!saved.ok && saved.reason !== 'conflict') return refused(locale, previous, values, saved.reason)
  if (!saved.ok) {
    const time = formatMoment(saved.savedAt)
    const message = saved.by ? t('conflict-by', { name: saved.by, time }) : t('conflict', { time })
    return { ...failed(previous, { values, message }), conflict: { savedAt: saved.savedAt.toISOString() } }
  }
  const state: EditorState = { attempt: previous.attempt + 1, ok: true, savedAt: saved.savedAt.toISOString() }
  if (values.intent === 'send') return send(actor, locale, listingId, state)
  return { ...state, message: t('saved-now') }
}

async function send(actor: MerchantActor, locale: Locale, listingId: string, state: EditorState): Promise<EditorState> {
  const sent = await submitListing(actor, listingId)
  if (sent.ok) redirect(pathIn(locale, `/merchant/listings/${listingId}?done=sent`))
  const t = translator(locale, 'listing-editor')
  const reason = translator(locale, 'merchant-home')(`refused.${sent.reason}`)
  return { ...state, ok: false, message: t('saved-not-sent', { reason }), errors: gapErrors(locale, sent) }
}

const fieldOfGap: Record<BasicGap, string> = {
  'name-vi': 'nameVi',
  'story-vi': 'storyVi',
  price: 'price',
  'unit-vi': 'unitVi',
  picture: 'pictures',
  place: 'place-0',
}

const fieldOf = (gap: Gap) => (isBasicGap(gap) ? fieldOfGap[gap] : `detail-vi-${detailOfGap(gap)}`)

function gapErrors(locale: Locale, sent: Submitted): Record<string, string> {
  if (sent.ok || sent.reason !== 'incomplete') return {}
  return Object.fromEntries(sent.gaps.map((gap) => [fieldOf(gap), gapSentence(locale, gap, sent.setNumber)]))
}

function refused(
  locale: Locale,
  previous: EditorState,
  values: Record<string, string>,
  reason: 'unknown' | 'no-draft',
): EditorState {
  return failed(previous, { values, message: translator(locale, 'merchant-home')(`refused.${reason}`) })
}
