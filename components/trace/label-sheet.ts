import { markup as html, type Markup } from '@/components/ui/markup'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { checkedRuns } from '@/lib/trace/label-check'
import { type LabelOrder, labelsOf, sheets, symbolMm } from '@/lib/trace/labels'
import type { OwnLot } from '@/lib/trace/queries/own-lots'

const style = ({ format }: LabelOrder) => {
  const { columns, width, height, top, left } = sheets[format]
  return html`@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:7pt/1.25 "Be Vietnam Pro",Arial,sans-serif;color:#000;background:#fff}
.sheet{width:210mm;height:296.5mm;padding:${top}mm 0 0 ${left}mm;display:grid;grid-template-columns:repeat(${columns},${width}mm);grid-auto-rows:${height}mm;align-content:start;break-after:page;overflow:hidden}
.label{display:flex;gap:1.5mm;align-items:center;padding:1.5mm 2mm;overflow:hidden}
.label svg{height:${symbolMm(format)}mm;width:${symbolMm(format)}mm;flex:none}
.label div{min-width:0;overflow-wrap:anywhere}b{display:block;font-size:${height > 30 ? 9 : 6}pt}span{display:block;font-size:${height > 30 ? 7.5 : 5}pt}`
}

// Written by the template that escapes all it is given, so that nothing here has to be trusted to be our own drawing.
const symbol = (link: string) => {
  const { side, runs } = checkedRuns(link)
  // Half as long as rectangles: strokes along the middle of each row, one after the other.
  let [x, y] = [0, 0]
  const path = runs.map(([column, row, length]) => {
    const step = `m${column - x} ${row - y}h${length}`
    ;[x, y] = [column + length, row]
    return step
  })
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${side} ${side}" shape-rendering="crispEdges"><path stroke="#000" d="M0 0${path.join('')}"/></svg>`
}

/** A4 sheets of a lot's labels as pieces of one page, ready for a browser to print. */
export function* labelSheet(locale: Locale, lot: OwnLot, order: LabelOrder, printedUrl: string): Generator<string> {
  const t = translator(locale, 'trace-desk')
  const { columns, rows } = sheets[order.format]
  yield html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><link rel="icon" href="/mark.svg"><title>${t('labels.title', { lot: lot.code })}</title><style>${style(order)}</style></head><body>`
    .html
  let sheet: Markup[] = []
  for (const { serial, link } of labelsOf(printedUrl, lot, order)) {
    sheet.push(
      html`<div class="label">${symbol(link)}<div><b>${lot.name}</b><span>${t('labels.lot')} ${lot.code}</span><span>${t('labels.made')} ${formatDay(lot.producedOn)}</span>${
        lot.bestBefore ? html`<span>${t('labels.until')} ${formatDay(lot.bestBefore)}</span>` : null
      }${serial ? html`<span>${t('labels.box')} ${serial}</span>` : null}<span>${lot.gtin}</span></div></div>`,
    )
    if (sheet.length < columns * rows) continue
    yield html`<section class="sheet">${sheet}</section>`.html
    sheet = []
  }
  if (sheet.length > 0) yield html`<section class="sheet">${sheet}</section>`.html
  yield '</body></html>'
}
