/** What goes by while a multipart body is read: a part begins, some of its bytes, and so on. */
export type MultipartEvent =
  | { kind: 'part'; name: string; fileName: string | null }
  | { kind: 'data'; bytes: Buffer<ArrayBuffer> }

export class MultipartFault extends Error {}

const maxHeaderBytes = 16 * 1024
const usualParts = 20

/** The boundary that a content type names; null when it is no multipart form. */
export function boundaryOf(contentType: string): string | null {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200})(?=$|[\s;]))/i.exec(
    contentType,
  )
  return found?.[1] ?? found?.[2] ?? null
}

function partOf(head: string): MultipartEvent {
  const line = head.split('\r\n').find((one) => /^content-disposition\s*:/i.test(one)) ?? ''
  const value = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(line)?.[1]
  const name = value('name')
  if (name === undefined) throw new MultipartFault('a part without a name')
  // Browsers write a quotation mark in a name so, and nothing else.
  return { kind: 'part', name, fileName: value('filename')?.replaceAll('%22', '"') ?? null }
}

/**
 * Cuts a multipart body (RFC 7578) into its parts while it comes in; never holds more than a chunk and a part's head.
 * @throws MultipartFault for a body that is not one, or that breaks off
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  maxParts = usualParts,
): AsyncGenerator<MultipartEvent> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  // The first mark may stand at the very start, without a line before it.
  let held: Buffer<ArrayBuffer> = Buffer.from('\r\n')
  let state: 'before' | 'head' | 'body' | 'after' = 'before'
  let parts = 0
  for await (const chunk of body) {
    if (state === 'after') continue
    held = Buffer.concat([held, chunk])
    for (;;) {
      if (state === 'head') {
        const end = held.indexOf('\r\n\r\n')
        if (held.length >= 2 && held.toString('latin1', 0, 2) === '--') state = 'after'
        else if (end < 0 && held.length > maxHeaderBytes) throw new MultipartFault('a head without an end')
        else if (end >= 0) {
          if (++parts > maxParts) throw new MultipartFault('too many parts')
          yield partOf(held.toString('utf8', 0, end))
          held = held.subarray(end + 4)
          state = 'body'
          continue
        }
        break
      }
      const at = held.indexOf(mark)
      const passed = at < 0 ? Math.max(0, held.length - mark.length + 1) : at
      if (state === 'body' && passed > 0) yield { kind: 'data', bytes: held.subarray(0, passed) }
      held = held.subarray(at < 0 ? passed : at + mark.length)
      if (at < 0) break
      state = 'head'
    }
  }
  if (state !== 'after') throw new MultipartFault('it breaks off')
}
