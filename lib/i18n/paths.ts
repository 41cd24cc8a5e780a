import type { Route } from 'next'
import { defaultLocale, type Locale } from './locales'

/** The address of a page in a language: Vietnamese has no prefix, English lives under `/en`. `path` starts with `/`. */
export const pathIn = (locale: Locale, path: string): Route =>
  (locale === defaultLocale ? path : path === '/' ? `/${locale}` : `/${locale}${path}`) as Route

/** The same page's path without its language. */
export function pathWithoutLocale(pathname: string) {
  const path = pathname.replace(/^\/(?:vi|en)(?=\/|$)/, '')
  return path === '' ? '/' : path
}

export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi')
