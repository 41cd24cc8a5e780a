import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { KeptFile } from '../queries/attachments'

/** A merchant's paper for the desk; each look is on record, since papers name people. */
export async function openPaper({ userId }: StaffActor, id: string): Promise<KeptFile | null> {
  return db.$transaction(async (tx) => {
    const found = await tx.traceAttachment.findFirst({
      where: { id, kind: 'DOCUMENT' },
      select: { id: true, sha256: true, kind: true, mediaType: true, fileName: true, merchantId: true },
    })
    if (!found) return null
    const { merchantId, ...kept } = found
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trace.paper-opened', subject: 'merchant', subjectId: merchantId },
      detail: { attachmentId: id },
      unchanged: 'read',
    })
    return kept
  })
}
