'use server'

import { refresh } from 'next/cache'
import { requireReviewing } from '@/lib/auth/guards'
import { formatMoment } from '@/lib/format/people'
import type { FormState } from '@/lib/forms/form-state'
import { parseForm } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { answered } from '../answer'
import { claimItem, releaseItem } from '../commands/claim-item'
import { setKeyboard } from '../commands/edit-settings'
import { writeNote } from '../commands/write-note'
import { noteInput } from '../input'
import { readItem } from '../queue-address'

const unknown = { ok: false, reason: 'unknown' } as const

type Step = 'claim' | 'take-over' | 'release'

/** Takes an item for oneself, takes it over from a colleague, or gives it back. */
export async function claimItemAction(
  locale: Locale,
  item: string,
  step: Step,
  previous: FormState,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const t = translator(locale, 'queue')
  const ref = readItem(item)
  if (!ref) return answered(previous, unknown, '', () => t('refused.unknown'))
  refresh()
  if (step === 'release') {
    await releaseItem(admin, ref)
    return answered(previous, { ok: true }, t('claim.released'), () => '')
  }
  const claimed = await claimItem(admin, ref, { takeOver: step === 'take-over' })
  const time = formatMoment(claimed.until)
  const by = claimed.ok ? '' : claimed.by
  return answered(previous, claimed, t('claim.done', { time }), (reason) => t(`refused.${reason}`, { by, time }))
}

/** Leaves a note for colleagues. */
export async function writeNoteAction(
  locale: Locale,
  item: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(noteInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const t = translator(locale, 'queue')
  const ref = readItem(item)
  const written = (ref && (await writeNote(admin, ref, parsed.data.words))) ?? unknown
  if (written.ok) refresh()
  return answered(previous, written, t('note.done'), () => t('refused.unknown'), form)
}

/** Switches the keys of the desk on or off for whoever asks. */
export async function setKeyboardAction(locale: Locale, isOn: boolean): Promise<void> {
  const admin = await requireReviewing(locale)
  await setKeyboard(admin, isOn)
  refresh()
}
