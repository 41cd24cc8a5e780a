import 'server-only'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { ReceivedFile } from '@/lib/files/received-file'
import { fileStore } from '@/lib/files/store'
import { sendJob } from '@/lib/jobs/boss'
import { bulkReadingJob } from '../reading-job'

/** Largest workbook that is taken in, in bytes: two thousand rows of text are far below. */
export const maxWorkbookBytes = 8 * 1024 * 1024

/** Keeps an uploaded workbook and asks for its reading. Nothing of it is read here. */
export async function receiveWorkbook(
  { userId, merchantId }: MerchantActor,
  file: ReceivedFile,
): Promise<{ runId: string }> {
  const id = randomUUID()
  const fileKey = `bulk/${id}/workbook`
  await fileStore().put(fileKey, await readFile(file.path), 'application/octet-stream')
  await db.$transaction(async (tx) => {
    await tx.bulkRun.create({
      data: { id, merchantId, kind: 'WORKBOOK', fileName: file.fileName, fileKey, startedById: userId },
    })
    const detail = { run: id, sha256: file.sha256, sizeBytes: file.sizeBytes }
    await recordAudit(tx, {
      actorId: userId,
      verb: 'bulk.workbook-uploaded',
      ...{ subject: 'merchant', subjectId: merchantId, detail },
      after: { sha256: file.sha256 },
    })
  })
  await sendJob(bulkReadingJob, { runId: id })
  return { runId: id }
}
