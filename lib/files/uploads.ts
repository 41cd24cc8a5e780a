import { cleanLine } from '@/lib/format/text'

export type Upload = { ok: true; form: FormData } | { ok: false; reason: 'too-large' | 'not-a-form' }

/** The name of an uploaded file as people may read it: no folders, nothing invisible, its end at most; '' when nothing is left. */
export const shownFileName = (sent: string): string =>
  cleanLine((sent.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(-200)

class TooLarge extends Error {}

/** Somebody who looks on while a body is read: is told of all bytes that arrive, and ends the reading by the signal. */
type UploadWatch = { signal: AbortSignal; arrived: (bytes: number) => void }

/** Passes a body on and breaks off as soon as it has grown over the limit. */
function bounded(limitBytes: number, arrived?: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      arrived?.(chunk.byteLength)
      if (seen > limitBytes) controller.error(new TooLarge())
      else controller.enqueue(chunk)
    },
  })
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
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;/i.test(type)) return { ok: false, reason: 'not-a-form' }
  if (Number(request.headers.get('content-length')) > limitBytes) return { ok: false, reason: 'too-large' }
  let isTooLarge = false
  const { body } = request
  const gate = bounded(limitBytes, watch?.arrived)
  // Cancelled by Node, the body takes the socket along, and whoever was too slow could not be told.
  const piping = watch ? { signal: watch.signal, preventCancel: true } : {}
  const passed = body.pipeTo(gate.writable, piping).catch((error: unknown) => {
    isTooLarge = error instanceof TooLarge
  })
  try {
    const form = await new Response(gate.readable, { headers: { 'Content-Type': type } }).formData()
    return { ok: true, form }
  } catch {
    await passed
    watch?.signal.throwIfAborted()
    if (watch) void body.cancel().catch(() => undefined)
    return { ok: false, reason: isTooLarge ? 'too-large' : 'not-a-form' }
  }
}
