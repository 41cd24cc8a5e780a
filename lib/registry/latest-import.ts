import type { Transaction } from '@/lib/db/client'

/** The import taken over last of those that still stand. */
export async function latestStandingImport(tx: Pick<Transaction, '$queryRaw'>): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM registry_import i
    WHERE i.finished_at IS NOT NULL AND NOT EXISTS (
      SELECT FROM registry_change c WHERE c.kind = 'TAKE_BACK' AND c.made_at IS NOT NULL AND c.subject_id = i.id::text)
    ORDER BY i.finished_at DESC, i.id LIMIT 1`
  return row?.id ?? null
}
