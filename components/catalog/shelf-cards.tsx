'use client'

import { type Markup, markup } from '@/components/ui/markup'
import { pictureSrc, pictureWidths } from './product-picture'
import type { MarkedText, ShelfRow } from './shelf-row'

type Props = {
  rows: ShelfRow[]
  heading?: 'h2' | 'h3' | 'h4'
  firstRows?: number
  sizes?: string | null
  className?: string
  cardClass?: string
}

const shelfSizes = '(min-width: 1152px) 270px, (min-width: 640px) 31vw, 46vw'
const widths = pictureWidths.filter((width) => width <= 800)

/**
 * Products in rows of two on a phone, three and four on wider screens. `firstRows`: pictures seen without scrolling.
 * `sizes`: how wide a picture is shown; null: one of 480 pixels serves everywhere. A client component written as text,
 * not for what it does but for what it saves: the page carries a row's few words beside its markup instead of the whole
 * tree once more (docs/decisions/060).
 */
export function ShelfCards(props: Props) {
  const { html } = markup`${props.rows.map((row, i) => card(row, i, props))}`
  return <ul className={props.className ?? 'shelf'} dangerouslySetInnerHTML={{ __html: html }} />
}

function card(row: ShelfRow, i: number, props: Props): Markup {
  const { heading = 'h3', firstRows = 0, sizes = shelfSizes, cardClass } = props
  const classes = ['shelf-card', cardClass].filter(Boolean).join(' ')
  const link = markup`<a href="${row.href}">${marked(row.name)}</a>`
  return markup`<li class="${classes}">${picture(row.hash, sizes, i < firstRows * 2)}
<p class="stars"><span aria-hidden="true">${'★'.repeat(row.stars)}</span> ${row.starsText}</p>
${heading === 'h2' ? markup`<h2>${link}</h2>` : heading === 'h3' ? markup`<h3>${link}</h3>` : markup`<h4>${link}</h4>`}
<p class="from"${row.fromLang ? markup` lang="${row.fromLang}"` : null}>${marked(row.from)}</p>
<p class="price">${row.price && markup`<b>${row.price}</b>`} ${row.unit && markup`<i>${row.unit}</i>`}</p>
<span class="keeps"></span></li>`
}

function picture(hash: string, sizes: string | null, isFirst: boolean): Markup {
  if (!hash) return markup`<span aria-hidden="true"></span>`
  const sources = widths.map((width) => `${pictureSrc(hash, width)} ${width}w`).join(', ')
  // The link says the name already: a picture without words of its own is not read out.
  return markup`<img alt="" width="480" height="480" ${isFirst ? null : markup`loading="lazy" decoding="async"`}
${sizes && markup`sizes="${sizes}" srcset="${sources}"`} src="${pictureSrc(hash, 480)}">`
}

const marked = (text: MarkedText): Markup =>
  typeof text === 'string'
    ? markup`${text}`
    : markup`${text.map((part, i) => (i % 2 ? markup`<mark>${part}</mark>` : part))}`
