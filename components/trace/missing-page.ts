import { markup as html, type Markup } from '@/components/ui/markup'
import { issueWords } from '@/lib/gs1/issue-words'
import type { Issue } from '@/lib/gs1/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { saysBox } from './plain-icon'
import { plainPage } from './plain-page'

export type MissingWhy = 'unknown' | 'broken' | 'link-type'
type Missing = {
  issues?: readonly Issue[] | undefined
  /** Whether the booth shows invented goods. */
  isDemo: boolean
  /** The same address in the other language. */
  otherHref: string
  /** A lot that nobody made, of a product that the booth knows. */
  lot?: { code: string; product: string; href: string } | null
}

/** Why a scanned address leads nowhere and what to do now; `uri` is what was scanned, as far as it can be read. */
export function missingPage(
  locale: Locale,
  uri: string,
  why: MissingWhy,
  { issues = [], isDemo, otherHref, lot }: Missing,
): string {
  const t = translator(locale, 'trace')
  const o = translator(locale, 'origin')
  const words = { unknown: t('missing.intro'), broken: t('missing.broken'), 'link-type': t('missing.link-type') }
  const errors: Markup[] = issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => saysBox('bad', 'warn', issueWords(locale, issue)))
  const title = lot ? o('missing.lot-title') : t('missing.title')
  const explain = pathIn(locale, '/trace/explain')
  return plainPage({
    ...{ locale, isDemo },
    title,
    otherHref,
    body: html`<h1>${title}</h1>${
      lot
        ? saysBox('warn', 'warn', o('missing.lot', { product: lot.product, lot: lot.code }), true)
        : html`<p>${words[why]}</p>`
    }${errors}
<dl class="box"><dt>${o('missing.scanned')}</dt><dd class="mono small">${uri}</dd></dl>
<h2>${o('missing.lead')}</h2><ul><li>${o('missing.retype')}</li><li>${t('missing.maybe')} <a href="${pathIn(locale, '/contact')}">${o('missing.report')}</a></li></ul>
<p class="row">${
      lot
        ? html`<a class="button" href="${lot.href}">${t('explain.open-product')}</a>`
        : html`<a class="button" href="${explain}?code=${encodeURIComponent(uri)}">${t('missing.check')}</a>`
    }<a class="button plain" href="${pathIn(locale, '/browse')}">${o('missing.browse')}</a></p>`,
  })
}
