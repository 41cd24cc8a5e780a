'use server'

import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddressOf } from '@/lib/audit/client-address'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm } from '@/lib/forms/parse-form'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { confirmFactor, renewRecoveryCodes, showFactor } from '../commands/second-factor'
import { currentAccount, currentClaim, requirePerson } from '../guards'
import { codeInput, recoveryRenewalInput } from '../input'
import { safeNext, startPath } from '../rules'
import {
  currentSecondStep,
  forgetOfferedSecret,
  forgetRecoveryCodes,
  forgetSecondStep,
  offeredSecret,
  offerSecret,
  passOnRecoveryCodes,
} from '../second-step'
import { beginSession } from '../session-cookie'
import { newClaim } from '../session-token'
import { waitWords } from '../wait-words'

const localeIn = (form: FormData) => localeOf(String(form.get('locale')))
const clientAddress = async () => clientAddressOf(await headers())
const ownPage = (locale: Locale, query = '') => pathIn(locale, `/account/second-factor${query}`)

/** Signs in whoever is half signed in and types the right code. */
export async function showFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const half = await currentSecondStep()
  if (half?.step !== 'code') redirect(pathIn(locale, '/sign-in?error=late'))
  const parsed = parseForm(codeInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const shown = await showFactor(half.userId, parsed.data.code, await clientAddress(), new Date())
  if (!shown.ok) return refused(previous, locale, shown)
  await beginSession(newClaim(half.userId, half.tokenVersion, new Date(), true), half.isStaff)
  await forgetSecondStep()
  if (shown.recoveryLeft !== null) redirect(ownPage(locale, '?done=recovered'))
  redirect((safeNext(half.next) ?? pathIn(locale, startPath(half))) as Route)
}

/** Sets up a second factor: as the second half of signing in, or by choice of somebody who is signed in. */
export async function confirmFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const who = await whoSetsUp()
  if (!who) redirect(pathIn(locale, '/sign-in?error=late'))
  const parsed = parseForm(codeInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const secret = await offeredSecret(who)
  const confirmed = await confirmFactor(who.userId, secret, parsed.data.code, await clientAddress(), new Date())
  if (!confirmed.ok) return refused(previous, locale, confirmed)
  await beginSession(newClaim(who.userId, confirmed.tokenVersion, new Date(), true), true)
  await forgetSecondStep()
  await forgetOfferedSecret()
  await passOnRecoveryCodes(who.userId, confirmed.recoveryCodes)
  redirect(ownPage(locale, who.next ? `?next=${encodeURIComponent(who.next)}` : ''))
}

async function whoSetsUp() {
  const half = await currentSecondStep()
  if (half) return half.step === 'enrol' ? half : null
  const [account, claim] = [await currentAccount(), await currentClaim()]
  return account && claim && account.roles.length > 0
    ? { userId: account.userId, tokenVersion: claim.tokenVersion, next: null }
    : null
}

/** Begins setting up a second factor by choice. */
export async function offerFactorAction(form: FormData) {
  const locale = localeIn(form)
  await requirePerson(locale)
  const [account, claim] = [await currentAccount(), await currentClaim()]
  if (account && claim && account.roles.length > 0) await offerSecret(claim)
  redirect(ownPage(locale))
}

/** Makes ten new recovery codes for whoever types their password. */
export async function renewCodesAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeIn(form)
  const person = await requirePerson(locale)
  const parsed = parseForm(recoveryRenewalInput, form, locale, previous)
  if (!parsed.ok) return { ...parsed.state, values: undefined }
  const renewed = await renewRecoveryCodes(person, parsed.data.password, new Date())
  if (!renewed.ok && renewed.reason === 'wrong')
    return failed(previous, { errors: { password: translator(locale, 'account')('current-wrong') } })
  if (!renewed.ok) return refused(previous, locale, renewed)
  await passOnRecoveryCodes(person.userId, renewed.recoveryCodes)
  redirect(ownPage(locale))
}

/** Takes new recovery codes out of this browser, once their owner has put them away, and goes on. */
export async function putCodesAwayAction(form: FormData) {
  const locale = localeIn(form)
  await requirePerson(locale)
  await forgetRecoveryCodes()
  redirect((safeNext(String(form.get('next') ?? '')) ?? pathIn(locale, '/account/second-factor')) as Route)
}

type Refusal = { reason: 'wrong' | 'none' } | { reason: 'wait'; waitSeconds: number }

const refused = (previous: FormState, locale: Locale, refusal: Refusal) =>
  failed(
    previous,
    refusal.reason === 'wait'
      ? { message: waitWords(locale, refusal.waitSeconds) }
      : { errors: { code: translator(locale, 'second-factor')(`refused.${refusal.reason}`) } },
  )
