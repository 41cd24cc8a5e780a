'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { revealLetterLink, sendLetterAgain } from '../commands/outbox'
import { letterOnly } from '../input'
import { hurryLetters } from '../letter-job'

/** Shows the link of a letter that was not sent, in this answer only; the look is kept in the audit log. */
export async function revealLetterLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(letterOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const link = await revealLetterLink(admin, parsed.data.letterId)
  const t = translator(locale, 'outbox')
  if (!link) return failed(previous, { message: t('no-link') })
  return { ...succeeded(previous, t('revealed')), values: { link } }
}

/** Puts a letter back into the queue. */
export async function sendLetterAgainAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireAdmin(locale)
  const parsed = parseForm(letterOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const again = await sendLetterAgain(admin, parsed.data.letterId, new Date())
  if (again.ok) {
    await hurryLetters()
    redirect(pathIn(locale, `/admin/outbox/${parsed.data.letterId}?done=again`))
  }
  refresh()
  return failed(previous, { message: translator(locale, 'outbox')(`refused.${again.reason}`) })
}
