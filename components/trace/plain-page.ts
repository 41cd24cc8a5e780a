import { markup as html, Markup } from '@/components/ui/markup'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { plainStyle } from './plain-style'

type Page = {
  locale: Locale
  title: string
  /** The same page in the other language. */
  otherHref: string
  body: Markup
  description?: string
  /** Extra elements of the head, such as the linkset's address. */
  head?: Markup
}

/** A whole page without scripts, fonts or anything else to load but its own pictures. */
export function plainPage({ locale, title, otherHref, body, description, head }: Page): string {
  const t = translator(locale, 'trace')
  const other = locale === 'vi' ? 'en' : 'vi'
  const brand = translator(locale, 'desk')('brand')
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${brand}</title>${description ? html`<meta name="description" content="${description}">` : null}<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="icon" href="/mark.svg">${head}
<style>${new Markup(plainStyle)}</style></head>
<body><header><a class="brand" href="${pathIn(locale, '/')}">${brand}</a><a href="${otherHref}" lang="${other}" hreflang="${other}">${t('other-language')}</a></header>
<main>${body}</main>
<footer><a href="${pathIn(locale, '/trace/explain')}">${t('footer.explain')}</a> <a href="${pathIn(locale, '/browse')}">${t('footer.browse')}</a> <a href="${pathIn(locale, '/contact')}">${t('footer.contact')}</a></footer>
</body></html>`.html
}

/** The page as an answer. Nothing on it depends on who asks but the language. */
export const plainAnswer = (page: string, init: { status?: number; headers?: Record<string, string> } = {}) =>
  new Response(page, {
    status: init.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      ...init.headers,
    },
  })
