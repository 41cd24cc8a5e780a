export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'vi'

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)

/** Of a `[locale]` segment; anything else than a known language reads as Vietnamese. */
export const localeOf = (text: string | undefined): Locale => (text && isLocale(text) ? text : defaultLocale)

/** Picks the text in the reader's language; English falls back to Vietnamese when it was not written. */
export const inLocale = (locale: Locale, vi: string, en: string | null | undefined) => (locale === 'en' && en ? en : vi)
