import { cleanLine } from '@/lib/format/text'
import { blocksOf } from './blocks'
import { breathe } from './breath'
import { boundaryOf, readMultipart } from './multipart'

export type Upload = { ok: true; form: FormData } | { ok: false; reason: 'too-large' | 'not-a-form' }

/** The name of an uploaded file as people may read it: no folders, nothing invisible, its end at most; '' when nothing is left. */
export const shownFileName = (sent: string): string =>
  cleanLine((sent.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(-200)

class TooLarge extends Error {}

/** Somebody who looks on while a body is read: is told of all bytes that arrive, and ends the reading by the signal. */
type UploadWatch = { signal: AbortSignal; arrived: (bytes: number) => void }

/** Bytes that one upload may be read of before others have their turn. */
const stride = 256 * 1024
// A month's invoices, or the pictures of a listing, beside some fields.
const maxParts = 200

const whenAborted = (signal: AbortSignal) =>
  new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted')
    else signal.addEventListener('abort', () => resolve('aborted'), { once: true })
  })

/** The body up to the limit, a stride at a time; it ends early when the watch lets go. */
async function* bounded(reader: ReadableStreamDefaultReader<Uint8Array>, limitBytes: number, watch?: UploadWatch) {
  const aborted = watch && whenAborted(watch.signal)
  let seen = 0
  let sinceBreath = 0
  for (;;) {
    const read = await (aborted ? Promise.race([reader.read(), aborted]) : reader.read())
    if (read === 'aborted' || read.done) return
    const { byteLength } = read.value
    watch?.arrived(byteLength)
    seen += byteLength
    sinceBreath += byteLength
    if (seen > limitBytes) throw new TooLarge()
    yield read.value
    if (sinceBreath < stride) continue
    sinceBreath = 0
    await breathe()
  }
}

type Part = { name: string; fileName: string | null; pieces: Buffer<ArrayBuffer>[] }

async function partsOf(body: AsyncIterable<Uint8Array>, boundary: string): Promise<Part[]> {
  const parts: Part[] = []
  for await (const event of readMultipart(body, boundary, maxParts)) {
    if (event.kind === 'part') parts.push({ name: event.name, fileName: event.fileName, pieces: [] })
    else parts.at(-1)?.pieces.push(event.bytes)
  }
  return parts
}

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData()
  for (const { name, fileName, pieces } of parts)
    if (fileName === null) form.append(name, Buffer.concat(pieces).toString('utf8'))
    else form.append(name, new File(pieces, fileName))
  return form
}

/**
 * Reads a multipart form in a Route Handler, at most `limitBytes` of body in memory (files and text together).
 *
 * A Route Handler, not a Server Action: those take 1 MB and have no limit per form. Next hands the handler the body as a
 * stream, so a declared length over the limit is refused unread, and a body without one (chunked) is counted while it
 * comes in and dropped at the limit. Keep proxy.ts off upload addresses: it would buffer the body first.
 *
 * Throws the reason of the watch's signal once that is aborted, holding nothing and reading no further; the answer to such a
 * request must say `Connection: close`, or the client goes on sending.
 */
export async function readUpload(request: Request, limitBytes: number, watch?: UploadWatch): Promise<Upload> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  if (!request.body || !boundary) return { ok: false, reason: 'not-a-form' }
  if (Number(request.headers.get('content-length')) > limitBytes) return { ok: false, reason: 'too-large' }
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  try {
    return { ok: true, form: formOf(await partsOf(blocksOf(bounded(reader, limitBytes, watch)), boundary)) }
  } catch (error) {
    // Cancelled by Node, the body takes the socket along, and whoever was too slow could not be told.
    watch?.signal.throwIfAborted()
    void reader.cancel().catch(() => undefined)
    return { ok: false, reason: error instanceof TooLarge ? 'too-large' : 'not-a-form' }
  }
}
