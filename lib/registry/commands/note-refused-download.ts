import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

/** Leaves a trace of an administrator taking refused rows, with whatever personal values they hold, out of the booth. */
export async function noteRefusedDownload({ userId }: AdminActor, importId: string) {
  await db.$transaction((tx) =>
    recordAudit(tx, { actorId: userId, verb: 'import.refused-downloaded', subject: 'import', subjectId: importId }),
  )
}
