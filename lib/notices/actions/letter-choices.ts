'use server'

import { refresh } from 'next/cache'
import { requirePerson } from '@/lib/auth/guards'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, succeeded } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { chooseLetters, stopLetters } from '../commands/choose-letters'
import { letterChoicesInput } from '../input'
import { choosableTopics } from '../kinds'
import type { LetterWish } from '../types'
import { readUnsubscribeKey } from '../unsubscribe-key'

/** Keeps how whoever is signed in wants their letters. */
export async function chooseLettersAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(String(form.get('locale')))
  const person = await requirePerson(locale)
  const parsed = parseForm(letterChoicesInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const { lettersIn, ...rest } = parsed.data
  const chosen: Record<string, LetterWish | undefined> = rest
  const wishes = Object.fromEntries(choosableTopics.flatMap((topic) => (chosen[topic] ? [[topic, chosen[topic]]] : [])))
  await chooseLetters(person, { wishes, locale: lettersIn }, new Date())
  refresh()
  return succeeded(previous, translator(locale, 'notices')('preferences.saved'))
}

/** Stops the letters that a letter's own link names; nobody needs to be signed in. */
export async function stopLettersAction(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator(localeOf(String(form.get('locale'))), 'notices')
  const key = readUnsubscribeKey(String(form.get('key')))
  const isStopped = key !== null && (await stopLetters(key.userId, key.topics, new Date()))
  if (!isStopped) return failed(previous, { message: t('stop.unknown') })
  return succeeded(previous, t('stop.done', { topics: key.topics.map((topic) => t(`topic.${topic}`)).join(', ') }))
}
