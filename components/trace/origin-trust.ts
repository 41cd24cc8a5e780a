import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Origin, OriginExtras } from '@/lib/trace/origin-types'
import { plainIcon, saysBox } from './plain-icon'

/** Who vouches for what: the maker's word, papers, the machine, and the city for the certificate alone. */
export function originTrust(locale: Locale, origin: Origin, { papers }: OriginExtras): Markup {
  const t = translator(locale, 'origin')
  const { steps, isChainWhole } = origin
  const total = steps.length
  const withPaper = steps.filter(({ id }) => papers.has(id)).length
  const checked = isChainWhole ? steps.filter(({ findings }) => findings.length === 0).length : 0
  const line = (icon: 'self' | 'paper' | 'machine', title: string, count: number, body: string) =>
    html`<li class="box says">${plainIcon(icon)}<div><strong>${title}</strong> · ${t('trust.count', { count, total })}<br><span class="muted small">${body}</span></div></li>`
  return html`<h2>${t('trust.title')}</h2>${
    total > 0 &&
    html`<ul class="says-list">${line('self', t('trust.self'), total, t('trust.self-body'))}${line('paper', t('trust.paper'), withPaper, t('trust.paper-body'))}${line('machine', t('trust.machine'), checked, t('trust.machine-body'))}</ul>${doubts(locale, origin)}`
  }${certificateOf(locale, origin)}`
}

function doubts(locale: Locale, { isChainWhole, findings }: Origin): Markup | null {
  const t = translator(locale, 'trace')
  if (!isChainWhole) return saysBox('bad', 'warn', t('origin.vouches.chain-broken'))
  return findings > 0 ? saysBox('warn', 'warn', t('origin.vouches.findings', { count: findings })) : null
}

function certificateOf(locale: Locale, { certificate }: Origin): Markup {
  const t = translator(locale, 'origin')
  if (!certificate) return html`<h2>${t('certificate.title')}</h2><p>${t('certificate.none')}</p>`
  const { stars, decision, valid, validThrough } = certificate
  return html`<h2>${t('certificate.title')}</h2><div class="box"><p class="stars"><span aria-hidden="true">${'★'.repeat(stars)}</span> ${t('certificate.stars', { stars })}</p>
<dl><dt>${t('certificate.state')}</dt><dd>${valid ? t('certificate.valid', { day: formatDay(validThrough) }) : t('certificate.ended')}</dd><dt>${t('certificate.decision')}</dt><dd>${decision}</dd></dl><p class="muted small">${t('trust.city-body')}</p></div>`
}
