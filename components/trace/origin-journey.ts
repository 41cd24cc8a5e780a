import { markup as html, type Markup } from '@/components/ui/markup'
import { formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { Origin, OriginExtras, OriginStep } from '@/lib/trace/origin-types'
import type { TemplateKind } from '@/lib/trace/templates'
import { saysTag } from './plain-icon'

/** A business step in the reader's words; crafts prepare what food is harvested. */
export const stepWords = (locale: Locale, step: string, kind: TemplateKind = 'food') =>
  step === 'made'
    ? translator(locale, 'trace')('origin.step-made')
    : (kind === 'craft' && textFor(locale, 'trace', `origin.craft-steps.${step}`)) ||
      textFor(locale, 'trace', `origin.steps.${step}`) ||
      translator(locale, 'trace')('origin.steps.other')

/** The journey as a line to be read from above: what, when, where, with pictures, and who vouches for it. */
export function originJourney(
  locale: Locale,
  { steps, isChainWhole, kind, corrected }: Origin,
  extras: OriginExtras,
): Markup {
  const t = translator(locale, 'origin')
  const head = html`<h2 id="journey">${translator(locale, 'trace')('origin.journey')}</h2>`
  if (steps.length === 0) return html`${head}<p>${translator(locale, 'trace')('origin.no-journey')}</p>`
  return html`${head}<p class="muted">${t('journey.lead', { count: steps.length })}${corrected > 0 && html` ${t('journey.corrected', { count: corrected })}`}</p><ol class="way">${steps.map(
    (step, at) =>
      html`<li data-n="${at + 1}">${stepLine(locale, step, steps[at - 1], { isChainWhole, kind, extras })}</li>`,
  )}</ol>`
}

function stepLine(
  locale: Locale,
  step: OriginStep,
  before: OriginStep | undefined,
  { isChainWhole, kind, extras }: { isChainWhole: boolean; kind: TemplateKind; extras: OriginExtras },
): Markup {
  const t = translator(locale, 'origin')
  const { place } = step
  const code = place && translator(locale, 'trace')('origin.place-code', { code: place.code })
  const words = stepWords(locale, step.step, kind)
  const ward = place && extras.wards.get(place.id)?.name
  const isTold = ward && [ward.vi, ward.en].some((name) => place.address.toLowerCase().includes(name.toLowerCase()))
  const where =
    place &&
    (before?.place?.code === place.code
      ? html`<br>${[place.name, ward && inLocale(locale, ward.vi, ward.en)].filter(Boolean).join(', ')}`
      : html`<br>${[place.name, place.address, isTold ? null : ward && inLocale(locale, ward.vi, ward.en)].filter(Boolean).join(', ')} <span class="muted small">(${code})</span>`)
  const isChecked = isChainWhole && step.findings.length === 0
  const found = step.findings.map((code) => translator(locale, 'trace-desk')(`finding.${code}`)).join(' ')
  return html`<h3>${words}</h3><time datetime="${step.at.toISOString()}" class="muted">${formatMoment(step.at)}</time>${where}
<ul class="facts">${saysTag('', 'self', step.bySystem ? t('journey.system') : t('trust.self'))}${
    extras.papers.has(step.id) && saysTag('', 'paper', t('trust.paper'))
  }${isChecked ? saysTag('good', 'machine', t('trust.machine')) : saysTag('warn', 'warn', t('trust.doubt'))}</ul>${found && html`<p class="small">${found}</p>`}${pictures(locale, step.id, { words, extras })}`
}

function pictures(
  locale: Locale,
  id: string,
  { words, extras }: { words: string; extras: OriginExtras },
): Markup | null {
  const own = extras.pictures.filter(({ stepId }) => stepId === id)
  if (own.length === 0) return null
  const t = translator(locale, 'origin')
  return html`<div class="shots">${own.map(
    (picture, at) =>
      html`<a href="/api/trace/attachments/${picture.id}/1600"><img src="/api/trace/attachments/${picture.id}/320" width="104" height="104" loading="lazy" alt="${t('journey.picture', { n: at + 1, step: words })}"></a>`,
  )}</div>`
}
