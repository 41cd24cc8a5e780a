import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales'
import { en } from './messages-en'
import { vi } from './messages-vi'

export type Messages = typeof vi
export type Namespace = keyof Messages
const messages: Record<Locale, Messages> = { vi, en: en as Messages }

// Making one parses nothing but costs a few objects; pages ask for the same few again and again.
const kept = new Map<string, unknown>()

/**
 * Reads texts of one namespace in one language: `const t = translator(locale, 'shop'); t('title', { count: 3 })`.
 * Works in pages, cached queries, actions and commands alike. A missing key throws.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  const key = `${locale}/${namespace}`
  const found = kept.get(key) as ReturnType<typeof make<N>> | undefined
  if (found) return found
  const made = make(locale, namespace)
  kept.set(key, made)
  return made
}

function make<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: 'Asia/Ho_Chi_Minh',
    onError(error) {
      throw error
    },
  })
}

/** For keys that come from data (reason codes and the like): the text, or null when there is none. */
export function textFor(locale: Locale, namespace: Namespace, key: string, values?: Record<string, string | number>) {
  const t = createTranslator({ locale, messages: messages[locale] as Record<string, object>, namespace, onError() {} })
  return t.has(key as never) ? (t as unknown as (key: string, values?: object) => string)(key, values) : null
}
