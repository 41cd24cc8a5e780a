import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { addDays, type Day, dateOfDay, dayOf, dayOfDate, startOfDay } from '@/lib/format/days'
import { INVOICE_KEPT_DAYS, invoiceGoneFrom } from '../keeping-rules'
import { holdFile } from './used-files'

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
  let removed = 0
  for (const [fileKey, sha256] of new Map(due.map((row) => [row.fileKey, row.sha256])))
    if (await db.$transaction((tx) => removeFile(tx, fileKey, sha256, now))) removed++
  return removed
}

async function removeFile(tx: Transaction, fileKey: string, sha256: string, now: Date): Promise<boolean> {
  // One that was sent back may come again in this moment, under the same hash, or be somebody's paper.
  await holdFile(tx, sha256)
  const same = await tx.proofFile.findMany({ where: { fileKey, erasure: null }, select: { kind: true, ...parts } })
  if (same.length === 0 || same.some((row) => row.kind !== 'invoice' || !isDue(row, dayOf(now)))) return false
  await fileStore().remove(fileKey)
  await tx.proofFileErasure.createMany({ data: same.map(({ proofId }) => ({ proofId, erasedAt: now })) })
  return true
}
