import type { Locale } from '@/lib/i18n/locales'

/** A page of the shop around its contents: what stands before the head's texts, between them and the contents, and after. */
export type Frame = { before: string; between: string; after: string }

type Lent = { html: string; isOld: boolean; frame?: Frame | null }

// lib/pages/kept-pages.mjs, which Next loads by itself, lends the pages here.
const shared = globalThis as typeof globalThis & { boothFrames?: Map<string, Lent> }

// What a page says of itself to search engines and messengers; each page says its own.
const rest = '(?:"[^"]*"|[^">])*>'
const own = new RegExp(
  [
    '<title>.*?</title>',
    `<meta (?:name="(?:description|robots|twitter:[^"]*)"|property="og:[^"]*")${rest}`,
    `<link rel="(?:canonical|alternate)"${rest}`,
  ].join('|'),
  'gs',
)
const contents = /(<main id="content"[^>]*>).*?(<\/main>)/s

/** Takes a whole page apart; null for what is none of ours. */
export function splitFrame(html: string): Frame | null {
  const title = html.indexOf('<title>')
  const main = contents.exec(html)
  if (title < 0 || !main?.[1] || main.index < title) return null
  return {
    before: html.slice(0, title).replace(own, ''),
    between: html.slice(title, main.index).replace(own, '') + main[1],
    after: html.slice(main.index + main[0].length - '</main>'.length),
  }
}

/** The frame of the shop's pages, and whether something in it may have changed since; null while there is none. */
export function frameOf(locale: Locale): { frame: Frame; isOld: boolean } | null {
  const lent = shared.boothFrames?.get(locale)
  if (!lent) return null
  if (lent.frame === undefined) lent.frame = splitFrame(lent.html)
  return lent.frame && { frame: lent.frame, isOld: lent.isOld }
}
