import 'server-only'
import { Worker } from 'node:worker_threads'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import type { ReceivedFile } from '@/lib/files/received-file'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import type { Refusal, RefusalParams } from '@/lib/workbooks/types'
import { readWorkbookWorld, type StoredRows } from '../queries/workbook'
import { eventOf } from '../templates'
import { type DecidedStep, decideWorkbook } from '../workbook-decision'
import type { ReadWorkbook, WorkbookFault } from '../workbook-types'
import { beginLot } from './lots'
import { storeEvents } from './store-events'

/** Largest workbook of lots that is taken in, in bytes. */
export const MAX_WORKBOOK_BYTES = 8 * 1024 * 1024

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('../workbook.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

export type WorkbookReceived = { ok: true; id: string } | { ok: false; code: string; params: RefusalParams }

/** Reads an uploaded workbook in a thread of its own and keeps its rows for the preview; the file itself is not kept. */
export async function receiveLotWorkbook(
  { userId, merchantId }: MerchantActor,
  file: Pick<ReceivedFile, 'path' | 'fileName'>,
): Promise<WorkbookReceived> {
  const outcome = await runInWorker<{ path: string }, ReadWorkbook | WorkbookFault | Refusal>(
    start,
    { path: file.path },
    { maxOldGenerationMb: 384, timeoutMs: 60_000 },
  )
  if (!outcome.ok) {
    if (outcome.code === 'failed') console.error('a workbook of lots could not be read:', outcome.error)
    return { ok: false, code: outcome.code === 'too-slow' ? 'too-slow' : 'too-large', params: {} }
  }
  const { value } = outcome
  if (!value.ok) return { ok: false, code: value.code, params: 'params' in value ? value.params : {} }
  const { ok: _, ...rows } = value
  const { id } = await db.traceImport.create({
    data: { merchantId, fileName: file.fileName || 'xlsx', rows: rows as Prisma.InputJsonObject, uploadedById: userId },
    select: { id: true },
  })
  return { ok: true, id }
}

export type WorkbookApplied =
  | { ok: true; lots: number; steps: number; slugs: string[] }
  | { ok: false; reason: 'unknown' | 'already' | 'not-all-right' | 'nothing-new' | 'taken' }

class Refused extends Error {
  constructor(readonly reason: 'already' | 'not-all-right' | 'nothing-new') {
    super(reason)
  }
}

type Ready = Extract<DecidedStep, { outcome: 'NEW' | 'SAME' }>

/** Stores the new steps of lots that are all there by now, in the order of their times. */
async function storeSteps(tx: Transaction, { userId, merchantId }: MerchantActor, steps: Ready[], now: Date) {
  const lots = await tx.traceLot.findMany({ where: { merchantId } })
  const places = new Map((await tx.tracePlace.findMany({ where: { merchantId } })).map((place) => [place.id, place]))
  const bodies = steps
    .toSorted((a, b) => a.input.at.getTime() - b.input.at.getTime())
    .map(({ listingId, code, input: { eventId: id, step, at, quantity, placeId } }) => {
      const lot = lots.find((each) => each.listingId === listingId && each.code === code)
      const place = places.get(placeId)
      if (!lot || !place) throw new Refused('not-all-right')
      return {
        body: eventOf({ id, step, at, quantity, lot, unit: lot.unit, place }),
        context: undefined,
        captureId: null,
      }
    })
  await storeEvents(tx, bodies, { merchantId, authorId: userId, now })
}

/** Carries a workbook out: everything that is new in it, or nothing at all when a row is not right. A second time finds nothing new. */
export async function applyLotWorkbook(actor: MerchantActor, id: string, now: Date): Promise<WorkbookApplied> {
  const { merchantId, userId } = actor
  try {
    return await db.$transaction(
      async (tx): Promise<WorkbookApplied> => {
        await tx.$queryRaw`SELECT id FROM trace_import WHERE id = ${id}::uuid AND merchant_id = ${merchantId}::uuid FOR UPDATE`
        const found = await tx.traceImport.findFirst({ where: { id, merchantId } })
        if (!found) return { ok: false, reason: 'unknown' }
        if (found.appliedAt) throw new Refused('already')
        const world = await readWorkbookWorld(actor, tx)
        const { lots, steps } = decideWorkbook(found.rows as StoredRows, world)
        const newLots = lots.flatMap((lot) => (lot.outcome === 'NEW' ? [lot] : []))
        const newSteps = steps.flatMap((step) => (step.outcome === 'NEW' ? [step] : []))
        if ([...lots, ...steps].some(({ outcome }) => outcome === 'REFUSED')) throw new Refused('not-all-right')
        if (newLots.length + newSteps.length === 0) throw new Refused('nothing-new')
        for (const { input } of newLots) if (!(await beginLot(tx, actor, input)).ok) throw new Refused('not-all-right')
        await storeSteps(tx, actor, newSteps, now)
        await tx.traceImport.update({ where: { id }, data: { appliedAt: now, appliedById: userId } })
        await recordAudit(tx, {
          ...{ actorId: userId, verb: 'trace.workbook-applied', subject: 'merchant', subjectId: merchantId },
          detail: { importId: id },
          after: { lots: newLots.length, steps: newSteps.length },
        })
        const touched = new Set([...newLots, ...newSteps].map(({ listingId }) => listingId))
        const slugs = world.listings.filter((listing) => touched.has(listing.id)).map(({ slug }) => slug)
        return { ok: true, lots: newLots.length, steps: newSteps.length, slugs }
      },
      { timeout: 120_000 },
    )
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    if (isUniqueViolation(error)) return { ok: false, reason: 'taken' }
    throw error
  }
}
