import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { sha256Of } from '@/lib/files/hash'
import { fileStore } from '@/lib/files/store'
import { sendJob } from '@/lib/jobs/boss'
import { shownFileName } from '../import-rules'
import { registryLookJob } from '../import-steps'

/** Largest workbook that is taken in, in bytes. */
export const maxImportBytes = 20 * 1024 * 1024

/** Keeps an uploaded workbook under its own hash and asks for a first look. Nothing of it is read here. */
export async function receiveImport(
  { userId }: RegisteringActor,
  upload: { fileName: string; bytes: Buffer<ArrayBuffer> },
): Promise<{ importId: string }> {
  const sha256 = await sha256Of(upload.bytes)
  const fileKey = `imports/${sha256}`
  const store = fileStore()
  if (!(await store.has(fileKey))) await store.put(fileKey, upload.bytes, 'application/octet-stream')
  const { id } = await db.$transaction(async (tx) => {
    const made = await tx.registryImport.create({
      data: {
        fileName: shownFileName(upload.fileName),
        fileKey,
        sha256,
        sizeBytes: upload.bytes.length,
        uploadedById: userId,
      },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'import.uploaded',
      subject: 'import',
      subjectId: made.id,
      detail: { sha256, sizeBytes: upload.bytes.length },
      after: { sha256 },
    })
    return made
  })
  await sendJob(registryLookJob, { importId: id })
  return { importId: id }
}
