'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { findMerchantActor } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { failed, typedValues } from '@/lib/forms/parse-form'
import { isPlainPost } from '@/lib/forms/plain-post'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import { type Submitted, submitListing } from '../commands/submit-listing'
import { gapSentence } from '../detail-words'
import { fieldOfGap } from '../draft-answer'
import type { EditorState, SaveAnswer } from '../editor-state'
import { mergeForm } from '../merge-form'
import { type ChangeFault, changePicture } from '../picture-change'
import { MAX_PICTURES, MAX_UPLOADS_A_DAY } from '../rules-content'

type Values = Record<string, string>

/**
 * Saves the editor's form as the browser sends it without the script, and sends the draft when that button was pressed.
 * Whatever goes wrong, everything that was typed comes back: also after the session has ended.
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
  const merged = await mergeForm(locale, actor, listingId, values)
  if (!merged.ok) return refused(locale, previous, values, merged.reason)

  const { answer } = merged
  const state = { attempt: previous.attempt + 1, saved: answer }
  if (Object.keys(answer.faults).length > 0 || answer.conflicts.length > 0)
    return { ...state, ...unsettled(locale, answer), ok: false, values: withTheirs(values, answer) }
  const [step = '', pictureId = ''] = (values.intent ?? '').split(':')
  if (step === 'turn-left' || step === 'turn-right' || step === 'crop') {
    const changed = await changePicture(actor, listingId, pictureId, shapeValues(values, step, pictureId))
    if (!changed.ok) return { ...state, ...notChanged(locale, changed.fault), ok: false, values }
  }
  if (values.intent !== 'send') return { ...state, ok: true, message: t('saved-now') }
  const sent = await submitListing(actor, listingId, new Date(answer.savedAt))
  if (sent.ok) redirect(pathIn(locale, `/merchant/listings/${listingId}?done=sent`))
  return { ...state, ...notSent(locale, sent), ok: false, values }
}

/**
 * Sends the draft to review as it was saved at that time, for the page that saves itself. Never draws the page anew:
 * what else is being typed there stays.
 */
export async function sendDraftAction(locale: Locale, listingId: string, savedAt: string): Promise<EditorState> {
  const actor = await findMerchantActor()
  const t = translator(locale, 'draft-saving')
  if (!actor) return { attempt: 1, ok: false, signedOut: true, message: t('signed-out') }
  const at = new Date(savedAt)
  if (!isUuid(listingId) || Number.isNaN(at.getTime())) return refused(locale, { attempt: 0 }, {}, 'unknown')
  const sent = await submitListing(actor, listingId, at)
  if (sent.ok) redirect(pathIn(locale, `/merchant/listings/${listingId}?done=sent`))
  return { attempt: 1, ok: false, ...notSent(locale, sent) }
}

const unsettled = (locale: Locale, { faults, conflicts, since }: SaveAnswer) => ({
  errors: faults,
  message:
    conflicts.length > 0
      ? `${since ?? ''} ${translator(locale, 'draft-saving')('choose-below')}`.trim()
      : translator(locale, 'listing-editor')('mend'),
})

// What was changed elsewhere only is shown at once: left as it was typed, the next save would take it for a choice.
const withTheirs = (values: Values, { updates, pictures }: SaveAnswer): Values => ({
  ...values,
  ...updates,
  pictures: pictures.map(({ pictureId }) => pictureId).join(),
})

function notSent(locale: Locale, sent: Extract<Submitted, { ok: false }>) {
  const reason = translator(locale, 'merchant-home')(`refused.${sent.reason}`)
  const message = translator(locale, 'listing-editor')('saved-not-sent', { reason })
  if (sent.reason !== 'incomplete') return { message }
  const { gaps, setNumber } = sent
  const errors = Object.fromEntries(gaps.map((gap) => [fieldOfGap(gap), gapSentence(locale, gap, setNumber)]))
  return { message, errors }
}

const shapeValues = (values: Values, step: string, id: string): Values => ({
  do: step,
  ...Object.fromEntries(['left', 'top', 'right', 'bottom'].map((side) => [side, values[`trim-${side}-${id}`] ?? '0'])),
})

function notChanged(locale: Locale, fault: ChangeFault) {
  const values = { name: translator(locale, 'draft-pictures')('this'), max: MAX_PICTURES, daily: MAX_UPLOADS_A_DAY }
  const message =
    textFor(locale, 'draft-pictures', `fault.${fault}`, values) ??
    textFor(locale, 'listing-editor', `upload-fault.${fault}`, values) ??
    undefined
  return { message, errors: message ? { pictures: message } : undefined }
}

function refused(locale: Locale, previous: EditorState, values: Values, reason: 'unknown' | 'no-draft'): EditorState {
  return failed(previous, { values, message: translator(locale, 'merchant-home')(`refused.${reason}`) })
}
