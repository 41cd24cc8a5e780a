import { markup as html, Markup } from '@/components/ui/markup'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { plainFonts } from './plain-fonts'
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
  /** Whether what is shown was invented. */
  isDemo?: boolean
  /** A page of reading alone keeps to the width of a line. */
  isNarrow?: boolean
}

const more = ['browse', 'explain', 'verify', 'contact'] as const
const hrefs = { browse: '/browse', explain: '/trace/explain', verify: '/verify', contact: '/contact' } as const

/** A whole page in the shop's looks without scripts or a stylesheet: it loads the shop's letters and its own pictures. */
export function plainPage({ locale, title, otherHref, body, description, head, isDemo, isNarrow = true }: Page) {
  const t = translator(locale, 'trace')
  const layout = translator(locale, 'layout')
  const other = locale === 'vi' ? 'en' : 'vi'
  const brand = layout('brand')
  const words = wordsOf(locale)
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${brand}</title>${description ? html`<meta name="description" content="${description}">` : null}<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="#fbf7ef" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#191713" media="(prefers-color-scheme: dark)"><link rel="icon" href="/mark.svg">${head}
<style>${new Markup(plainFonts + plainStyle)}</style></head>
<body>${
    isDemo &&
    html`<aside class="demo" aria-label="${layout('demo.label')}"><strong>${layout('demo.title')}</strong> ${layout('demo.body')}</aside>`
  }<header class="top"><div class="in"><a class="brand" href="${pathIn(locale, '/')}"><img src="/mark.svg" width="36" height="36" alt=""><span>${brand}<small>${layout('tagline')}</small></span></a><a class="wide" href="${pathIn(locale, '/browse')}">${layout('browse')}</a><a href="${otherHref}" lang="${other}" hreflang="${other}">${t('other-language')}</a></div></header>
<main class="in${isNarrow ? ' narrow' : ''}">${body}</main>
<footer><div class="in"><strong>${brand}</strong><br><span class="muted">${layout('footer.about')}</span><nav aria-label="${layout('footer.more')}">${more.map((key) => html`<a href="${pathIn(locale, hrefs[key])}">${words[key]}</a>`)}</nav></div></footer>
</body></html>`.html
}

const wordsOf = (locale: Locale) => ({
  browse: translator(locale, 'trace')('footer.browse'),
  explain: translator(locale, 'trace')('footer.explain'),
  verify: translator(locale, 'verify')('link'),
  contact: translator(locale, 'trace')('footer.contact'),
})

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
