import 'server-only'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { invoiceGoneFrom } from '../keeping-rules'

const parts = {
  fileKey: true,
  proof: {
    select: {
      validUntil: true,
      reviews: { select: { decision: true, effectiveAt: true, recordedAt: true, seq: true } },
    },
  },
} as const

/** Removes the files of invoices that are kept no more; rows, hashes and findings stay. Answers how many files went. */
export async function forgetInvoices(now: Date): Promise<number> {
  const today = dayOf(now)
  const rows = await db.proofFile.findMany({ where: { kind: 'invoice' }, select: parts })
  const isGone = ({ proof: { validUntil, reviews } }: (typeof rows)[number]) => {
    const decisions = reviews.map(({ decision, seq, ...times }) => ({ kind: decision, seq: Number(seq), ...times }))
    const from = invoiceGoneFrom({ decisions, validUntil: validUntil && dayOfDate(validUntil) })
    return from !== null && from <= today
  }
  const gone = rows.filter(isGone)
  // One that was sent back may have come again, under the same hash.
  const kept = new Set(rows.filter((row) => !gone.includes(row)).map(({ fileKey }) => fileKey))
  let removed = 0
  for (const fileKey of new Set(gone.map((row) => row.fileKey))) {
    if (kept.has(fileKey) || !(await fileStore().has(fileKey))) continue
    await fileStore().remove(fileKey)
    removed++
  }
  return removed
}
