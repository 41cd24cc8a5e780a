import { markup as html, type Markup } from '@/components/ui/markup'
import { identifierName, issueWords } from '@/lib/gs1/issue-words'
import type { Explained } from '@/lib/gs1/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { KnownCode } from '@/lib/trace/origin-types'
import { saysBox } from './plain-icon'
import { plainPage } from './plain-page'

const looks = { error: ['bad', 'warn'], warning: ['warn', 'warn'], note: ['', 'eye'] } as const

/** The page that takes any code and says what it holds or exactly why it is none. */
export function explainPage(
  locale: Locale,
  code: string,
  explained: Explained | null,
  { known, isDemo }: { known: KnownCode | null; isDemo: boolean },
): string {
  const t = translator(locale, 'trace')
  const path = '/trace/explain'
  const asked = code ? `?code=${encodeURIComponent(code)}` : ''
  return plainPage({
    ...{ locale, isDemo },
    title: t('explain.title'),
    otherHref: pathIn(locale === 'vi' ? 'en' : 'vi', path) + asked,
    body: html`<h1>${t('explain.title')}</h1><p class="muted">${t('explain.intro')}</p>
<form method="get" action="${pathIn(locale, path)}"><label for="code">${t('explain.label')}</label>
<input id="code" name="code" value="${code}" maxlength="2000" autocapitalize="off" autocomplete="off" spellcheck="false" required>
<button>${t('explain.button')}</button></form>${explained && answer(locale, explained, known)}`,
  })
}

function answer(locale: Locale, { ok, elements, issues }: Explained, known: KnownCode | null): Markup {
  const t = translator(locale, 'trace')
  const verdict = html`<h2 id="answer">${t(ok ? 'explain.right' : 'explain.wrong')}</h2>`
  return html`<section aria-labelledby="answer">${saysBox(ok ? 'good' : 'bad', ok ? 'good' : 'warn', verdict)}
${issues.map((issue) => saysBox(looks[issue.severity][0], looks[issue.severity][1], issueWords(locale, issue)))}
${
  elements.length > 0 &&
  html`<h3>${t('explain.holds')}</h3><dl class="box">${elements.map(
    ({ ai, value }) =>
      html`<dt>${identifierName(locale, ai)} <span class="muted mono">(${ai})</span></dt><dd class="mono">${value}</dd>`,
  )}</dl>`
}${known && boothKnows(locale, known)}</section>`
}

/** Whether this booth has what the code names, and the way there. */
function boothKnows(locale: Locale, { gtin, lot, serial, hasLot, hasProduct }: KnownCode): Markup {
  const t = translator(locale, 'trace')
  const product = pathIn(locale, `/01/${gtin}`)
  const button = (href: string, words: string) => html`<p class="row"><a class="button" href="${href}">${words}</a></p>`
  if (lot && hasLot) {
    const box = serial ? `/21/${encodeURIComponent(serial)}` : ''
    const href = `${product}/10/${encodeURIComponent(lot)}${box}`
    return html`${saysBox('good', 'good', t('explain.lot-here', { lot }))}${button(href, t('explain.open-lot'))}`
  }
  if (!hasProduct) return saysBox('warn', 'warn', t('explain.not-here'))
  const said = lot
    ? saysBox('warn', 'warn', t('explain.lot-unknown', { lot }))
    : saysBox('', 'eye', t('explain.product-here'))
  return html`${said}${button(product, t('explain.open-product'))}`
}
