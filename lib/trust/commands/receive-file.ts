import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { cleanLine } from '@/lib/format/text'
import { lookInWorker } from '../look-in-worker'
import { knownCertificates } from '../queries/trust-upload'
import type { FileFault } from '../types'

/** Largest file of certificates or revocation lists, in bytes. */
export const maxTrustFileBytes = 2 * 1024 * 1024

export type Received = { ok: true; uploadId: string } | { ok: false; reason: FileFault }

/** Keeps a readable file for an administrator's second look; nothing is trusted by it. A file with a private key is not kept. */
export async function receiveTrustFile(
  { userId }: AdminActor,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Received> {
  const answer = await lookInWorker({ bytes, known: await knownCertificates() })
  if (!answer.ok) return answer
  const shown = cleanLine((fileName.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(-200)
  const { id } = await db.trustUpload.create({
    data: { fileName: shown || 'certificates', bytes, uploadedById: userId },
    select: { id: true },
  })
  return { ok: true, uploadId: id }
}
