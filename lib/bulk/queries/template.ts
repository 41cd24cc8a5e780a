import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { listOwnProducts } from '@/lib/catalog/queries/own-products'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WrittenSheet } from '@/lib/workbooks/write'
import { fieldsForSets, keyField, rowKey } from '../fields'
import { issueText } from '../issue-text'
import { readPhone, readProductStates } from '../product-states'
import { freshContent } from '../row-decision'
import { cellsOf } from '../row-values'
import type { BulkCells, ProductState } from '../types'
import { columnsOf, helpSheet, type SetName, writtenRow } from '../written-rows'
import { listRefusedRows, type RunView } from './runs'

const isOpen = ({ draft, isSubmitted, certificateValid }: ProductState) =>
  draft !== null || (!isSubmitted && certificateValid)

async function readSets(actor: MerchantActor): Promise<SetName[]> {
  const products = await listOwnProducts(actor)
  const byNumber = new Map(
    products.map(({ setNumber, setNameVi, setNameEn }) => [
      setNumber,
      { number: setNumber, nameVi: setNameVi, nameEn: setNameEn },
    ]),
  )
  return [...byNumber.values()].sort((a, b) => a.number - b.number)
}

/** How many products a template would have now. */
export const countTemplateRows = async (actor: MerchantActor) => (await readProductStates(actor)).filter(isOpen).length

/**
 * The workbook that a merchant fills in: a row for each product without a page or with a draft, what is known in it, and a
 * sheet that explains it. Null while there is no such product.
 */
export async function buildTemplate(actor: MerchantActor, locale: Locale): Promise<WrittenSheet[] | null> {
  const [states, phone, sets] = await Promise.all([readProductStates(actor), readPhone(actor), readSets(actor)])
  const products = states.filter(isOpen)
  if (products.length === 0) return null
  const ownSets = sets.filter(({ number }) => products.some(({ setNumber }) => setNumber === number))
  const fields = fieldsForSets(ownSets.map(({ number }) => number))
  const nameOfSet = new Map(ownSets.map(({ number, nameVi, nameEn }) => [number, inLocale(locale, nameVi, nameEn)]))
  const cells = (product: ProductState): BulkCells => ({
    ...cellsOf(product.draft?.content ?? freshContent(product.name, phone)),
    ...{ code: product.code ?? '', registered: product.name, set: nameOfSet.get(product.setNumber) ?? '' },
    [keyField]: rowKey({ productId: product.productId, savedAt: product.draft?.savedAt.getTime() ?? null }),
  })
  return [
    {
      name: translator(locale, 'bulk')('sheet'),
      columns: columnsOf(locale, fields, [...nameOfSet.keys()]),
      rows: products.map((product) => writtenRow(locale, fields, cells(product))),
    },
    helpSheet(locale, fields, ownSets),
  ]
}

/** The refused rows of a run as a workbook that can be mended and sent again; the reason stands in the last column. */
export async function buildRefusedRows(actor: MerchantActor, run: RunView, locale: Locale): Promise<WrittenSheet[]> {
  const rows = await listRefusedRows(actor, run.id)
  const sets = [...new Set(rows.flatMap(({ setNumber }) => setNumber ?? []))]
  const fields = Object.keys(run.letters)
  const t = translator(locale, 'bulk')
  const reasons = (row: (typeof rows)[number]) =>
    row.issues.map((issue) => issueText(locale, issue, row.setNumber, run.letters)).join('\n')
  return [
    {
      name: t('refused-sheet'),
      columns: [...columnsOf(locale, fields, sets), { header: t('column.reason'), width: 80 }],
      rows: rows.map((row) => [...writtenRow(locale, fields, row.cells), reasons(row)]),
    },
  ]
}
