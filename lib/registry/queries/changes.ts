import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { changeOf } from '../change-input'
import { changedFields, type FieldChange, isUndoable } from '../change-rules'
import type { Change, ChangeKind, Effects } from '../change-types'
import { maskedCode, maskedText } from '../masked-cells'
import { type CodeNames, namesOfCodes } from './code-names'

export const changesPerPage = 30

export type ChangeLine = {
  id: string
  kind: ChangeKind
  reason: string
  state: 'proposed' | 'made' | 'discarded' | 'undone'
  at: Date
  by: string | null
  /** What it is about, in a few words. */
  subject: string
}

export type ChangeView = ChangeLine & {
  change: Change
  proposedBy: string | null
  proposedAt: Date
  madeBy: string | null
  madeAt: Date | null
  /** Before and after, of a correction. */
  fields: FieldChange[]
  /** Of a merge or a link: what becomes or belongs to what. */
  other: { id: string; name: string } | null
  effects: Effects | null
  /** The change that undid it. */
  undoneById: string | null
  mayBeUndone: boolean
  /** Somebody asked for it, and it waits for a second person. */
  waitsForSecond: boolean
  /** Where what it is about can be seen, without language. */
  path: string | null
}

const line = {
  include: {
    ...{ proposedBy: { select: { name: true } }, madeBy: { select: { name: true } } },
    undoneBy: { where: { madeAt: { not: null } }, select: { id: true } },
  },
} as const satisfies Prisma.RegistryChangeDefaultArgs
type Row = Prisma.RegistryChangeGetPayload<typeof line>

const stateOf = (row: Row): ChangeLine['state'] => {
  if (row.discardedAt) return 'discarded'
  if (!row.madeAt) return 'proposed'
  return row.undoneBy.length > 0 ? 'undone' : 'made'
}

type Names = { subject: string; other: string | null; path: string | null }

/** Names for the rows that changes are about, a few look-ups for the whole page. */
async function namesOf(
  rows: Pick<Row, 'kind' | 'subjectId' | 'otherId' | 'undoesId'>[],
): Promise<(row: (typeof rows)[number]) => Names> {
  const ids = [...new Set(rows.flatMap(({ subjectId, otherId }) => [subjectId, otherId]))].filter(
    (id): id is string => id !== null && isUuid(id),
  )
  const where = { id: { in: ids } }
  const select = { id: true, name: true }
  const [producers, products, merchants, imports, certificates] = await Promise.all([
    db.producer.findMany({ where, select }),
    db.registeredProduct.findMany({ where, select }),
    db.merchant.findMany({ where, select }),
    db.registryImport.findMany({ where, select: { id: true, fileName: true } }),
    db.certificate.findMany({
      where,
      select: { id: true, decisionNumber: true, productId: true, product: { select: { name: true } } },
    }),
  ])
  const found = new Map<string, { name: string; path: string }>([
    ...producers.map(({ id, name }) => [id, { name, path: `/admin/registry/producers/${id}` }] as const),
    ...products.map(({ id, name }) => [id, { name, path: `/admin/registry/products/${id}` }] as const),
    ...merchants.map(({ id, name }) => [id, { name, path: `/admin/merchants/${id}` }] as const),
    ...imports.map(({ id, fileName }) => [id, { name: fileName, path: `/admin/registry/imports/${id}` }] as const),
    ...certificates.map(
      ({ id, decisionNumber, productId, product }) =>
        [id, { name: `${product.name}, ${decisionNumber}`, path: `/admin/registry/products/${productId}` }] as const,
    ),
  ])
  return ({ kind, subjectId, otherId, undoesId }) => {
    if (undoesId) return { subject: '', other: null, path: `/admin/registry/changes/${undoesId}` }
    if (kind === 'PLACE') return { subject: maskedText(subjectId), other: null, path: '/admin/registry/addresses' }
    const subject = found.get(subjectId)
    const other = otherId ? found.get(otherId) : undefined
    return { subject: subject?.name ?? '', other: other?.name ?? null, path: subject?.path ?? null }
  }
}

const lineOf = (row: Row, { subject }: Names): ChangeLine => ({
  ...{ id: row.id, kind: row.kind, reason: row.reason, state: stateOf(row), subject },
  ...{ at: row.madeAt ?? row.discardedAt ?? row.proposedAt, by: (row.madeBy ?? row.proposedBy)?.name ?? null },
})

/** Changes by hand, the latest proposed first; `before`: the change that the page before ended with. */
export async function listChanges(
  _: StaffActor,
  before: string | null,
): Promise<{ changes: ChangeLine[]; next: string | null }> {
  const rows = await db.registryChange.findMany({
    ...line,
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    take: changesPerPage + 1,
    ...(before && { cursor: { id: before }, skip: 1 }),
  })
  const shown = rows.slice(0, changesPerPage)
  const names = await namesOf(shown)
  return {
    changes: shown.map((row) => lineOf(row, names(row))),
    next: rows.length > changesPerPage ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** Some changes by id, in a few words. */
export async function listChangesOf(_: StaffActor, ids: string[]): Promise<ChangeLine[]> {
  const rows = await db.registryChange.findMany({ ...line, where: { id: { in: ids } } })
  const names = await namesOf(rows)
  return rows.map((row) => lineOf(row, names(row)))
}

/** One change with what it asks for and, once made, what followed; null when there is none. */
export async function findChange(_: StaffActor, id: string): Promise<ChangeView | null> {
  const row = isUuid(id) ? await db.registryChange.findUnique({ where: { id }, ...line }) : null
  if (!row) return null
  const change = changeOf(row.kind, row.input)
  const open = { kind: 'REGISTRY_CHANGE' as const, subjectId: id, settledAt: null }
  const [names, codes, waiting] = await Promise.all([
    namesOf([row]),
    namesOfCodes(),
    db.fourEyesRequest.count({ where: open }),
  ])
  const named = names(row)
  return {
    ...lineOf(row, named),
    ...{ change, proposedBy: row.proposedBy?.name ?? null, proposedAt: row.proposedAt },
    ...{ madeBy: row.madeBy?.name ?? null, madeAt: row.madeAt, path: named.path },
    fields: await correctedFields(change, row.madeAt !== null, codes, id),
    other: row.otherId && named.other !== null ? { id: row.otherId, name: named.other } : null,
    effects: row.effects as unknown as Effects | null,
    undoneById: row.undoneBy[0]?.id ?? null,
    waitsForSecond: waiting > 0,
    mayBeUndone: row.madeAt !== null && row.undoneBy.length === 0 && isUndoable(row.kind),
  }
}

const masked = (text: string | null) => text && maskedText(text)

/** What a correction changes, in words. Once it is made, before is the version that it ended. */
async function correctedFields(
  change: Change,
  isMade: boolean,
  names: CodeNames,
  changeId: string,
): Promise<FieldChange[]> {
  if (change.kind === 'CORRECT_PRODUCER') {
    const say = (one: typeof change.values) => ({
      ...{ name: one.name, taxCode: one.taxCode && maskedCode(one.taxCode, one.legalForm), legalForm: one.legalForm },
      ...{ address: masked(one.address), ward: names.ward(one.wardCode), phone: one.phone },
    })
    const versions = await db.producerVersion.findMany({ where: { producerId: change.id }, orderBy: { id: 'asc' } })
    const was = versionBefore(versions, isMade ? changeId : null)
    return was ? changedFields(say(was), say({ ...change.values, taxCode: change.values.taxCode ?? was.taxCode })) : []
  }
  if (change.kind === 'CORRECT_PRODUCT') {
    const say = (one: typeof change.values) => ({
      ...{
        name: one.name,
        set: names.set(one.setNumber),
        ward: names.ward(one.wardCode),
        address: masked(one.address),
      },
    })
    const versions = await db.registeredProductVersion.findMany({
      where: { productId: change.id },
      orderBy: { id: 'asc' },
    })
    const was = versionBefore(versions, isMade ? changeId : null)
    return was ? changedFields(say(was), say(change.values)) : []
  }
  if (change.kind !== 'CORRECT_CERTIFICATE') return []
  const say = (one: typeof change.values) => ({
    ...{ stars: one.stars, code: one.code, decisionNumber: one.decisionNumber, issuedOn: one.issuedOn },
    ...{ ward: names.ward(one.wardCode), address: masked(one.address) },
  })
  const versions = await db.certificateVersion.findMany({ where: { certificateId: change.id }, orderBy: { id: 'asc' } })
  const was = versionBefore(versions, isMade ? changeId : null)
  return was ? changedFields(say({ ...was, issuedOn: dayOfDate(was.issuedOn) }), say(change.values)) : []
}

/** The version that a change ended; before it is made, the one in force. */
function versionBefore<V extends { changeId: string | null }>(versions: V[], madeBy: string | null): V | null {
  const at = madeBy ? versions.findIndex(({ changeId }) => changeId === madeBy) : versions.length
  return versions[at - 1] ?? null
}
