import { pictureSrc } from '@/components/catalog/product-picture'
import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay, formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import type { Origin, OriginProduct, OriginStep } from '@/lib/trace/origin-types'
import { plainPage } from './plain-page'
import { quantityWords } from './quantity-words'

type Asked = {
  locale: Locale
  /** The address of this very page in both languages. */
  hrefs: Record<Locale, string>
  /** Of the Digital Link that was scanned, as it is written in full. */
  uri: string
  serial: string | null
  isOwnSerial: boolean
  isFarApart: boolean
}

/** Where a lot comes from, for whoever holds the box. */
export function originPage(origin: Origin, asked: Asked): string {
  const { locale, hrefs, uri } = asked
  const t = translator(locale, 'trace')
  const name = inLocale(locale, origin.name.vi, origin.name.en)
  const alt = inLocale(locale, origin.pictureAlt.vi, origin.pictureAlt.en)
  const { pictureHash: hash } = origin
  return plainPage({
    locale,
    title: t('origin.title', { name }),
    otherHref: hrefs[locale === 'vi' ? 'en' : 'vi'],
    head: html`<link rel="linkset" type="application/linkset+json" href="${uri}?linkType=linkset">`,
    body: html`${origin.isDemo && html`<p class="box warn small">${t('origin.demo')}</p>`}
${origin.recalledOn && html`<p class="box bad" role="alert">${t('origin.recalled', { day: formatDay(origin.recalledOn) })}</p>`}
<h1>${name}</h1><p class="muted">${origin.merchantName} · ${t('origin.lot', { lot: origin.lot })}</p>
${suspicions(locale, asked)}
${hash && html`<img class="face" src="${pictureSrc(hash, 320)}" width="320" height="320" alt="${alt || name}">`}
${journey(locale, origin)}${items(locale, origin, asked)}${vouches(locale, origin)}${box(locale, origin, asked)}
${origin.isPublic && html`<p><a class="button" href="${pathIn(locale, `/listings/${origin.slug}`)}">${t('origin.more')}</a></p>`}`,
  })
}

function journey(locale: Locale, { steps }: Origin): Markup {
  const t = translator(locale, 'trace')
  if (steps.length === 0) return html`<h2>${t('origin.journey')}</h2><p>${t('origin.no-journey')}</p>`
  return html`<h2>${t('origin.journey')}</h2><ol class="way">${steps.map((step, at) => stepLine(locale, step, steps[at - 1]?.place?.code === step.place?.code))}</ol>`
}

function stepLine(locale: Locale, { at, step, place }: OriginStep, isSamePlace: boolean): Markup {
  const code = place && translator(locale, 'trace')('origin.place-code', { code: place.code })
  const where =
    place &&
    (isSamePlace ? place.name : html`${place.name}, ${place.address} <span class="muted small">(${code})</span>`)
  return html`<li><h3>${stepWords(locale, step)}</h3>
<time datetime="${at.toISOString()}" class="muted">${formatMoment(at)}</time>${where && html`<br>${where}`}</li>`
}

/** A business step in the reader's words. */
export const stepWords = (locale: Locale, step: string) =>
  step === 'made'
    ? translator(locale, 'trace')('origin.step-made')
    : (textFor(locale, 'trace', `origin.steps.${step}`) ?? translator(locale, 'trace')('origin.steps.other'))

function items(locale: Locale, origin: Origin, { uri, serial }: Asked): Markup {
  const t = translator(locale, 'trace')
  const row = (label: string, value: string) => html`<dt>${label}</dt><dd>${value}</dd>`
  const mark = [origin.lot, serial].filter(Boolean).join(' · ')
  return html`<h2>${t('origin.items')}</h2><p class="muted small">${t('origin.items-note')}</p><dl class="box">
${row(t('origin.item.name'), inLocale(locale, origin.name.vi, origin.name.en))}
${row(t('origin.item.producer'), origin.merchantName)}
${row(t('origin.item.address'), origin.merchantAddress ?? origin.place.address)}
${row(t('origin.item.production-time'), formatDay(origin.producedOn))}
<dt>${t('origin.item.trace-code')}</dt><dd class="mono small">${uri}</dd>
${row(t('origin.item.mark'), mark)}
${row(t('origin.item.shelf-life'), origin.bestBefore ? t('origin.until', { day: formatDay(origin.bestBefore) }) : t('origin.no-end'))}
${row(t('origin.item.standard'), origin.standard)}
${row(t('origin.item.quantity'), quantityWords(locale, origin.quantity, origin.unit))}</dl>`
}

function vouches(locale: Locale, { steps, isChainWhole, findings, certificate }: Origin): Markup {
  const t = translator(locale, 'trace')
  const bySystem = steps.filter((step) => step.bySystem).length
  const bySelf = steps.length - bySystem
  const lines = [
    bySelf > 0 && t('origin.vouches.self', { count: bySelf }),
    bySystem > 0 && t('origin.vouches.system', { count: bySystem }),
    steps.length > 0 &&
      (isChainWhole ? t('origin.vouches.chain', { count: steps.length }) : t('origin.vouches.chain-broken')),
    steps.length > 0 && (findings > 0 ? t('origin.vouches.findings', { count: findings }) : t('origin.vouches.clean')),
    certificate
      ? certificate.valid
        ? t('origin.vouches.certificate', {
            stars: certificate.stars,
            decision: certificate.decision,
            day: formatDay(certificate.validThrough),
          })
        : t('origin.vouches.certificate-ended', { stars: certificate.stars, decision: certificate.decision })
      : t('origin.vouches.no-certificate'),
  ]
  return html`<h2>${t('origin.vouches.title')}</h2><ul>${lines.map((line) => line && html`<li>${line}</li>`)}</ul>`
}

/** What makes a box doubtful stands before everything else. */
function suspicions(locale: Locale, { serial, isOwnSerial, isFarApart }: Asked): Markup {
  const t = translator(locale, 'trace')
  return html`${serial && !isOwnSerial && html`<p class="box bad" role="alert">${t('origin.box.serial-unknown', { serial })}</p>`}${
    isFarApart && html`<p class="box bad" role="alert">${t('origin.box.far')}</p>`
  }`
}

function box(locale: Locale, origin: Origin, { serial, isOwnSerial }: Asked): Markup {
  const t = translator(locale, 'trace')
  const known = serial && isOwnSerial && html`<p class="box good">${t('origin.box.serial-known', { serial })}</p>`
  return html`<h2>${t('origin.box.title')}</h2>${known}
<p>${t('origin.box.compare', { lot: origin.lot, day: formatDay(origin.producedOn) })}</p>
<p><a href="${pathIn(locale, origin.isPublic ? `/listings/${origin.slug}/report` : '/contact')}">${t('origin.box.report')}</a></p>`
}

/** What a product's code says while it names no lot: the lots to choose from. */
export function originProductPage(locale: Locale, product: OriginProduct, hrefs: Record<Locale, string>): string {
  const t = translator(locale, 'trace')
  const name = inLocale(locale, product.name.vi, product.name.en)
  return plainPage({
    locale,
    title: t('origin.title', { name }),
    otherHref: hrefs[locale === 'vi' ? 'en' : 'vi'],
    body: html`<h1>${name}</h1><p>${t(product.lots.length > 0 ? 'origin.choose-lot' : 'origin.no-lots')}</p>
<ul>${product.lots.map(
      ({ lot, producedOn }) =>
        html`<li><a href="${pathIn(locale, `/01/${product.gtin}/10/${encodeURIComponent(lot)}`)}">${t('origin.lot', { lot })}</a> <span class="muted">${formatDay(producedOn)}</span></li>`,
    )}</ul>${product.isPublic && html`<p><a class="button" href="${pathIn(locale, `/listings/${product.slug}`)}">${t('origin.more')}</a></p>`}`,
  })
}
