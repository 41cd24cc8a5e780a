'use server'

import { refresh } from 'next/cache'
import { requireAdmin } from '@/lib/auth/guards'
import { linkAddress } from '@/lib/auth/one-time-link'
import { formatMoment } from '@/lib/format/people'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { askChange, type ChangeAsked, settleChange } from './commands/change-roles'
import { inviteToStaff } from './commands/invite-to-staff'
import { renewStaffLink, takeColleaguesFactorAway } from './commands/look-after-staff'
import type { StaffLink } from './commands/staff-link'
import { changeInput, colleagueOnly, invitationInput, settleInput } from './input'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

/** Asks for a role for somebody new; with a single administrator the answer carries their link. */
export async function inviteToStaffAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireAdmin(locale)
  const parsed = parseForm(invitationInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return asked(previous, form, locale, await inviteToStaff(admin, parsed.data, new Date()))
}

/** Asks for a role to be given or ended. */
export async function askChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireAdmin(locale)
  const parsed = parseForm(changeInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  return asked(previous, form, locale, await askChange(admin, parsed.data, new Date()))
}

async function asked(previous: FormState, form: FormData, locale: Locale, made: ChangeAsked): Promise<FormState> {
  const t = translator(locale, 'staff')
  if (!made.ok) return failed(previous, { message: t(`refused.${made.reason}`), values: typedValues(form) })
  refresh()
  await hurryLetters()
  if (made.effect === 'waits') return succeeded(previous, t('done.waits'))
  return withLink(previous, locale, t('done.alone'), made.link)
}

/** Confirms, refuses or withdraws a change, as the button that was pressed says. */
export async function settleChangeAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireAdmin(locale)
  const parsed = parseForm(settleInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { changeId, outcome } = parsed.data
  const settled = await settleChange(admin, changeId, outcome, new Date())
  const t = translator(locale, 'staff')
  // Without a link to show once, the list that is drawn again says it all.
  if (!settled.ok || !settled.link) refresh()
  if (!settled.ok) return failed(previous, { message: t(`refused.${settled.reason}`) })
  await hurryLetters()
  return withLink(previous, locale, t(`done.${outcome}`), settled.link)
}

/** Takes the second factor of a colleague away who lost the phone and the codes. */
export async function takeFactorAwayAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireAdmin(locale)
  const parsed = parseForm(colleagueOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const taken = await takeColleaguesFactorAway(admin, parsed.data.userId)
  const t = translator(locale, 'staff')
  refresh()
  if (!taken.ok) return failed(previous, { message: t(`refused.${taken.reason}`) })
  await hurryLetters()
  return succeeded(previous, t('done.factor'))
}

/** Makes a new one-time link for a colleague who never set a password. */
export async function renewStaffLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const admin = await requireAdmin(locale)
  const parsed = parseForm(colleagueOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const made = await renewStaffLink(admin, parsed.data.userId, new Date())
  const t = translator(locale, 'staff')
  if (!made.ok) return failed(previous, { message: t(`refused.${made.reason}`) })
  await hurryLetters()
  return withLink(previous, locale, t('done.link'), made.link)
}

function withLink(previous: FormState, locale: Locale, done: string, link: StaffLink | null): FormState {
  if (!link) return { ...succeeded(previous, done), values: {} }
  if (link === 'by-letter') return succeeded(previous, `${done} ${translator(locale, 'staff')('done.letter')}`)
  // The city's staff read Vietnamese; the page they come to can be switched.
  const values = { link: linkAddress('vi', link.token), until: formatMoment(link.expiresAt) }
  return { ...succeeded(previous, done), values }
}
