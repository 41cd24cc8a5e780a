'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { confirmStatedEmail } from '@/lib/account/commands/own-email'
import { clientAddressOf } from '@/lib/audit/client-address'
import { currentAccount, requireMerchant, requirePerson } from '@/lib/auth/guards'
import { faultWords } from '@/lib/auth/password-words'
import { passwordText } from '@/lib/auth/rules'
import { beginSession, rememberMerchant } from '@/lib/auth/session-cookie'
import { environment } from '@/lib/config/environment'
import { formatMoment } from '@/lib/format/people'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { acceptInvitation, enterByInvitation } from '../commands/accept-invitation'
import { changeTeammateRole, inviteToTeam, removeTeammate, withdrawInvitation } from '../commands/team'
import { invitationOnly, newcomerInput, teamInvitationInput, teammateOnly, teammateRole } from '../input'
import { OPEN_INVITATIONS } from '../rules'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))

/** Makes an invitation; the answer carries its link. */
export async function inviteToTeamAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const actor = await requireMerchant(locale)
  const parsed = parseForm(teamInvitationInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const made = await inviteToTeam(actor, parsed.data, new Date(), locale)
  const t = translator(locale, 'team')
  if (!made.ok) {
    const message =
      made.reason === 'too-many' ? t('invite.too-many', { count: OPEN_INVITATIONS }) : t(`refused.${made.reason}`)
    return failed(previous, { message, values: typedValues(form) })
  }
  refresh()
  const { name, email } = parsed.data
  if (email) await hurryLetters()
  // The people of merchants read Vietnamese; the page they come to can be switched.
  const link = `${environment().publicUrl}${pathIn('vi', `/join/team/${made.token}`)}`
  return {
    ...succeeded(previous, email ? t('invite.done-letter', { name, email }) : t('invite.done', { name })),
    values: { link, name, until: formatMoment(made.expiresAt) },
  }
}

/** Takes an unused invitation back. */
export async function withdrawInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const actor = await requireMerchant(locale)
  const parsed = parseForm(invitationOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const withdrawn = await withdrawInvitation(actor, parsed.data.invitationId)
  const t = translator(locale, 'team')
  refresh()
  return withdrawn.ok
    ? succeeded(previous, t('open.withdrawn'))
    : failed(previous, { message: t(`refused.${withdrawn.reason}`) })
}

/** Ends somebody's work for the merchant; whoever removed themselves goes to their account. */
export async function removeTeammateAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const actor = await requireMerchant(locale)
  const parsed = parseForm(teammateOnly, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const removed = await removeTeammate(actor, parsed.data.userId)
  const t = translator(locale, 'team')
  if (!removed.ok) {
    refresh()
    return failed(previous, { message: t(`refused.${removed.reason}`) })
  }
  if (parsed.data.userId === actor.userId) redirect(pathIn(locale, '/account'))
  redirect(pathIn(locale, '/merchant/team?done=removed'))
}

/** Gives somebody of the merchant the other role. */
export async function changeTeammateRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const actor = await requireMerchant(locale)
  const parsed = parseForm(teammateRole, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const changed = await changeTeammateRole(actor, parsed.data.userId, parsed.data.role)
  refresh()
  const t = translator(locale, 'team')
  return changed.ok
    ? succeeded(previous, t('change-role.done'))
    : failed(previous, { message: t(`refused.${changed.reason}`) })
}

/** Lets whoever is signed in join the merchant that invited them. */
export async function acceptInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const accepted = await acceptInvitation(await requirePerson(locale), String(form.get('token')), new Date())
  if (accepted.ok) {
    await rememberMerchant(accepted.merchantId)
    redirect(pathIn(locale, '/merchant'))
  }
  const t = translator(locale, 'team')
  return failed(previous, {
    message: accepted.reason === 'gone' ? t('refused.gone') : t('accept.already-member'),
  })
}

/** Makes an account for somebody who was invited, and signs them in. Passwords never travel back to the page. */
export async function enterByInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const t = translator(locale, 'team')
  const parsed = parseForm(newcomerInput, form, locale, previous)
  const { password: _, repeat: __, ...values } = typedValues(form)
  if (!parsed.ok) return { ...parsed.state, values }
  if (await currentAccount()) redirect(pathIn(locale, `/join/team/${String(form.get('token'))}`))
  const { name, identifier, password, repeat } = parsed.data
  if (passwordText(password) !== passwordText(repeat))
    return failed(previous, { errors: { repeat: translator(locale, 'account')('fault.repeat') }, values })
  const address = clientAddressOf(await headers())
  const newcomer = { name, identifier, password, address }
  const entered = await enterByInvitation(String(form.get('token')), newcomer, new Date())
  if (entered.ok) {
    await beginSession(entered.claim, false)
    await confirmStatedEmail(entered.claim.userId, new Date())
    await hurryLetters()
    await rememberMerchant(entered.merchantId)
    redirect(pathIn(locale, '/merchant'))
  }
  if (entered.reason === 'password')
    return failed(previous, { errors: { password: faultWords(locale, entered.fault) }, values })
  if (entered.reason === 'taken') return failed(previous, { errors: { identifier: t('accept.taken') }, values })
  const message =
    entered.reason === 'wait' ? t('accept.wait', { minutes: Math.ceil(entered.waitSeconds / 60) }) : t('refused.gone')
  return failed(previous, { message, values })
}
