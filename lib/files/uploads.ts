import { cleanLine } from '@/lib/format/text'

export type Upload = { ok: true; form: FormData } | { ok: false; reason: 'too-large' | 'not-a-form' }

/** The name of an uploaded file as people may read it: no folders, nothing invisible, its end at most; '' when nothing is left. */
export const shownFileName = (sent: string): string =>
  cleanLine((sent.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(-200)

class TooLarge extends Error {}

/** Passes a body on and breaks off as soon as it has grown over the limit. */
function bounded(limitBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
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
 */
export async function readUpload(request: Request, limitBytes: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;/i.test(type)) return { ok: false, reason: 'not-a-form' }
  if (Number(request.headers.get('content-length')) > limitBytes) return { ok: false, reason: 'too-large' }
  let isTooLarge = false
  const gate = bounded(limitBytes)
  const passed = request.body.pipeTo(gate.writable).catch((error: unknown) => {
    isTooLarge = error instanceof TooLarge
  })
  try {
    const form = await new Response(gate.readable, { headers: { 'Content-Type': type } }).formData()
    return { ok: true, form }
  } catch {
    await passed
    return { ok: false, reason: isTooLarge ? 'too-large' : 'not-a-form' }
  }
}
