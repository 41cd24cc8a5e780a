'use server'

import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import type { MerchantActor } from '@/lib/auth/actors'
import { catalogTags } from '@/lib/catalog/tags'
import { environment } from '@/lib/config/environment'
import type { FormState } from '@/lib/forms/form-state'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { answerForm } from '../answer-form'
import { handInLot } from '../commands/hand-in-lot'
import { makeSystemKey, revokeSystemKey } from '../commands/keys'
import { createLot, recallLot } from '../commands/lots'
import { addPlace, withdrawPlace } from '../commands/places'
import { declareStepWrong } from '../commands/record-step'
import {
  keyIdInput,
  keyInput,
  lotIdInput,
  lotInput,
  placeIdInput,
  placeInput,
  recallInput,
  wrongStepInput,
} from '../input'
import { findLotSlug } from '../queries/own-lots'

const unknown = { ok: false, reason: 'unknown' } as const
const told = (isDone: boolean, key: string) => (isDone ? ({ ok: true, told: key } as const) : unknown)

/** The product's page names its newest lot. */
async function expireProduct(merchant: MerchantActor, lotId: string) {
  const slug = await findLotSlug(merchant, lotId)
  if (slug) updateTag(catalogTags.listing(slug))
}

/** Adds a place. */
export async function addPlaceAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, placeInput, async (merchant, typed) => {
    const added = await addPlace(merchant, typed)
    return added.ok ? { ok: true, told: 'place-added' } : added
  })
}

/** Takes a place out of the choices. */
export async function withdrawPlaceAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, placeIdInput, async (merchant, { placeId }) =>
    told(await withdrawPlace(merchant, placeId, new Date()), 'place-withdrawn'),
  )
}

/** Begins a lot and goes to it. */
export async function createLotAction(previous: FormState, form: FormData): Promise<FormState> {
  let made: string | null = null
  const state = await answerForm(previous, form, lotInput, async (merchant, typed) => {
    const lot = await createLot(merchant, typed)
    if (lot.ok) made = lot.lotId
    return lot.ok ? { ok: true, told: 'lot-begun' } : lot
  })
  if (made) redirect(pathIn(localeOf(String(form.get('locale'))), `/merchant/trace/lots/${made}`))
  return state
}

/** Calls a lot back. */
export async function recallLotAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, recallInput, async (merchant, typed) => {
    const isDone = await recallLot(merchant, typed, new Date())
    await expireProduct(merchant, typed.lotId)
    return told(isDone, 'recalled')
  })
}

/** Declares a step wrong. */
export async function declareStepWrongAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, wrongStepInput, async (merchant, typed) => {
    const isDone = await declareStepWrong(merchant, typed, new Date())
    await expireProduct(merchant, typed.lotId)
    return told(isDone, 'declared')
  })
}

/** Hands a lot in as the proof of traceability. */
export async function handInLotAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, lotIdInput, async (merchant, { lotId }, locale) => {
    const handed = await handInLot(merchant, lotId, { locale, publicUrl: environment().publicUrl, now: new Date() })
    return handed.ok ? { ok: true, told: 'handed-in' } : handed
  })
}

/** Makes a key; the answer holds it, this once. */
export async function makeSystemKeyAction(previous: FormState, form: FormData): Promise<FormState> {
  let key: string | null = null
  const state = await answerForm(previous, form, keyInput, async (merchant, { name }) => {
    const made = await makeSystemKey(merchant, name)
    if (made.ok) key = made.key
    return made.ok ? { ok: true, told: 'key-made' } : made
  })
  return key ? { ...state, values: { key } } : state
}

/** Takes a key back. */
export async function revokeSystemKeyAction(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(previous, form, keyIdInput, async (merchant, { keyId }) =>
    told(await revokeSystemKey(merchant, keyId, new Date()), 'key-revoked'),
  )
}
