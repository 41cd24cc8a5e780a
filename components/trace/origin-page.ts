import { pictureSrc } from '@/components/catalog/product-picture'
import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Origin, OriginProduct } from '@/lib/trace/origin-types'
import type { OriginAsked } from './origin-asked'
import { originBox, originDoubts } from './origin-box'
import { originItems } from './origin-items'
import { originJourney } from './origin-journey'
import { originMap } from './origin-map'
import { originTrust } from './origin-trust'
import { saysTag } from './plain-icon'
import { plainPage } from './plain-page'

/** Where a lot comes from, for whoever holds the box. */
export function originPage(origin: Origin, asked: OriginAsked): string {
  const { locale, hrefs, uri, extras } = asked
  const t = translator(locale, 'origin')
  const name = inLocale(locale, origin.name.vi, origin.name.en)
  const more = html`<a class="button" href="${pathIn(locale, `/listings/${origin.slug}`)}">${t('more')}</a>`
  return plainPage({
    ...{ locale, isDemo: origin.isDemo, isNarrow: false },
    title: translator(locale, 'trace')('origin.title', { name }),
    otherHref: hrefs[locale === 'vi' ? 'en' : 'vi'],
    head: html`<link rel="linkset" type="application/linkset+json" href="${uri}?linkType=linkset">`,
    body: html`${originDoubts(origin, asked)}<div class="hero">${picture(locale, origin, name)}<div><p class="muted">${t('eyebrow')}</p><h1>${name}</h1>
<p>${origin.merchantName}<br><span class="muted">${origin.merchantAddress ?? origin.place.address}</span></p>${facts(origin, asked)}${origin.isPublic && html`<p class="row">${more}</p>`}</div></div>
${originBox(origin, asked)}${originJourney(locale, origin, extras)}${originMap(locale, origin, extras)}${originTrust(locale, origin, extras)}${originItems(origin, asked)}`,
  })
}

function picture(locale: Locale, { pictureHash: hash, pictureAlt }: Origin, name: string): Markup | null {
  if (!hash) return null
  const alt = inLocale(locale, pictureAlt.vi, pictureAlt.en) || name
  return html`<img class="face" id="picture" src="${pictureSrc(hash, 320)}" width="320" height="320" alt="${alt}" fetchpriority="high">`
}

/** What one wants to know at a glance: which lot, how old, how long it is good, and whether its certificate holds. */
function facts(origin: Origin, { locale, today }: OriginAsked): Markup {
  const t = translator(locale, 'origin')
  const { bestBefore, certificate } = origin
  const until =
    bestBefore === null
      ? html`<li class="tag">${t('facts.forever')}</li>`
      : bestBefore < today
        ? saysTag('bad', 'warn', t('facts.past', { day: formatDay(bestBefore) }))
        : html`<li class="tag">${t('facts.until', { day: formatDay(bestBefore) })}</li>`
  const stars = certificate && t('certificate.stars', { stars: certificate.stars })
  return html`<ul class="facts"><li class="tag"><strong>${translator(locale, 'trace')('origin.lot', { lot: origin.lot })}</strong></li><li class="tag">${t('facts.made', { day: formatDay(origin.producedOn) })}</li>${until}${
    certificate &&
    (certificate.valid
      ? saysTag('good', 'seal', `${stars} · ${t('certificate.valid', { day: formatDay(certificate.validThrough) })}`)
      : saysTag('warn', 'warn', `${stars} · ${t('certificate.ended')}`))
  }</ul>`
}

/** What a product's code says while it names no lot: the lots to choose from. */
export function originProductPage(locale: Locale, product: OriginProduct, hrefs: Record<Locale, string>): string {
  const t = translator(locale, 'trace')
  const name = inLocale(locale, product.name.vi, product.name.en)
  return plainPage({
    ...{ locale, isDemo: product.isDemo },
    title: t('origin.title', { name }),
    otherHref: hrefs[locale === 'vi' ? 'en' : 'vi'],
    body: html`<h1>${name}</h1><p>${t(product.lots.length > 0 ? 'origin.choose-lot' : 'origin.no-lots')}</p>
<ul class="lots">${product.lots.map(
      ({ lot, producedOn }) =>
        html`<li><a href="${pathIn(locale, `/01/${product.gtin}/10/${encodeURIComponent(lot)}`)}"><strong>${t('origin.lot', { lot })}</strong><span class="muted">${translator(locale, 'origin')('facts.made', { day: formatDay(producedOn) })}</span></a></li>`,
    )}</ul>${product.isPublic && html`<p class="row"><a class="button plain" href="${pathIn(locale, `/listings/${product.slug}`)}">${t('origin.more')}</a></p>`}`,
  })
}
