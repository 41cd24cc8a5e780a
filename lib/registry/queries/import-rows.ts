import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { ImportRowOutcome, Prisma } from '@/lib/db/generated/client'
import { dayOfDate } from '@/lib/format/days'
import type { RowChange } from '../import-comparison'
import type { ImportMapping } from '../input'
import { maskedCells, maskedCode, maskedField } from '../masked-cells'
import type { Issue } from '../row-types'

/** One row of an import as an administrator may see it: personal IDs are masked throughout. */
export type ImportRowView = {
  rowNumber: number
  /** What an acceptable row says; null for a refused one. */
  value: { name: string; producer: string; decisionNumber: string } | null
  /** The product of the registry that it speaks of; null while that would be new. */
  productId: string | null
  repeatOf: number | null
  /** A refused row's own cells, the empty ones left out. */
  cells: string[]
  errors: Issue[]
  warnings: Issue[]
  changes: RowChange[]
}

export const rowsPerPage = 100

type Stored = { name: string; producer: string; decisionNumber: string; productId?: string | null; repeatOf?: number }

function rowView(row: Prisma.RegistryImportRowGetPayload<object>, columns: ImportMapping['columns']): ImportRowView {
  const value = row.value as Stored | null
  return {
    rowNumber: row.rowNumber,
    value: value && {
      name: maskedField('name', value.name),
      producer: maskedField('producer', value.producer),
      decisionNumber: value.decisionNumber,
    },
    productId: value?.productId ?? null,
    repeatOf: value?.repeatOf ?? null,
    cells: value ? [] : maskedCells(row.raw as string[], columns).filter(Boolean),
    errors: row.errors as unknown as Issue[],
    warnings: row.warnings as unknown as Issue[],
    changes: (row.changes ?? []) as unknown as RowChange[],
  }
}

/** Corrections in words: wards and sets by name, a person's tax code masked. */
async function inWords(rows: ImportRowView[]): Promise<ImportRowView[]> {
  const changed = new Set(rows.flatMap(({ changes }) => changes.map(({ field }) => field)))
  const [wards, sets] = await Promise.all([
    changed.has('ward') ? db.ward.findMany({ select: { code: true, fullNameVi: true } }) : [],
    changed.has('set') ? db.ocopSet.findMany({ select: { number: true, nameVi: true } }) : [],
  ])
  const names = {
    ward: new Map(wards.map(({ code, fullNameVi }) => [code, fullNameVi])),
    set: new Map(sets.map(({ number, nameVi }) => [String(number), `${number}. ${nameVi}`])),
  }
  const told = (field: RowChange['field'], value: string) =>
    field === 'ward' || field === 'set'
      ? (names[field].get(value) ?? value)
      : field === 'taxCode'
        ? maskedCode(value, value.length === 12 ? 'HOUSEHOLD' : 'COMPANY')
        : maskedField(field, value)
  return rows.map((row) => ({
    ...row,
    changes: row.changes.map(({ field, from, to }) => ({
      field,
      from: from === null ? null : told(field, from),
      to: told(field, to),
    })),
  }))
}

/** Rows of one outcome in the order of the sheet; `warned` asks for those that are taken over with a warning. */
export async function listImportRows(
  _: StaffActor,
  { id: importId, mapping }: { id: string; mapping: ImportMapping | null },
  outcome: ImportRowOutcome | 'warned',
  page: number,
): Promise<ImportRowView[]> {
  const rows = await db.registryImportRow.findMany({
    where:
      outcome === 'warned'
        ? { importId, outcome: { not: 'REFUSED' }, NOT: { warnings: { equals: [] } } }
        : { importId, outcome },
    orderBy: { rowNumber: 'asc' },
    skip: (page - 1) * rowsPerPage,
    take: rowsPerPage,
  })
  return inWords(rows.map((row) => rowView(row, mapping?.columns ?? {})))
}

export type AbsentProduct = { id: string; name: string; producer: string; validThrough: string }

/** Products with a certificate valid today that no acceptable row of the file speaks of, by name. */
export async function listAbsentProducts(
  _: StaffActor,
  importId: string,
  page: number,
): Promise<{ products: AbsentProduct[]; total: number }> {
  const rows = await db.$queryRaw<(Omit<AbsentProduct, 'validThrough'> & { validThrough: Date; total: number })[]>`
    WITH named AS (
      SELECT DISTINCT (value ->> 'productId')::uuid AS id FROM registry_import_row
      WHERE import_id = ${importId}::uuid AND outcome IN ('NEW', 'CHANGED', 'UNCHANGED'))
    SELECT p.id, p.name, o.name AS producer, c.valid_through AS "validThrough", (count(*) OVER ())::int AS total
    FROM shown_certificate c
    JOIN registered_product p ON p.id = c.product_id
    JOIN producer o ON o.id = p.producer_id
    WHERE NOT EXISTS (SELECT FROM named WHERE named.id = c.product_id)
    ORDER BY p.name COLLATE "vi-x-icu", p.id
    LIMIT ${rowsPerPage} OFFSET ${(page - 1) * rowsPerPage}`
  return {
    total: rows[0]?.total ?? 0,
    products: rows.map(({ total: _total, validThrough, ...row }) => ({
      ...row,
      validThrough: dayOfDate(validThrough),
    })),
  }
}
