import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryOf, MultipartFault, readMultipart } from './multipart'

type Part = { name: string; fileName: string | null; bytes: Buffer }
const boundary = '----booth'

const written = (parts: Part[]) =>
  Buffer.concat([
    ...parts.flatMap(({ name, fileName, bytes }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === null ? '' : `; filename="${fileName}"`}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, size = 7) {
  const parts: Part[] = []
  for await (const event of readMultipart(inChunks(bytes, size), boundary)) {
    const last = parts.at(-1)
    if (event.kind === 'part') parts.push({ ...event, bytes: Buffer.alloc(0) })
    else if (last) last.bytes = Buffer.concat([last.bytes, event.bytes])
  }
  return parts.map(({ name, fileName, bytes: own }) => ({ name, fileName, bytes: own }))
}

// Line ends, dashes and the boundary's own letters are what such a reader stumbles over.
const piece = fc.constantFrom('\r\n', '--', `\r\n--${boundary.slice(0, 5)}`, '-', 'a', '\r', '\n', '\0')
const body = fc.array(piece, { maxLength: 12 }).map((all) => Buffer.from(all.join('')))

describe('readMultipart', () => {
  it('finds the parts of any form, however it is cut into chunks', async () => {
    const part = fc.record({
      name: fc.constantFrom('file', 'locale'),
      fileName: fc.constantFrom(null, 'ảnh.zip', ''),
      bytes: body,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        async (parts, size) => {
          expect(await read(written(parts), size)).toEqual(parts)
        },
      ),
    )
  })
  it('refuses what breaks off, has no name, no end of its head or too many parts', async () => {
    const one = { name: 'file', fileName: 'a', bytes: Buffer.from('x') }
    await expect(read(written([one]).subarray(0, -8))).rejects.toThrow(MultipartFault)
    await expect(read(Buffer.from(`--${boundary}\r\nX: y\r\n\r\n`))).rejects.toThrow(MultipartFault)
    await expect(read(Buffer.from(`--${boundary}\r\n${'x'.repeat(20_000)}`), 999)).rejects.toThrow(MultipartFault)
    await expect(read(written(Array.from({ length: 21 }, () => one)), 999)).rejects.toThrow(MultipartFault)
    await expect(read(Buffer.from('nothing'))).rejects.toThrow(MultipartFault)
  })
  it('reads the boundary as browsers and libraries write it', () => {
    expect(boundaryOf('multipart/form-data; boundary=----a')).toBe('----a')
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe('a b')
    for (const none of ['', 'text/plain', 'multipart/form-data', `multipart/form-data; boundary=${'x'.repeat(300)}`])
      expect(boundaryOf(none)).toBeNull()
  })
})
