import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WrittenColumn, WrittenSheet } from '@/lib/workbooks/write'
import { units } from '../input'
import { templateSteps } from '../step-order'
import { lotFields, stepFields, type WorkbookField } from '../workbook-types'
import { headingOf, stepWord, unitOf, unitWord } from '../workbook-words'
import { listOwnPlaces, listTraceable } from './own-lots'

const widths: Partial<Record<WorkbookField, number>> = { product: 40, standard: 28, place: 28, step: 28, at: 20 }

/** The workbook that a merchant fills in: lots with its own products written beforehand, their steps, and what is to be known. */
export async function buildLotTemplate(actor: MerchantActor, locale: Locale): Promise<WrittenSheet[] | null> {
  const [listings, places] = await Promise.all([listTraceable(actor), listOwnPlaces(actor)])
  if (listings.length === 0) return null
  const t = translator(locale, 'lot-workbook')
  const stepNames = [
    ...new Set(templateSteps.flatMap((step) => [stepWord(locale, 'food', step), stepWord(locale, 'craft', step)])),
  ]
  const choices: Partial<Record<WorkbookField, string[]>> = {
    product: listings.map(({ name }) => name),
    place: places.map(({ name }) => name),
    unit: units.map((unit) => unitWord(locale, unit)),
    step: templateSteps.map((step) => stepWord(locale, 'food', step)),
  }
  const columns = (fields: readonly WorkbookField[]): WrittenColumn[] =>
    fields.map((field) => ({
      header: headingOf(locale, field),
      width: widths[field] ?? 18,
      // A name with a comma would break the list apart.
      ...(choices[field]?.every((choice) => !choice.includes(',')) ? { choices: choices[field] } : {}),
    }))
  const [onlyPlace] = places
  const placeName = places.length === 1 ? (onlyPlace?.name ?? null) : null
  const given = ({ name, gtin, isInternal, lastUnit, lastStandard }: (typeof listings)[number]) => ({
    ...{ product: name, gtin: isInternal ? null : gtin, standard: lastStandard || null, place: placeName },
    unit: unitWord(locale, unitOf(lastUnit) ?? 'H87'),
  })
  return [
    {
      name: t('sheet.lots'),
      columns: columns(lotFields),
      rows: listings.map((listing) => {
        const known: Partial<Record<WorkbookField, string | null>> = given(listing)
        return lotFields.map((field) => known[field] ?? null)
      }),
    },
    { name: t('sheet.steps'), columns: columns(stepFields), rows: [] },
    {
      name: t('sheet.help'),
      columns: [
        { header: t('help.column'), width: 30 },
        { header: t('help.how'), width: 90 },
      ],
      rows: [
        ...(['both', 'twice', 'whole'] as const).map((key) => [t('help.general'), t(`help.${key}`)]),
        ...[...new Set<WorkbookField>([...lotFields, ...stepFields])].map((field) => [
          headingOf(locale, field),
          t(`help.field.${field}`),
        ]),
        ...listings.map(({ name }) => [headingOf(locale, 'product'), name]),
        ...places.map(({ name }) => [headingOf(locale, 'place'), name]),
        ...stepNames.map((name) => [headingOf(locale, 'step'), name]),
      ],
    },
  ]
}
