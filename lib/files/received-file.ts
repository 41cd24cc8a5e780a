import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '@/lib/config/environment'
import { blocksOf } from './blocks'
import { boundaryOf, MultipartFault, readMultipart } from './multipart'
import { shownFileName } from './uploads'

/** A file that somebody sent, on this server's disk for as long as `work` takes. */
export type ReceivedFile = { path: string; fileName: string; sizeBytes: number; sha256: string }
export type Received<T> = { ok: true; value: T } | { ok: false; reason: 'too-large' | 'not-a-form' | 'no-file' }

class TooLarge extends Error {}

async function* bounded(body: AsyncIterable<Uint8Array>, limitBytes: number) {
  let seen = 0
  for await (const chunk of body) {
    seen += chunk.byteLength
    if (seen > limitBytes) throw new TooLarge()
    yield chunk
  }
}

// The boundaries and the heads of the parts come on top of the file.
const headRoom = 64 * 1024

async function writeParts(body: AsyncIterable<Uint8Array>, boundary: string, place: string, limitBytes: number) {
  const file = await open(place, 'wx', 0o600)
  const hash = createHash('sha256')
  let fileName: string | null = null
  let isFile = false
  let size = 0
  try {
    for await (const event of readMultipart(blocksOf(body), boundary)) {
      if (event.kind === 'part') {
        isFile = event.name === 'file' && fileName === null && event.fileName !== null
        if (isFile) fileName = shownFileName(event.fileName ?? '')
      } else if (isFile) {
        size += event.bytes.length
        if (size > limitBytes) throw new TooLarge()
        hash.update(event.bytes)
        await file.write(event.bytes)
      }
    }
  } finally {
    await file.close()
  }
  return { fileName, sizeBytes: size, sha256: hash.digest('hex') }
}

/**
 * Takes the field `file` of a multipart form as it comes in, straight to disk and never more than `limitBytes` of it, and
 * lends it to `work`. Like `readUpload`, for files that should not stand in memory.
 */
export async function receiveFile<T>(
  request: Request,
  limitBytes: number,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<Received<T>> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  if (!request.body || !boundary) return { ok: false, reason: 'not-a-form' }
  if (Number(request.headers.get('content-length')) > limitBytes + headRoom) return { ok: false, reason: 'too-large' }
  const folder = path.join(/* turbopackIgnore: true */ environment().dataDir, 'tmp')
  await mkdir(folder, { recursive: true })
  const place = path.join(/* turbopackIgnore: true */ folder, randomUUID())
  const body = bounded(request.body as unknown as AsyncIterable<Uint8Array>, limitBytes + headRoom)
  try {
    const { fileName, ...rest } = await writeParts(body, boundary, place, limitBytes)
    if (fileName === null || rest.sizeBytes === 0) return { ok: false, reason: 'no-file' }
    return { ok: true, value: await work({ path: place, fileName, ...rest }) }
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, reason: 'too-large' }
    if (error instanceof MultipartFault) return { ok: false, reason: 'not-a-form' }
    throw error
  } finally {
    await rm(place, { force: true })
  }
}
