import 'server-only'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { addDays, type Day, dateOfDay, dayOf, dayOfDate, startOfDay } from '@/lib/format/days'
import { INVOICE_KEPT_DAYS, invoiceGoneFrom } from '../keeping-rules'

const FILES_AT_ONCE = 500

const parts = {
  ...{ proofId: true, fileKey: true, sha256: true },
  proof: {
    select: {
      validUntil: true,
      reviews: { select: { decision: true, effectiveAt: true, recordedAt: true, seq: true } },
    },
  },
} as const

/** Files that are still there and of which an end of their proof lies long enough back: among them are all that are due. */
const someAfter = (today: Day, after: string | undefined, merchant: string | undefined) => {
  const last = addDays(today, -INVOICE_KEPT_DAYS - 1)
  const ended = { decision: { not: 'ACCEPTED' as const }, effectiveAt: { lt: startOfDay(addDays(last, 1)) } }
  return db.proofFile.findMany({
    where: {
      ...{ kind: 'invoice', erasure: null, ...(after && { proofId: { gt: after } }) },
      proof: {
        ...(merchant && { merchantId: merchant }),
        OR: [{ validUntil: { lte: dateOfDay(last) } }, { reviews: { some: ended } }],
      },
    },
    orderBy: { proofId: 'asc' },
    take: FILES_AT_ONCE,
    select: parts,
  })
}

type Row = Awaited<ReturnType<typeof someAfter>>[number]

function isDue({ proof: { validUntil, reviews } }: Pick<Row, 'proof'>, today: Day) {
  const decisions = reviews.map(({ decision, seq, ...times }) => ({ kind: decision, seq: Number(seq), ...times }))
  const from = invoiceGoneFrom({ decisions, validUntil: validUntil && dayOfDate(validUntil) })
  return from !== null && from <= today
}

/**
 * Removes the files of invoices that are kept no more, of all merchants or of one; rows, hashes and findings stay. Answers
 * how many files went.
 */
export async function forgetInvoices(now: Date, merchant?: string): Promise<number> {
  const today = dayOf(now)
  let removed = 0
  let after: string | undefined
  for (;;) {
    const rows = await someAfter(today, after, merchant)
    const due = rows.filter((row) => isDue(row, today))
    removed += await removeFiles(due, now)
    after = rows.at(-1)?.proofId
    if (rows.length < FILES_AT_ONCE) return removed
  }
}

/** Removes what no other proof keeps, and says so of its proofs, so that nobody asks the store for it again. */
async function removeFiles(due: readonly Row[], now: Date): Promise<number> {
  if (due.length === 0) return 0
  // One that was sent back may have come again, under the same hash.
  const same = await db.proofFile.findMany({
    where: { kind: 'invoice', erasure: null, sha256: { in: due.map(({ sha256 }) => sha256) } },
    select: parts,
  })
  const isKept = (row: Row) => !isDue(row, dayOf(now))
  const kept = new Set(same.filter(isKept).map(({ fileKey }) => fileKey))
  const gone = same.filter(({ fileKey }) => !kept.has(fileKey))
  const keys = new Set(gone.map(({ fileKey }) => fileKey))
  for (const fileKey of keys) await fileStore().remove(fileKey)
  const data = gone.map(({ proofId }) => ({ proofId, erasedAt: now }))
  await db.proofFileErasure.createMany({ data, skipDuplicates: true })
  return keys.size
}
