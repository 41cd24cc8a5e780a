'use server'

import { redirect } from 'next/navigation'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { rememberMerchant } from '@/lib/auth/session-cookie'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { openNotice, readAllNotices } from '../commands/read-notices'
import { noticeOnly, readAllInput } from '../input'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

/** Marks a notice as read and goes where it leads, working for the merchant that it is about. */
export async function openNoticeAction(form: FormData) {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = noticeOnly.safeParse({ noticeId: form.get('noticeId') })
  const notice = parsed.success ? await openNotice(person, parsed.data.noticeId, new Date()) : null
  const account = await currentAccount()
  if (notice?.merchantId && account?.memberships.some(({ merchantId }) => merchantId === notice.merchantId))
    await rememberMerchant(notice.merchantId)
  redirect(pathIn(locale, notice?.path ?? '/account/notices'))
}

/** Marks everything that the page showed as read. */
export async function readAllNoticesAction(form: FormData) {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = readAllInput.safeParse({ until: form.get('until') })
  if (parsed.success) await readAllNotices(person, parsed.data.until, new Date())
  redirect(pathIn(locale, '/account/notices'))
}
