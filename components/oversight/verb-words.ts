import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** What was done, in words; a verb that this build has no words for stays as it is. */
export const verbWords = (locale: Locale, verb: string) => textFor(locale, 'audit', `verb.${verb}`) ?? verb

/** What it was done to. */
export const subjectWords = (locale: Locale, kind: string) => textFor(locale, 'audit', `subject.${kind}`) ?? kind

/** What a detail of an entry is called; as it is kept where this build has no word for it. */
export const detailWords = (locale: Locale, key: string) => textFor(locale, 'audit', `detail.${key}`) ?? key

/** A detail as it is kept, but for the solutions, which have names, and for yes and no. */
export function valueWords(locale: Locale, key: string, value: unknown) {
  if (typeof value === 'boolean') return translator(locale, 'audit')(value ? 'value.yes' : 'value.no')
  if (value === null) return '–'
  if (typeof value !== 'string') return JSON.stringify(value)
  return (key === 'solution' ? textFor(locale, 'readiness', `solutions.${value}`) : null) ?? value
}

/** The desk's page about a subject; null where there is none. */
export function subjectPath(kind: string, id: string): string | null {
  const pages: Record<string, string> = {
    merchant: '/admin/merchants/',
    product: '/admin/registry/products/',
    revision: '/admin/reviews/',
    import: '/admin/registry/imports/',
    application: '/admin/applications/',
    problem: '/admin/problems/',
    letter: '/admin/outbox/',
    collection: '/admin/collections/',
  }
  return pages[kind] ? `${pages[kind]}${id}` : null
}
