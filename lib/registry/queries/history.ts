import 'server-only'
import { db } from '@/lib/db/client'
import type { RegistryChangeKind } from '@/lib/db/generated/enums'
import { type Day, dayOfDate } from '@/lib/format/days'
import { changedFields, type FieldChange } from '../change-rules'
import { maskedCode, maskedText } from '../masked-cells'
import { type CodeNames, namesOfCodes } from './code-names'

/** Where a version came from: a row of an import, or a change by hand. */
export type VersionSource =
  | { kind: 'import'; importId: string; fileName: string; row: number | null }
  | { kind: 'change'; changeId: string; changeKind: RegistryChangeKind; reason: string }
  | null

/** One thing that the registry learned about a product: what, from when it holds, when it was recorded, by whom and whence. */
export type HistoryEntry = {
  key: string
  subject: 'producer' | 'product' | 'certificate' | 'extension' | 'revocation'
  /** The decision or document that it is about; empty for product and producer. */
  about: string
  event: 'first' | 'changed' | 'same' | 'withdrawn' | 'returned'
  recordedAt: Date
  effectiveOn: Day | null
  author: string | null
  source: VersionSource
  changes: FieldChange[]
}

type Version = {
  id: bigint
  rowId: string
  importId: string | null
  changeId: string | null
  recordedById: string | null
  recordedAt: Date
  withdrawnAt: Date | null
  effectiveOn: Day | null
  about: string
  values: Record<string, string | number | null>
}

type Sources = {
  authors: Map<string, string>
  imports: Map<string, string>
  changes: Map<string, { kind: RegistryChangeKind; reason: string }>
  rowOf: (importId: string, decisionNumber: string | null) => number | null
}

/** The versions of rows as entries: what each one changed in the one before it. */
function entriesOf(subject: HistoryEntry['subject'], versions: Version[], sources: Sources): HistoryEntry[] {
  const last = new Map<string, Version>()
  return versions.map((version) => {
    const before = last.get(version.rowId)
    last.set(version.rowId, version)
    const changes = before ? changedFields(before.values, version.values) : []
    const isBack = Boolean(before?.withdrawnAt) && !version.withdrawnAt
    const isGone = version.withdrawnAt && !before?.withdrawnAt
    return {
      key: `${subject}-${version.id}`,
      ...{ subject, about: version.about, changes, recordedAt: version.recordedAt, effectiveOn: version.effectiveOn },
      event: isGone ? 'withdrawn' : isBack ? 'returned' : !before ? 'first' : changes.length > 0 ? 'changed' : 'same',
      author: (version.recordedById && sources.authors.get(version.recordedById)) ?? null,
      source: sourceOf(version, subject, sources),
    }
  })
}

function sourceOf(version: Version, subject: HistoryEntry['subject'], sources: Sources): VersionSource {
  const change = version.changeId ? sources.changes.get(version.changeId) : undefined
  if (version.changeId && change)
    return { kind: 'change', changeId: version.changeId, changeKind: change.kind, reason: change.reason }
  const fileName = version.importId ? sources.imports.get(version.importId) : undefined
  if (!version.importId || fileName === undefined) return null
  const row = sources.rowOf(version.importId, subject === 'certificate' ? version.about : null)
  return { kind: 'import', importId: version.importId, fileName, row }
}

async function readSources(versions: Version[], productIds: string[]): Promise<Sources> {
  const ids = (pick: (version: Version) => string | null) => [
    ...new Set(versions.map(pick).filter((id) => id !== null)),
  ]
  const [authors, imports, changes, rows] = await Promise.all([
    db.user.findMany({ where: { id: { in: ids((one) => one.recordedById) } }, select: { id: true, name: true } }),
    db.registryImport.findMany({
      where: { id: { in: ids((one) => one.importId) } },
      select: { id: true, fileName: true },
    }),
    db.registryChange.findMany({ where: { id: { in: ids((one) => one.changeId) } } }),
    db.$queryRaw<{ importId: string; row: number; decision: string }[]>`
      SELECT import_id AS "importId", row_number AS row, value ->> 'decisionNumber' AS decision FROM registry_import_row
      WHERE value ->> 'productId' = ANY(${productIds}) AND outcome IN ('NEW', 'CHANGED', 'UNCHANGED') ORDER BY row_number`,
  ])
  return {
    authors: new Map(authors.map(({ id, name }) => [id, name])),
    imports: new Map(imports.map(({ id, fileName }) => [id, fileName])),
    changes: new Map(changes.map(({ id, kind, reason }) => [id, { kind, reason }])),
    rowOf: (importId, decision) =>
      rows.find((row) => row.importId === importId && (decision === null || row.decision === decision))?.row ?? null,
  }
}

const masked = (text: string | null) => text && maskedText(text)

/** Everything that was ever recorded about a producer, oldest first. */
async function producerVersions(producerId: string, names: CodeNames): Promise<Version[]> {
  const rows = await db.producerVersion.findMany({ where: { producerId }, orderBy: { id: 'asc' } })
  return rows.map(({ producerId: rowId, name, taxCode, legalForm, address, wardCode, phone, ...row }) => ({
    ...{ ...row, rowId, effectiveOn: null, about: '' },
    values: {
      ...{ name, taxCode: taxCode && maskedCode(taxCode, legalForm), legalForm, address: masked(address), phone },
      ward: names.ward(wardCode),
    },
  }))
}

async function productVersions(productIds: string[], names: CodeNames): Promise<Version[]> {
  const rows = await db.registeredProductVersion.findMany({
    where: { productId: { in: productIds } },
    orderBy: { id: 'asc' },
  })
  const producers = await db.producer.findMany({
    where: { id: { in: rows.map(({ producerId }) => producerId) } },
    select: { id: true, name: true },
  })
  const producerName = new Map(producers.map(({ id, name }) => [id, name]))
  return rows.map(({ productId: rowId, producerId, name, setNumber, wardCode, address, ...row }) => ({
    ...{ ...row, rowId, effectiveOn: null, about: '' },
    values: {
      ...{ name, set: names.set(setNumber), ward: names.ward(wardCode), address: masked(address) },
      producer: producerName.get(producerId) ?? null,
    },
  }))
}

async function certificateVersions(certificateIds: string[], names: CodeNames): Promise<Version[]> {
  const rows = await db.certificateVersion.findMany({
    where: { certificateId: { in: certificateIds } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ certificateId: rowId, stars, code, decisionNumber, issuedOn, wardCode, address, ...row }) => ({
    ...{ ...row, rowId, effectiveOn: dayOfDate(issuedOn), about: decisionNumber },
    values: {
      ...{ stars, code, decisionNumber, issuedOn: dayOfDate(issuedOn) },
      ...{ ward: names.ward(wardCode), address: masked(address) },
    },
  }))
}

async function decisions(certificateIds: string[]): Promise<HistoryEntry[]> {
  const where = { certificateId: { in: certificateIds } }
  const include = { recordedBy: { select: { name: true } } } as const
  const [extensions, revocations] = await Promise.all([
    db.certificateExtension.findMany({ where, include }),
    db.certificateRevocation.findMany({ where, include }),
  ])
  const entry = (subject: 'extension' | 'revocation', row: (typeof extensions | typeof revocations)[number]) => ({
    ...{ key: row.id, subject, about: row.documentNumber, event: 'first' as const, source: null },
    ...{ recordedAt: row.recordedAt, effectiveOn: dayOfDate(row.effectiveOn), author: row.recordedBy?.name ?? null },
  })
  return [
    ...extensions.map((row) => ({
      ...entry('extension', row),
      changes: [{ field: 'validThrough', from: null, to: dayOfDate(row.validThrough) }],
    })),
    ...revocations.map((row) => ({
      ...entry('revocation', row),
      changes: [{ field: 'ground', from: null, to: row.ground }],
    })),
  ]
}

const newestFirst = (entries: HistoryEntry[]) =>
  entries.toSorted(
    (one, other) => other.recordedAt.getTime() - one.recordedAt.getTime() || (one.key < other.key ? 1 : -1),
  )

/** The whole history of a product: its own row, those merged into it, their certificates and its producer; newest first. */
export async function listProductHistory(productIds: string[], producerId: string): Promise<HistoryEntry[]> {
  const names = await namesOfCodes()
  const ofProduct = await db.certificateVersion.findMany({
    where: { productId: { in: productIds } },
    select: { certificateId: true },
    distinct: ['certificateId'],
  })
  const certificateIds = ofProduct.map(({ certificateId }) => certificateId)
  const [producers, products, certificates, decided] = await Promise.all([
    producerVersions(producerId, names),
    productVersions(productIds, names),
    certificateVersions(certificateIds, names),
    decisions(certificateIds),
  ])
  const sources = await readSources([...producers, ...products, ...certificates], productIds)
  return newestFirst([
    ...entriesOf('producer', producers, sources),
    ...entriesOf('product', products, sources),
    ...entriesOf('certificate', certificates, sources),
    ...decided,
  ])
}

/** The history of a producer's own row, newest first. */
export async function listProducerHistory(producerId: string): Promise<HistoryEntry[]> {
  const names = await namesOfCodes()
  const versions = await producerVersions(producerId, names)
  return newestFirst(entriesOf('producer', versions, await readSources(versions, [])))
}
