import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { ImportRowOutcome, Prisma } from '@/lib/db/generated/client'
import type { ImportCounts, RowChange } from '../import-comparison'
import { type ImportState, importState } from '../import-rules'
import { type ImportMapping, mappingSchema } from '../input'
import type { ImportLook } from '../look.worker'
import type { Issue } from '../row-types'

export type ImportLine = {
  id: string
  fileName: string
  sha256: string
  sizeBytes: number
  uploadedAt: Date
  uploadedBy: string | null
  state: ImportState
  counts: ImportCounts | null
  finishedAt: Date | null
}

const withPeople = { uploadedBy: { select: { name: true } }, confirmedBy: { select: { name: true } } } as const
type Row = Prisma.RegistryImportGetPayload<{ include: typeof withPeople }>

const countsOf = (row: Row) => (row.result ?? row.counts) as unknown as ImportCounts | null

const lineOf = (row: Row): ImportLine => ({
  id: row.id,
  fileName: row.fileName,
  sha256: row.sha256,
  sizeBytes: row.sizeBytes,
  uploadedAt: row.uploadedAt,
  uploadedBy: row.uploadedBy?.name ?? null,
  state: importState(row),
  counts: countsOf(row),
  finishedAt: row.finishedAt,
})

export const importsPerPage = 20

/** The history, newest first. */
export async function listImports(_: AdminActor, page: number): Promise<{ imports: ImportLine[]; total: number }> {
  const [rows, total] = await Promise.all([
    db.registryImport.findMany({
      include: withPeople,
      orderBy: { uploadedAt: 'desc' },
      skip: (page - 1) * importsPerPage,
      take: importsPerPage,
    }),
    db.registryImport.count(),
  ])
  return { imports: rows.map(lineOf), total }
}

export type ImportView = ImportLine & {
  look: ImportLook | null
  mapping: ImportMapping | null
  progress: { done: number; total: number }
  confirmedAt: Date | null
  confirmedBy: string | null
  failure: { kind: string; code: string | null; params: Record<string, string | number> } | null
  /** Earlier imports of the very same file that were taken over. */
  sameFile: { id: string; finishedAt: Date }[]
}

export async function findImport(_: AdminActor, id: string): Promise<ImportView | null> {
  const row = await db.registryImport.findUnique({ where: { id }, include: withPeople })
  if (!row) return null
  const same = await db.registryImport.findMany({
    where: { sha256: row.sha256, id: { not: id }, finishedAt: { not: null } },
    select: { id: true, finishedAt: true },
    orderBy: { finishedAt: 'desc' },
    take: 3,
  })
  const detail = row.failureDetail as { code?: string; params?: Record<string, string | number> } | null
  return {
    ...lineOf(row),
    look: row.look as unknown as ImportLook | null,
    mapping: mappingSchema.safeParse(row.mapping).data ?? null,
    progress: { done: row.progressDone, total: row.progressTotal },
    confirmedAt: row.confirmedAt,
    confirmedBy: row.confirmedBy?.name ?? null,
    failure: row.failure ? { kind: row.failure, code: detail?.code ?? null, params: detail?.params ?? {} } : null,
    sameFile: same.flatMap(({ id, finishedAt }) => (finishedAt ? [{ id, finishedAt }] : [])),
  }
}

/** The columns an administrator settled on for a header like this one, if ever. */
export async function findRememberedColumns(
  _: AdminActor,
  signature: string,
): Promise<ImportMapping['columns'] | null> {
  if (!signature) return null
  const found = await db.columnMapping.findUnique({ where: { signature } })
  return mappingSchema.shape.columns.safeParse(found?.mapping).data ?? null
}

export type ImportRowView = {
  rowNumber: number
  outcome: ImportRowOutcome
  raw: string[]
  value: { name?: string; producer?: string; decisionNumber?: string; repeatOf?: number } | null
  errors: Issue[]
  warnings: Issue[]
  changes: RowChange[]
}

export const rowsPerPage = 100

const rowView = (row: Prisma.RegistryImportRowGetPayload<object>): ImportRowView => ({
  rowNumber: row.rowNumber,
  outcome: row.outcome,
  raw: row.raw as string[],
  value: row.value as ImportRowView['value'],
  errors: row.errors as unknown as Issue[],
  warnings: row.warnings as unknown as Issue[],
  changes: (row.changes ?? []) as unknown as RowChange[],
})

/** Rows of one outcome in the order of the sheet; `warned` asks for those that are taken over with a warning. */
export async function listImportRows(
  _: AdminActor,
  importId: string,
  outcome: ImportRowOutcome | 'warned',
  page: number,
): Promise<ImportRowView[]> {
  const where: Prisma.RegistryImportRowWhereInput =
    outcome === 'warned'
      ? { importId, outcome: { not: 'REFUSED' }, NOT: { warnings: { equals: [] } } }
      : { importId, outcome }
  const rows = await db.registryImportRow.findMany({
    where,
    orderBy: { rowNumber: 'asc' },
    skip: (page - 1) * rowsPerPage,
    take: rowsPerPage,
  })
  return rows.map(rowView)
}

/** Every refused row with its cells, for the workbook that goes back. */
export async function listRefusedRows(_: AdminActor, importId: string): Promise<ImportRowView[]> {
  const rows = await db.registryImportRow.findMany({
    where: { importId, outcome: 'REFUSED' },
    orderBy: { rowNumber: 'asc' },
  })
  return rows.map(rowView)
}
