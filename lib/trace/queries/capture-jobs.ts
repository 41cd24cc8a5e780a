import 'server-only'
import { db } from '@/lib/db/client'
import type { Fault } from '@/lib/epcis/shape'
import { faultProblem } from '../epcis-answers'
import type { KeyHolder } from '../keys'
import { type PageToken, writeToken } from '../query-input'

export type CaptureJob = {
  captureID: string
  createdAt: string
  finishedAt: string | null
  running: false
  success: boolean
  captureErrorBehaviour: string
  errors: object[]
}

const toJob = (row: {
  id: string
  createdAt: Date
  finishedAt: Date | null
  success: boolean
  behaviour: string
  errors: unknown
}): CaptureJob => ({
  captureID: row.id,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  running: false,
  success: row.success,
  captureErrorBehaviour: row.behaviour,
  errors: (row.errors as Fault[]).map(faultProblem),
})

type Merchant = Pick<KeyHolder, 'merchantId'>

/** What became of a document the merchant's systems handed in; null for nobody's and another's. */
export async function findCaptureJob({ merchantId }: Merchant, id: string): Promise<CaptureJob | null> {
  const row = await db.traceCapture.findFirst({ where: { id, merchantId } })
  return row && toJob(row)
}

/** The documents the merchant's systems handed in, the newest first, a page at a time. */
export async function listCaptureJobs(
  { merchantId }: Merchant,
  { perPage, after }: { perPage: number; after: PageToken | null },
): Promise<{ jobs: CaptureJob[]; next: string | null }> {
  const rows = await db.traceCapture.findMany({
    where: { merchantId, ...(after ? { createdAt: { lte: new Date(after.at) } } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: after?.seen ?? 0,
    take: perPage + 1,
  })
  const page = rows.slice(0, perPage)
  const first = after?.at ?? rows[0]?.createdAt.toISOString()
  const seen = (after?.seen ?? 0) + page.length
  return {
    jobs: page.map(toJob),
    next: rows.length > perPage && first ? writeToken({ at: first, seq: '0', seen }) : null,
  }
}
