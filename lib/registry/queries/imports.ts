import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/format/ids'
import type { ImportCounts } from '../import-comparison'
import { type ImportState, importState, isToFinish } from '../import-rules'
import { type ImportMapping, mappingSchema } from '../input'
import { latestStandingImport } from '../latest-import'
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
  /** The change that took it back; null while it stands. */
  takenBackBy: string | null
}

// The look at a workbook can be large and only the choice of columns shows it.
const line = {
  omit: { look: true },
  include: { uploadedBy: { select: { name: true } }, confirmedBy: { select: { name: true } } },
} as const satisfies Prisma.RegistryImportDefaultArgs
type Row = Prisma.RegistryImportGetPayload<typeof line>

/** The changes that took imports back, by import. */
async function takenBackAmong(ids: string[]): Promise<Map<string, string>> {
  const changes = await db.registryChange.findMany({
    where: { kind: 'TAKE_BACK', subjectId: { in: ids }, madeAt: { not: null } },
    select: { id: true, subjectId: true },
  })
  return new Map(changes.map(({ id, subjectId }) => [subjectId, id]))
}

/** Which of these imports have been looked at. */
async function seenAmong(ids: string[]): Promise<Set<string>> {
  const seen = await db.registryImport.findMany({
    where: { id: { in: ids }, look: { not: Prisma.DbNull } },
    select: { id: true },
  })
  return new Set(seen.map(({ id }) => id))
}

const lineOf = (row: Row, seen: Set<string>, takenBack = new Map<string, string>()): ImportLine => ({
  id: row.id,
  fileName: row.fileName,
  sha256: row.sha256,
  sizeBytes: row.sizeBytes,
  uploadedAt: row.uploadedAt,
  uploadedBy: row.uploadedBy?.name ?? null,
  state: importState({ ...row, look: seen.has(row.id) || null }),
  counts: (row.result ?? row.counts) as unknown as ImportCounts | null,
  finishedAt: row.finishedAt,
  takenBackBy: takenBack.get(row.id) ?? null,
})

export const importsPerPage = 20

/** The history, newest first. */
export async function listImports(_: StaffActor, page: number): Promise<{ imports: ImportLine[]; total: number }> {
  const [rows, total] = await Promise.all([
    db.registryImport.findMany({
      ...line,
      orderBy: { uploadedAt: 'desc' },
      skip: (page - 1) * importsPerPage,
      take: importsPerPage,
    }),
    db.registryImport.count(),
  ])
  const ids = rows.map(({ id }) => id)
  const [seen, takenBack] = await Promise.all([seenAmong(ids), takenBackAmong(ids)])
  return { imports: rows.map((row) => lineOf(row, seen, takenBack)), total }
}

/** How many imports wait for an administrator to choose columns or to confirm. */
export async function countImportsToFinish(_: StaffActor): Promise<number> {
  const rows = await db.registryImport.findMany({ ...line, where: { finishedAt: null, cancelledAt: null } })
  const seen = await seenAmong(rows.map(({ id }) => id))
  return rows.map((row) => lineOf(row, seen)).filter(({ state, counts }) => isToFinish(state, counts)).length
}

export type ImportView = ImportLine & {
  mapping: ImportMapping | null
  progress: { done: number; total: number }
  confirmedAt: Date | null
  confirmedBy: string | null
  failure: { kind: string; code: string | null; params: Record<string, string | number> } | null
  /** The last import of the very same file that was taken over. */
  sameFile: { id: string; finishedAt: Date } | null
  /** The import taken over last of those that still stand. */
  isLatest: boolean
}

export async function findImport(_: StaffActor, id: string): Promise<ImportView | null> {
  const row = isUuid(id) ? await db.registryImport.findUnique({ where: { id }, ...line }) : null
  if (!row) return null
  const sameFiles = await db.registryImport.findMany({
    where: { sha256: row.sha256, id: { not: id }, finishedAt: { not: null } },
    select: { id: true, finishedAt: true },
    orderBy: { finishedAt: 'desc' },
  })
  const takenBack = await takenBackAmong([id, ...sameFiles.map((one) => one.id)])
  const same = sameFiles.find((one) => !takenBack.has(one.id))
  const detail = row.failureDetail as { code?: string; params?: Record<string, string | number> } | null
  return {
    ...lineOf(row, await seenAmong([id]), takenBack),
    mapping: mappingSchema.safeParse(row.mapping).data ?? null,
    progress: { done: row.progressDone, total: row.progressTotal },
    confirmedAt: row.confirmedAt,
    confirmedBy: row.confirmedBy?.name ?? null,
    failure: row.failure ? { kind: row.failure, code: detail?.code ?? null, params: detail?.params ?? {} } : null,
    sameFile: same?.finishedAt ? { id: same.id, finishedAt: same.finishedAt } : null,
    isLatest: row.finishedAt !== null && (await latestStandingImport(db)) === id,
  }
}

/** What the first look found in the workbook, for the choice of columns; null while it lasts. */
export async function findLook(_: StaffActor, id: string): Promise<ImportLook | null> {
  const found = await db.registryImport.findUnique({ where: { id }, select: { look: true } })
  return (found?.look ?? null) as unknown as ImportLook | null
}

/** The columns an administrator settled on for a header like this one, if ever. */
export async function findRememberedColumns(
  _: StaffActor,
  signature: string | null,
): Promise<ImportMapping['columns'] | null> {
  if (!signature) return null
  const found = await db.columnMapping.findUnique({ where: { signature } })
  return mappingSchema.shape.columns.safeParse(found?.mapping).data ?? null
}
