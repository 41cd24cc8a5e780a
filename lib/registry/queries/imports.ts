import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { ImportCounts } from '../import-comparison'
import { type ImportState, importState } from '../import-rules'
import { type ImportMapping, isId, mappingSchema } from '../input'
import type { ImportLook } from '../look.worker'

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
  if (!isId(id)) return null
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

/** Only where an import stands and how far its step has come; asked for every second while somebody waits. */
export async function findImportState(_: AdminActor, id: string): Promise<Pick<ImportView, 'state' | 'progress'> | null> {
  if (!isId(id)) return null
  const row = await db.registryImport.findUnique({
    where: { id },
    omit: { look: true, mapping: true, counts: true, result: true, failureDetail: true },
  })
  if (!row) return null
  // Whoever waits has seen the look, or waits for it: then its last state is known without reading it.
  const isSeen = row.mappedAt !== null || (await db.registryImport.count({ where: { id, look: { not: Prisma.DbNull } } })) > 0
  return { state: importState({ ...row, look: isSeen || null }), progress: { done: row.progressDone, total: row.progressTotal } }
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
