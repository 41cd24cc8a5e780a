import 'server-only'
import { readUpload, shownFileName, type Upload } from '@/lib/files/uploads'
import { maxPdfBytes } from '@/lib/verifier/limits'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import { type PaceLimits, UploadPace } from './upload-pace'
import { type RoomLimits, type RoomPatience, UploadRoom } from './upload-room'
import type { CheckedFile, Refusal, VerifyAnswer } from './verify-answer'
import { verifyDocument } from './verify-document'
import { admitVerification } from './verify-limit'

/** Files that are checked in one go. */
export const maxFilesAtOnce = 10
// The boundaries and the headers of the parts come on top of the files.
const maxBodyBytes = 2 * maxPdfBytes + 16 * 1024
const megabyte = 1024 * 1024

/**
 * What files in the making may take. An owner gets one of the largest uploads and some small ones. Those whose address says nothing are one
 * owner with most of the room, since behind a proxy that TRUST_PROXY does not name that is everybody; what is left still
 * takes the largest upload of somebody with an address.
 */
export const roomLimits: RoomLimits = {
  bytes: 64 * megabyte,
  ofOwner: { bytes: 22 * megabyte, files: 6 },
  ofNobody: { bytes: 42 * megabyte, files: 60 },
}

/** Twenty files that one sender gives at once wait for each other, unread, rather than being refused. */
export const roomPatience: RoomPatience = { patienceMs: 30_000, ofOwner: 30, ofAll: 120 }

/**
 * How slow an upload may be. A phone on an old net (128 kbit/s) is let through, with up to twenty seconds without a net in
 * between; at half of that speed a file of 300 KB still is. Node ends all requests after five minutes, and without a page.
 */
export const paceLimits: PaceLimits = { patienceMs: 20_000, bytesPerSecond: 16 * 1024, longestMs: 240_000 }

const kept = globalThis as typeof globalThis & { boothVerifyRoom?: UploadRoom }
const room = () => {
  kept.boothVerifyRoom ??= new UploadRoom(roomLimits)
  return kept.boothVerifyRoom
}

const refused = (reason: Refusal, waitSeconds = 0): VerifyAnswer => ({ kind: 'refused', reason, waitSeconds })

const nameOf = (file: File) => shownFileName(file.name) || '–'

/** Verifies one file after the other; the first was admitted already, and whoever sent too many gets no more. */
async function checkEach(files: File[], address: string | null): Promise<VerifyAnswer> {
  const checked: CheckedFile[] = []
  const verifiedAt = new Date()
  let version = 0
  for (const [place, file] of files.slice(0, maxFilesAtOnce).entries()) {
    if (place > 0 && !(await admitVerification(address)).admitted) break
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { report, storeVersion } = await verifyDocument(bytes, address ?? 'nobody', verifiedAt)
    version = storeVersion
    checked.push({ fileName: nameOf(file), report: withoutPersonalIds(report) })
  }
  const left = files.slice(checked.length).map(nameOf)
  return { kind: 'report', files: checked, left, storeVersion: version, verifiedAt }
}

/** Null when the upload came in too slowly. */
async function readInTime(request: Request): Promise<Upload | null> {
  const pace = new UploadPace(paceLimits)
  try {
    return await readUpload(request, maxBodyBytes, pace)
  } catch (error) {
    if (pace.signal.aborted) return null
    throw error
  } finally {
    pace.end()
  }
}

/** Reads the files of the public form and verifies them; keeps nothing of either. `address`: of the client, null when unknown. */
export async function answerUpload(request: Request, address: string | null): Promise<VerifyAnswer> {
  const admitted = await admitVerification(address)
  if (!admitted.admitted) return refused('too-often', admitted.waitSeconds)
  const declared = Number(request.headers.get('content-length')) || maxBodyBytes
  if (declared > maxBodyBytes) return refused('too-large')
  const leave = await room().enterInTurn(address, declared, roomPatience, request.signal)
  if (!leave) return refused('busy', 60)
  try {
    const upload = await readInTime(request)
    if (!upload) return refused('too-slow')
    if (!upload.ok) return refused(upload.reason)
    const files = upload.form.getAll('file').filter((each) => each instanceof File && each.size > 0) as File[]
    const [first] = files
    if (!first) return refused('no-file')
    if (files.length === 1 && first.size > maxPdfBytes) return refused('too-large')
    return await checkEach(files, address)
  } finally {
    leave()
  }
}
