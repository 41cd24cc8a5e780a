import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { maxRatio, maxUnpackedBytes, ratioFromBytes } from './limits'
import { refuse } from './refusal'
import type { ZipPart } from './zip-directory'

const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

/** Bytes that the file may still unpack to; shared by all parts that are read. */
export type UnpackBudget = { left: number }

export const newUnpackBudget = (): UnpackBudget => ({ left: maxUnpackedBytes })

async function dataStart(file: FileHandle, part: ZipPart) {
  const header = Buffer.alloc(30)
  const { bytesRead } = await file.read(header, 0, 30, part.offset)
  if (bytesRead < 30 || header.readUInt32LE(0) !== LOCAL) refuse('damaged')
  return part.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

function packedBytes(path: string, start: number, part: ZipPart): { source: Readable; bytes: Readable } {
  const source = createReadStream(path, { start, end: start + part.packed - 1 })
  if (part.method === STORED) return { source, bytes: source }
  if (part.method !== DEFLATED) return refuse('damaged')
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  source.on('error', (error) => inflate.destroy(error))
  return { source, bytes: source.pipe(inflate) }
}

/**
 * The unpacked bytes of one part. Counts what really comes out, not what the directory promises, and refuses as soon as
 * `limit` (bytes), the file's budget or the ratio to the packed size is passed.
 */
export async function* unpackPart(
  path: string,
  file: FileHandle,
  part: ZipPart,
  budget: UnpackBudget,
  limit: number,
): AsyncGenerator<Buffer> {
  if (part.unpacked > limit) refuse('too-much-text')
  if (part.packed === 0) return
  const { source, bytes } = packedBytes(path, await dataStart(file, part), part)
  let unpacked = 0
  let sum = 0
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      unpacked += chunk.length
      budget.left -= chunk.length
      if (unpacked > ratioFromBytes && unpacked > part.packed * maxRatio) refuse('suspicious-compression')
      if (unpacked > limit || budget.left < 0) refuse('too-much-text')
      sum = crc32(chunk, sum)
      yield chunk
    }
  } finally {
    source.destroy()
    bytes.destroy()
  }
  if (unpacked !== part.unpacked || sum !== part.crc) refuse('damaged')
}
