import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay } from '@/lib/format/people'
import { inLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Origin } from '@/lib/trace/origin-types'
import type { OriginAsked } from './origin-asked'
import { quantityWords } from './quantity-words'

/** The ten items that the law on traceability asks for, one after the other, missing ones said to be so. */
export function originItems(origin: Origin, { locale, uri, serial, law }: OriginAsked): Markup {
  const t = translator(locale, 'trace')
  const o = translator(locale, 'origin')
  const row = (label: string, value: string | Markup | null) =>
    html`<dt>${label}</dt><dd>${value || o('items.missing')}</dd>`
  const count = origin.steps.length
  return html`<h2>${t('origin.items')}</h2><p class="muted">${o('items.lead', { law })}</p><dl class="box">
${row(t('origin.item.name'), inLocale(locale, origin.name.vi, origin.name.en))}${row(o('items.picture'), origin.pictureHash && html`<a href="#picture">${o('items.picture-there')}</a>`)}
${row(t('origin.item.producer'), origin.merchantName)}${row(t('origin.item.address'), origin.merchantAddress ?? origin.place.address)}
${row(o('items.stages'), count > 0 ? html`<a href="#journey">${o('items.stages-there', { count })}</a>` : null)}${row(t('origin.item.production-time'), formatDay(origin.producedOn))}
${row(t('origin.item.trace-code'), html`<span class="mono small">${uri}</span>`)}${row(t('origin.item.mark'), [origin.lot, serial].filter(Boolean).join(' · '))}
${row(t('origin.item.shelf-life'), origin.bestBefore ? t('origin.until', { day: formatDay(origin.bestBefore) }) : t('origin.no-end'))}${row(t('origin.item.standard'), origin.standard)}
${row(t('origin.item.quantity'), quantityWords(locale, origin.quantity, origin.unit))}</dl>`
}
