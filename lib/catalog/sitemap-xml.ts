import { defaultLocale, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import type { SitemapEntry } from './queries/sitemap'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A list of lists; `parts` are the addresses of the others. */
export const sitemapIndex = (parts: string[]) =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts
    .map((part) => `<sitemap><loc>${escaped(part)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`

export const sitemapBegin = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
export const sitemapEnd = '</urlset>\n'

/** A page in each language, each naming the others. */
export function sitemapUrls(publicUrl: string, { path, changedAt }: SitemapEntry): string {
  const address = (locale: (typeof locales)[number]) => escaped(`${publicUrl}${pathIn(locale, path)}`)
  const others = [...locales.map((locale) => [locale, address(locale)]), ['x-default', address(defaultLocale)]]
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join('')
  const changed = changedAt ? `<lastmod>${changedAt.toISOString().replace(/\.\d+Z$/, 'Z')}</lastmod>` : ''
  return locales.map((locale) => `<url><loc>${address(locale)}</loc>${changed}${others}</url>\n`).join('')
}
