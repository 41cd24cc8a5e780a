import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** Makes whoever hands in or erases the same file, or the same invoice, at this moment wait for this transaction. */
export const holdFile = (tx: Transaction, key: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`proof-file ${key}`}, 0))`

/** Whether the same file or invoice stands behind any merchant's proof already. One that was sent back may be handed in again. */
export async function isFileUsed(tx: Transaction, sha256: string, invoiceKey: string | null): Promise<boolean> {
  // Two merchants may hand in one invoice at the same time.
  for (const key of [sha256, invoiceKey ?? sha256].sort()) await holdFile(tx, key)
  const found = await tx.proofFile.findFirst({
    where: {
      OR: [{ sha256 }, ...(invoiceKey ? [{ invoiceKey }] : [])],
      proof: { reviews: { none: { decision: 'RETURNED' } } },
    },
    select: { proofId: true },
  })
  return found !== null
}
