'use server'

import { refresh } from 'next/cache'
import { requireMerchant, requireReviewing } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { withdrawAttachment } from '../commands/attach'
import { reviewPictureAgain } from '../commands/review-picture'
import { attachmentIdInput, pictureReviewInput } from '../input'

const words = (locale: Locale, key: string) => textFor(locale, 'journey-files', `answers.${key}`) ?? key

/** Takes a picture or paper of the merchant's own back. */
export async function withdrawAttachmentAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const merchant = await requireMerchant(locale)
  const parsed = parseForm(attachmentIdInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const isGone = await withdrawAttachment(merchant, parsed.data.attachmentId, new Date())
  refresh()
  return isGone
    ? succeeded(previous, words(locale, 'removed'))
    : failed(previous, { message: words(locale, 'unknown') })
}

/** Decides anew about a picture of a journey that was decided about. */
export async function reviewPictureAgainAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const reviewer = await requireReviewing(locale)
  const parsed = parseForm(pictureReviewInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const reviewed = await reviewPictureAgain(reviewer, parsed.data)
  if (!reviewed.ok) return failed(previous, { message: words(locale, reviewed.reason), values: typedValues(form) })
  refresh()
  return succeeded(previous, words(locale, parsed.data.decision === 'APPROVED' ? 'approved' : 'returned'))
}
