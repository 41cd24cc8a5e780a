import { MIN_STORY } from '@/lib/catalog/rules-content'
import { detailFields, detailLimit, fieldsOfSet } from '@/lib/catalog/rules-details'
import { MAX_PLACES } from '@/lib/catalog/rules-places'
import { priceKinds } from '@/lib/catalog/types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WrittenCell, WrittenColumn, WrittenSheet } from '@/lib/workbooks/write'
import { identityFields, keyField } from './fields'
import { headingOf, priceKindOf, priceKindWord } from './headings'
import type { BulkCells } from './types'

const isGiven = (field: string) => [...identityFields, keyField].some((one) => one === field)
const isLong = (field: string) => /^story|^detail/.test(field)

/** The columns of a workbook of ours. */
export const columnsOf = (locale: Locale, fields: readonly string[], sets: readonly number[]): WrittenColumn[] =>
  fields.map((field) => ({
    header: headingOf(locale, field, sets),
    width: isLong(field) ? 34 : field.startsWith('price') ? 16 : 24,
    ...(isGiven(field) ? { isGiven: true } : {}),
    ...(field === 'priceKind' ? { choices: priceKinds.map((kind) => priceKindWord(locale, kind)) } : {}),
  }))

/** A cell as it is written: amounts as numbers, everything else as text, so that no zero is lost and nothing is computed. */
export function writtenCell(locale: Locale, field: string, text: string): WrittenCell {
  if (text === '') return null
  if (field === 'priceKind') {
    const kind = priceKinds.find((one) => one === text) ?? priceKindOf(text)
    return kind ? priceKindWord(locale, kind) : text
  }
  if ((field === 'price' || field === 'priceTo') && /^[1-9]\d{0,9}$/.test(text)) return Number(text)
  return text
}

export const writtenRow = (locale: Locale, fields: readonly string[], cells: BulkCells) =>
  fields.map((field) => writtenCell(locale, field, cells[field] ?? ''))

export type SetName = { number: number; nameVi: string; nameEn: string }

/** The sheet that explains the columns, and what each set of the merchant asks. */
export function helpSheet(locale: Locale, fields: readonly string[], sets: readonly SetName[]): WrittenSheet {
  const t = translator(locale, 'bulk')
  const numbers = sets.map(({ number }) => number)
  const general = ['steps', 'keep', 'empty', 'pictures', 'conflict'] as const
  const required = new Set(['nameVi', 'storyVi', 'price', 'unitVi'])
  const askedBy = (field: string) => {
    const detail = /^detail-vi-(.+)$/.exec(field)?.[1]
    return sets
      .filter(({ number }) => fieldsOfSet(number).some((one) => one.field === detail && one.required))
      .map(({ nameVi, nameEn }) => inLocale(locale, nameVi, nameEn))
  }
  const rule = (field: string): string => {
    if (isGiven(field)) return t('help.given')
    if (field === 'priceKind')
      return t('help.choices', { list: priceKinds.map((kind) => priceKindWord(locale, kind)).join(' · ') })
    if (field === 'price' || field === 'priceTo') return t('help.price')
    if (field.startsWith('place-')) return t('help.place', { max: MAX_PLACES })
    if (field === 'storyVi') return t('help.story', { min: MIN_STORY })
    const detail = detailFields.find((one) => field.endsWith(`-${one}`))
    return detail ? t('help.length', { max: detailLimit(detail) }) : ''
  }
  const need = (field: string) => {
    const asking = askedBy(field)
    if (required.has(field)) return t('help.required')
    return asking.length > 0 ? t('help.required-by', { sets: asking.join('; ') }) : ''
  }
  return {
    name: t('help.sheet'),
    columns: [
      { header: t('help.column'), width: 34 },
      { header: t('help.need'), width: 44 },
      { header: t('help.what'), width: 70 },
    ],
    rows: [
      ...fields.map((field) => [headingOf(locale, field, numbers), need(field) || null, rule(field) || null]),
      [null, null, null],
      ...general.map((key) => [t(`help.${key}-title`), null, t(`help.${key}`)]),
    ],
  }
}
