import fc from 'fast-check'
import { nameKey, producerKey } from './identity'
import { stagedValue } from './import-staging'
import { reviewTogether } from './row-relations'
import type { NormalisedRow } from './row-types'
import { mapping } from './test-facts'
import { world } from './test-imports'

// Only tests import this file: small files in which rows meet in every way.
const { mark, digits } = world()
const of = <T>(...values: T[]) => fc.constantFrom(...values)

// One code that stands beside two names is a contradiction of the file itself and is warned of row by row.
const taxCodes: Record<string, string> = { [`HTX ${mark}`]: digits, [`Hộ ${mark}`]: [...digits].reverse().join('') }

/** Few names, codes and wards, so that rows meet in every way: namesakes, codes that come later, producers that moved. */
const sheetRow = fc
  .record({
    name: of(`Ấm ${mark}`, `Chén ${mark}`),
    producer: of(`HTX ${mark}`, `Hộ ${mark}`),
    hasTaxCode: fc.boolean(),
    address: of(null, 'Xóm 1', 'Xóm 2'),
    wardCode: of(null, '00577', '00004'),
    setNumber: of(21, 22),
    stars: of(3 as const, 4 as const),
    code: of(null, `01-${mark}-1`, `01-${mark}-2`),
    decision: of('1/QĐ-UBND', '2/QĐ-UBND'),
    issuedOn: of('2023-05-01', '2024-05-01', '2024-06-01'),
    phone: of(null, '+84912345678', '+84987654321'),
  })
  .map(({ hasTaxCode, ...fields }) => ({ ...fields, taxCode: hasTaxCode ? (taxCodes[fields.producer] ?? null) : null }))
  .map(
    (row): NormalisedRow => ({
      ...row,
      nameKey: nameKey(row.name),
      producerKey: producerKey({ ...row, name: row.producer }),
      legalForm: 'OTHER',
      note: null,
    }),
  )

export const file = fc.array(sheetRow, { maxLength: 6 })

/** The acceptable rows among these, as a dry run keeps them. */
export const kept = (rows: NormalisedRow[]) =>
  reviewTogether(
    rows.map((value, index) => ({
      row: index + 1,
      hidden: false,
      outcome: 'acceptable',
      value: { ...value },
      errors: [],
      warnings: [],
    })),
    mapping,
  ).flatMap((result) => (result.outcome === 'acceptable' ? [stagedValue(result.value)] : []))
