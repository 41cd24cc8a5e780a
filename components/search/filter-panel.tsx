'use client'

import { type Markup, markup } from '@/components/ui/markup'
import type { ChoiceLink, FilterField, FilterSection } from './filter-sections'

export type FilterWords = { title: string; close: string; apply: string; show: string; how: string }

type Props = { id: string; action: string; howHref: string; sections: FilterSection[]; words: FilterWords }

/**
 * Everything that narrows the answer: beside it on wide screens, a sheet from below on a phone. It works without a
 * script; a client component written as text for what it saves, as the shelf is.
 */
export function FilterPanel(props: Props) {
  const { id, words, howHref, sections } = props
  const { html } = markup`<div class="sheet-head"><h2 id="${id}-title">${words.title}</h2>
<button type="button" popovertarget="${id}" popovertargetaction="hide">${words.close}</button></div>
<div class="sheet-body">${sections.map((section) => part(section, props))}
<a href="${howHref}" class="how">${words.how}</a></div>
<button type="button" popovertarget="${id}" popovertargetaction="hide" class="show">${words.show}</button>`
  return (
    // Not an aside: that would have to stand outside of the page's main part.
    <section
      id={id}
      popover="auto"
      aria-labelledby={`${id}-title`}
      className="filters"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

const part = ({ title, links, marks, form }: FilterSection, { id, action, words }: Props): Markup =>
  markup`<section><h3>${title}</h3>
${links.length > 0 && markup`<ul class="choices ${marks}">${links.map(choice)}</ul>`}
${
  form &&
  markup`<form action="${action}" class="${form.isNarrow ? 'narrow' : ''}">
${form.keep.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}
${form.fields.map((each) => field(each, `${id}-${each.name}`))}
<button type="submit" class="apply">${words.apply}</button></form>`
}</section>`

const choice = ({ name, href, count, isChosen, level }: ChoiceLink): Markup =>
  markup`<li class="${level && `level-${level}`}"><a href="${href}" ${isChosen && markup`aria-current="true"`}>${name} ${count && markup`<small>${count}</small>`}</a></li>`

const field = ({ name, label, value, options }: FilterField, id: string): Markup =>
  markup`<div><label for="${id}">${label}</label>${
    options
      ? markup`<select id="${id}" name="${name}">${options.map(
          ([code, text]) => markup`<option value="${code}" ${code === value && markup`selected`}>${text}</option>`,
        )}</select>`
      : markup`<input id="${id}" name="${name}" inputmode="numeric" autocomplete="off" value="${value}">`
  }</div>`
