import 'server-only'
import { db } from '@/lib/db/client'

export type PictureFacts = {
  id: string
  merchantActive: boolean
  /** Whether the very same file hangs on another step, of this merchant or another. */
  isRepeated: boolean
  /** Whether its step was declared wrong. */
  isStepWrong: boolean
  /** How much the booth's rules find wrong with its step. */
  findings: number
}

/** What the machine knows of pictures of journeys; those that are gone are absent. */
export async function readPictureFacts(ids: string[]): Promise<PictureFacts[]> {
  if (ids.length === 0) return []
  return db.$queryRaw<PictureFacts[]>`
    SELECT a.id, m.is_active AS "merchantActive",
      EXISTS (SELECT FROM trace_attachment o WHERE o.sha256 = a.sha256 AND o.event_id <> a.event_id AND o.withdrawn_at IS NULL
        AND o.kind = 'PICTURE') AS "isRepeated",
      EXISTS (SELECT FROM trace_event w WHERE w.merchant_id = e.merchant_id AND w.event_id = e.event_id AND w.is_declaration)
        AS "isStepWrong",
      (SELECT count(*)::int FROM trace_finding f WHERE f.event_id = a.event_id AND f.lot_id = a.lot_id) AS findings
    FROM trace_attachment a JOIN trace_event e ON e.id = a.event_id JOIN merchant m ON m.id = a.merchant_id
    WHERE a.id = ANY(${ids}::uuid[]) AND a.kind = 'PICTURE' AND a.withdrawn_at IS NULL`
}
