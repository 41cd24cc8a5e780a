import { cleanLine, cleanText, withoutControls } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { NoticeWords, WrittenLetter } from './types'

/** More than this many notices are counted in a letter, not told: the desk has them all. */
export const TOLD_IN_FULL = 25

export type LetterPart = NoticeWords & { href: string | null }

export type LetterFrame = {
  /** The desk's list of notices; null for somebody without an account. */
  listHref: string | null
  /** Null where letters cannot be switched off. */
  stopHref: string | null
  /** Who runs the booth; null when the instance did not say. */
  operator: string | null
}

/** Writes a letter with one part or several, as plain text and as HTML with the same words. */
export function writeLetter(locale: Locale, parts: LetterPart[], frame: LetterFrame): WrittenLetter {
  const t = translator(locale, 'notices')
  const [first] = parts
  const subject = parts.length === 1 && first ? first.title : t('letter.many', { count: parts.length })
  const told = parts.slice(0, TOLD_IN_FULL)
  const rest = parts.length - told.length
  const hello = t('letter.hello')
  const footer = [
    frame.listHref ? { words: t('letter.all'), href: frame.listHref } : null,
    frame.stopHref ? { words: t('letter.stop'), href: frame.stopHref } : null,
  ].filter((line) => line !== null)
  const why = [
    frame.operator ? t('letter.from-operator', { operator: frame.operator }) : t('letter.from'),
    t('letter.why'),
  ]
  const more = rest > 0 ? t('letter.more', { count: rest }) : null

  const text = [
    hello,
    ...told.map((part) => textPart(part, parts.length > 1, t('quote'))),
    ...(more ? [more] : []),
    '--',
    ...why,
    ...footer.map(({ words, href }) => `${words}: ${href}`),
  ].join('\n\n')
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${htmlOf(subject)}</title></head><body style="margin:0;background:#FBF7EF;color:#1D1B18;font-family:'Be Vietnam Pro',Roboto,Arial,sans-serif;font-size:16px;line-height:1.6"><div style="max-width:36rem;margin:0 auto;padding:24px 16px"><p style="margin:0 0 16px;font-weight:600;color:#9E2A22">${htmlOf(t('brand'))}</p><p>${htmlOf(hello)}</p>${told.map((part) => htmlPart(part, t('quote'))).join('')}${more ? `<p>${htmlOf(more)}</p>` : ''}<hr style="border:0;border-top:1px solid #D9CFBD;margin:24px 0"><p style="font-size:14px;color:#5C554B">${why.map(htmlOf).join('<br>')}</p>${footer.length > 0 ? `<p style="font-size:14px">${footer.map(({ words, href }) => `<a href="${htmlOf(href)}" style="color:#20407A">${htmlOf(words)}</a>`).join(' · ')}</p>` : ''}</div></body></html>`
  return {
    subject: cleanLine(withoutControls(subject)).slice(0, 200),
    text: `${cleanText(withoutControls(text))}\n`,
    html,
  }
}

function textPart({ title, body, quote, action, href }: LetterPart, isOneOfMany: boolean, quoteLabel: string) {
  const quoted = quote
    ?.split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  return [
    ...(isOneOfMany ? [`* ${title}`] : []),
    body,
    ...(quoted ? [`${quoteLabel}\n${quoted}`] : []),
    ...(href ? [`${action ?? title}: ${href}`] : []),
  ].join('\n\n')
}

const htmlPart = ({ title, body, quote, action, href }: LetterPart, quoteLabel: string) =>
  `<h2 style="font-size:18px;line-height:1.35;margin:24px 0 8px">${htmlOf(title)}</h2><p style="margin:0 0 12px">${lines(body)}</p>${
    quote
      ? `<p style="margin:0 0 4px;color:#5C554B">${htmlOf(quoteLabel)}</p><blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #D9CFBD;background:#fff">${lines(quote)}</blockquote>`
      : ''
  }${
    href
      ? `<p style="margin:0 0 16px"><a href="${htmlOf(href)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#9E2A22;color:#fff;font-weight:600;text-decoration:none">${htmlOf(action ?? title)}</a></p>`
      : ''
  }`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const htmlOf = (text: string) => withoutControls(text).replace(/[&<>"']/g, (letter) => escapes[letter] ?? '')

const lines = (text: string) => htmlOf(text).replace(/\r?\n/g, '<br>')
