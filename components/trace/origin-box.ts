import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay } from '@/lib/format/people'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Origin } from '@/lib/trace/origin-types'
import type { OriginAsked } from './origin-asked'
import { plainIcon, saysBox } from './plain-icon'

/** What makes a box doubtful stands before everything else. */
export function originDoubts(
  { recalledOn, recallWords, bestBefore }: Origin,
  { locale, today, serial, isOwnSerial, isFarApart, scans }: OriginAsked,
) {
  const t = translator(locale, 'trace')
  const farOn = scans.farOn && formatDay(scans.farOn)
  const recalled =
    recalledOn &&
    html`<strong>${t('origin.recalled', { day: formatDay(recalledOn) })}</strong>${
      recallWords && html`<br>${translator(locale, 'origin')('recall-words', { words: recallWords })}`
    }`
  const past = bestBefore && bestBefore < today && translator(locale, 'origin')('past', { day: formatDay(bestBefore) })
  return html`${recalled && saysBox('bad', 'warn', recalled, true)}${past && saysBox('bad', 'warn', past, true)}${
    serial && !isOwnSerial && saysBox('bad', 'warn', t('origin.box.serial-unknown', { serial }), true)
  }${
    farOn
      ? saysBox('bad', 'warn', translator(locale, 'origin')('scans.far', { day: farOn }), true)
      : isFarApart && saysBox('bad', 'warn', t('origin.box.far'), true)
  }`
}

/** How a shopper tells whether the box in hand is one of this lot, and where to say that it is not. */
export function originBox(origin: Origin, asked: OriginAsked): Markup {
  const { locale, serial, isOwnSerial } = asked
  const t = translator(locale, 'origin')
  const cell = (label: string, value: string) =>
    html`<div><span class="muted small">${label}</span><b>${value}</b></div>`
  return html`<h2 id="box">${t('box.title')}</h2><p>${t('box.lead')}</p>
<div class="match">${cell(t('box.lot'), origin.lot)}${cell(t('box.made'), formatDay(origin.producedOn))}${cell(
    t('box.until'),
    origin.bestBefore ? formatDay(origin.bestBefore) : t('box.none'),
  )}${serial && isOwnSerial && cell(t('box.serial'), serial)}</div>
${serial && isOwnSerial && saysBox('good', 'good', t('box.serial-good', { serial }))}${scanLine(asked)}
<p class="row"><a class="button plain" href="${pathIn(locale, origin.isPublic ? `/listings/${origin.slug}/report` : '/contact')}">${plainIcon('flag')}${translator(locale, 'trace')('origin.box.report')}</a><a class="button quiet" href="${pathIn(locale, `/01/${origin.gtin}`)}">${t('box.others')}</a></p>`
}

function scanLine({ locale, serial, isOwnSerial, isMaker, scans: { times, firstOn } }: OriginAsked): Markup {
  const t = translator(locale, 'origin')
  const isBox = serial !== null && isOwnSerial
  const day = firstOn ? formatDay(firstOn) : ''
  const said = isBox
    ? times === 0
      ? t('scans.first-box')
      : t('scans.box', { times, day })
    : times === 0
      ? t('scans.first-lot')
      : t('scans.lot', { times, day })
  return saysBox(
    isBox && times > 0 ? 'warn' : '',
    'eye',
    html`${said} ${isMaker ? t('scans.maker') : html`<span class="muted small">${t('scans.counted')}</span>`}`,
  )
}
