import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/format/ids'
import { bulkState, openOutcomes, outcomesOf, readState, shownRows } from '../rules'
import type { BulkCells, BulkKind, BulkOutcome, BulkState, RowIssue } from '../types'

export type RunLine = {
  id: string
  kind: BulkKind
  fileName: string | null
  startedAt: Date
  startedBy: string | null
  state: BulkState
}

export type RunRow = {
  rowNumber: number
  name: string
  productName: string | null
  setNumber: number | null
  issues: RowIssue[]
  changed: string[]
}

export type RunView = RunLine & {
  finishedAt: Date | null
  counts: { outcome: BulkOutcome; count: number }[]
  progress: { done: number; total: number }
  letters: Record<string, string>
  unknownColumns: string[]
  failure: { kind: string; code: string | null; params: Record<string, string | number> } | null
}

const line = {
  include: { startedBy: { select: { name: true } } },
} as const satisfies Prisma.BulkRunDefaultArgs

type Counted = { outcome: BulkOutcome; count: number }[]

const lineOf = (run: Prisma.BulkRunGetPayload<typeof line>, counted: Counted): RunLine => ({
  id: run.id,
  kind: run.kind,
  fileName: run.fileName,
  startedAt: run.startedAt,
  startedBy: run.startedBy?.name ?? null,
  state: readState(bulkState(run), {
    open: sumOf(counted, openOutcomes),
    refused: sumOf(counted, ['REFUSED']),
  }),
})

const sumOf = (counted: Counted, of: readonly BulkOutcome[]) =>
  counted.reduce((sum, { outcome, count }) => (of.includes(outcome) ? sum + count : sum), 0)

/** The merchant's last runs, newest first. */
export async function listRuns({ merchantId }: MerchantActor, take = 10): Promise<RunLine[]> {
  const runs = await db.bulkRun.findMany({ ...line, where: { merchantId }, orderBy: { startedAt: 'desc' }, take })
  const rows = await db.bulkRow.groupBy({
    by: ['runId', 'outcome'],
    where: { runId: { in: runs.filter((run) => bulkState(run) === 'ready').map(({ id }) => id) } },
    _count: true,
  })
  return runs.map((run) => lineOf(run, countedOf(rows.filter(({ runId }) => runId === run.id))))
}

const countedOf = (rows: { outcome: BulkOutcome; _count: number }[]): Counted =>
  rows.map(({ outcome, _count: count }) => ({ outcome, count }))

const ownRun = ({ merchantId }: MerchantActor, id: string) =>
  isUuid(id) ? db.bulkRun.findFirst({ ...line, where: { id, merchantId } }) : null

/** One of the merchant's own runs; null for another's, which looks the same as none. */
export async function findRun(actor: MerchantActor, id: string): Promise<RunView | null> {
  const run = await ownRun(actor, id)
  if (!run) return null
  const [outcomes, progress] = await Promise.all([
    db.bulkRow.groupBy({ by: ['outcome'], where: { runId: id }, _count: true }),
    findProgress(id),
  ])
  const detail = run.failureDetail as { code?: string; params?: Record<string, string | number> } | null
  const counted = countedOf(outcomes)
  return {
    ...lineOf(run, counted),
    finishedAt: run.finishedAt,
    counts: outcomesOf(run.kind).map((outcome) => ({
      outcome,
      count: sumOf(counted, [outcome]),
    })),
    progress,
    letters: run.letters as Record<string, string>,
    unknownColumns: run.unknownColumns,
    failure: run.failure ? { kind: run.failure, code: detail?.code ?? null, params: detail?.params ?? {} } : null,
  }
}

// What a row turned out to be refused at was worked on too.
async function findProgress(runId: string) {
  const [done, left] = await Promise.all([
    db.bulkRow.count({ where: { runId, doneAt: { not: null } } }),
    db.bulkRow.count({ where: { runId, doneAt: null, outcome: { in: [...openOutcomes] } } }),
  ])
  return { done, total: done + left }
}

/** Where a run stands, for the page that waits for it. */
export async function findRunState(actor: MerchantActor, id: string) {
  const run = await ownRun(actor, id)
  return run && { state: bulkState(run), progress: await findProgress(id) }
}

/** The first rows of one outcome. */
export async function listRunRows(actor: MerchantActor, run: RunLine, outcome: BulkOutcome): Promise<RunRow[]> {
  const rows = await db.bulkRow.findMany({
    where: { runId: run.id, outcome, run: { merchantId: actor.merchantId } },
    orderBy: { rowNumber: 'asc' },
    take: shownRows,
    include: { product: { select: { name: true, setNumber: true } } },
  })
  return rows.map(({ rowNumber, name, product, issues, changed }) => ({
    ...{ rowNumber, name, changed },
    productName: product?.name ?? null,
    setNumber: product?.setNumber ?? null,
    issues: issues as unknown as RowIssue[],
  }))
}

export type RefusedRow = { rowNumber: number; cells: BulkCells; issues: RowIssue[]; setNumber: number | null }

/** Every refused row of a workbook with its own cells, to be mended. */
export async function listRefusedRows(actor: MerchantActor, id: string): Promise<RefusedRow[]> {
  const rows = await db.bulkRow.findMany({
    where: { runId: id, outcome: 'REFUSED', run: { merchantId: actor.merchantId, kind: 'WORKBOOK' } },
    orderBy: { rowNumber: 'asc' },
    include: { product: { select: { setNumber: true } } },
  })
  return rows.map(({ rowNumber, cells, issues, product }) => ({
    ...{ rowNumber, cells: cells as BulkCells, issues: issues as unknown as RowIssue[] },
    setNumber: product?.setNumber ?? null,
  }))
}
