import { cellText } from '@/lib/workbooks/cell-display'
import type { Cell } from '@/lib/workbooks/types'
import { readDay, readDecision } from './decision-dates'
import { foldWords, isPlaceholder, tidy } from './folding'
import { legalFormOf } from './legal-form'
import { readProductCode } from './product-code'
import type { Field } from './row-types'
import { readStars } from './stars'

const placeWord = /(?:^|[\s,])(?:phường|xã|thôn|xóm|quận|huyện|thị xã|hà nội|p\.|x\.)(?:[\s,]|$)/i

/** How a value of each field looks; fields that look like anything are not here. */
const looksLike: Partial<Record<Field, (text: string, cell: Cell) => boolean>> = {
  taxCode: (text) => /^(?:\d{8,13}|\d{10}-\d{3})$/.test(text.replace(/[\s.]/g, '')),
  code: (text) => readProductCode(text).code !== null,
  stars: (text) => readStars(text).ok,
  decision: (text) => readDecision(text).numbers.length > 0,
  issuedOn: (text, cell) => cell?.kind === 'date' || readDay(text).ok,
  producer: (text) => legalFormOf(text) !== 'OTHER',
  address: (text) => placeWord.test(text),
  phone: (text) => /^(?:\+84|0)\d{8,10}$/.test(text.replace(/[\s.-]/g, '')),
  set: (text) => /^(?:bộ )?(?:[1-9]|1\d|2[0-6])$/i.test(text),
}

/** Fields whose values are so much of a kind that other contents speak against a header. */
export const typedFields: Field[] = ['taxCode', 'code', 'stars', 'decision', 'issuedOn', 'phone']

/** What a column holds: how many values, and for each field the share (0 to 1) that looks like one. */
export type ColumnContents = {
  filled: number
  samples: string[]
  shares: Partial<Record<Field, number>>
  /** Different values among all, 0 to 1. */
  variety: number
  averageLength: number
  countsUp: boolean
}

const countsUp = (texts: string[]) =>
  texts.length >= 3 && texts.every((text, index) => index === 0 || Number(text) === Number(texts[index - 1]) + 1)

/** Looks at the cells of one column. */
export function contentsOf(cells: Cell[]): ColumnContents {
  const values = cells
    .map((cell) => ({ cell, text: tidy(cellText(cell)) }))
    .filter(({ text }) => text !== '' && !isPlaceholder(text))
  const texts = values.map(({ text }) => text)
  const share = (test: (text: string, cell: Cell) => boolean) =>
    values.filter(({ text, cell }) => test(text, cell)).length / Math.max(1, values.length)
  return {
    filled: values.length,
    samples: [...new Set(texts)].slice(0, 3),
    shares: Object.fromEntries(Object.entries(looksLike).map(([field, test]) => [field, share(test)])),
    variety: new Set(texts.map(foldWords)).size / Math.max(1, texts.length),
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    countsUp: countsUp(texts),
  }
}
