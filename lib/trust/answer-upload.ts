import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { readUpload, shownFileName } from '@/lib/files/uploads'
import { maxPdfBytes } from '@/lib/verifier/limits'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import { UploadRoom } from './upload-room'
import type { Refusal, VerifyAnswer } from './verify-answer'
import { verifyDocument } from './verify-document'
import { admitVerification } from './verify-limit'

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxPdfBytes + 16 * 1024
const maxUploadMs = 60_000

const kept = globalThis as typeof globalThis & { boothVerifyRoom?: UploadRoom }
const room = () => {
  kept.boothVerifyRoom ??= new UploadRoom(64 * 1024 * 1024, 6)
  return kept.boothVerifyRoom
}

const refused = (reason: Refusal, waitSeconds = 0): VerifyAnswer => ({ kind: 'refused', reason, waitSeconds })

/** Reads the file of the public form and verifies it; keeps nothing of either. `address`: of the client, null when unknown. */
export async function answerUpload(request: Request, address: string | null): Promise<VerifyAnswer> {
  const admitted = await admitVerification(address)
  if (!admitted.admitted) return refused('too-often', admitted.waitSeconds)
  const declared = Number(request.headers.get('content-length')) || maxBodyBytes
  if (declared > maxBodyBytes) return refused('too-large')
  const leave = room().enter(address, declared)
  if (!leave) return refused('busy', 60)
  try {
    const upload = await Promise.race([readUpload(request, maxBodyBytes), wait(maxUploadMs, null, { ref: false })])
    if (!upload) return refused('too-slow')
    if (!upload.ok) return refused(upload.reason)
    const file = upload.form.get('file')
    if (!(file instanceof File) || file.size === 0) return refused('no-file')
    if (file.size > maxPdfBytes) return refused('too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { report, storeVersion, verifiedAt } = await verifyDocument(bytes, address ?? 'nobody', new Date())
    return {
      ...{ kind: 'report', fileName: shownFileName(file.name) || '–', storeVersion, verifiedAt },
      report: withoutPersonalIds(report),
    }
  } finally {
    leave()
  }
}
