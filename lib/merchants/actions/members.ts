'use server'

import { refresh } from 'next/cache'
import { requireRegistering } from '@/lib/auth/guards'
import { linkAddress } from '@/lib/auth/one-time-link'
import type { Identifier } from '@/lib/auth/types'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { inviteMember, reissueLink, removeMember, type Unproven } from '../commands/members'
import { inviteInput, memberInput } from '../input'

/** A number or address as people read it. */
const shownIdentifier = (to: Identifier) => ('phone' in to ? formatPhone(to.phone) : to.email)

/** What the screen shows once: the link, until when it works, and for whom. */
const linkValues = (name: string, link: { token: string; expiresAt: Date }) => ({
  // The people of merchants read Vietnamese; the page they come to can be switched.
  link: linkAddress('vi', link.token),
  until: formatMoment(link.expiresAt),
  name,
})

/** Adds a person to a merchant; the answer carries their one-time link. */
export async function inviteMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const admin = await requireRegistering(locale)
  const parsed = parseForm(inviteInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, confirmed, ...invitation } = parsed.data
  const typed = typedValues(form)
  const isConfirmed = confirmed !== undefined && confirmed === typed.identifier
  const invited = await inviteMember(admin, merchantId, { ...invitation, isConfirmed }, new Date())
  const t = translator(locale, 'merchants')
  if (!invited.ok && invited.reason === 'unproven') {
    const values = { ...typed, ask: typed.identifier ?? '' }
    return failed(previous, { message: holderWords(locale, invited.account), values })
  }
  if (!invited.ok) {
    const key = invited.reason === 'is-administrator' ? 'refused-administrator' : invited.reason
    return failed(previous, { message: t(`people.${key}`), values: typedValues(form) })
  }
  refresh()
  await hurryLetters()
  const { name } = invitation
  if (!invited.link) return succeeded(previous, t('people.added-has-password', { name }))
  return {
    ...succeeded(previous, t('people.added', { name, to: shownIdentifier(invitation.identifier) })),
    values: linkValues(name, invited.link),
  }
}

function holderWords(locale: Locale, { name, merchants, since, isOthers }: Unproven) {
  const t = translator(locale, 'merchants')
  const named = t('people.unproven-merchants', { count: merchants.length, names: merchants.join(', ') })
  const facts = { name, day: formatDay(dayOf(since)), merchants: named }
  return t(isOthers ? 'people.unproven-detach' : 'people.unproven-renew', facts)
}

type OnMember = (
  locale: Locale,
  merchantId: string,
  userId: string,
  name: string,
) => Promise<Omit<FormState, 'attempt'>>

async function forMember(previous: FormState, form: FormData, act: OnMember): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const parsed = parseForm(memberInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { merchantId, userId } = parsed.data
  const answer = await act(locale, merchantId, userId, String(form.get('name')))
  refresh()
  return { ...answer, attempt: previous.attempt + 1 }
}

/** A new one-time link for somebody of a merchant. */
export async function reissueLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  return forMember(previous, form, async (locale, merchantId, userId, name) => {
    const made = await reissueLink(await requireRegistering(locale), merchantId, userId, new Date())
    const t = translator(locale, 'merchants')
    if (made.ok) await hurryLetters()
    if (made.ok)
      return {
        ok: true,
        message: t('people.reissued', { name, to: shownIdentifier(made.to) }),
        values: linkValues(name, made.link),
      }
    const key = made.reason === 'is-administrator' ? 'refused-administrator' : made.reason
    return { ok: false, message: t(`people.${key}`) }
  })
}

/** Ends somebody's work for a merchant. */
export async function removeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return forMember(previous, form, async (locale, merchantId, userId, name) => {
    const removed = await removeMember(await requireRegistering(locale), merchantId, userId)
    const t = translator(locale, 'merchants')
    return { ok: removed.ok, message: removed.ok ? t('people.removed', { name }) : t(`people.${removed.reason}`) }
  })
}
