import type { FileHandle } from 'node:fs/promises'
import { maxParts } from './limits'
import { refuse } from './refusal'

/** Where a part of a ZIP file lies and how large it says it is. */
export type ZipPart = { name: string; method: number; packed: number; unpacked: number; crc: number; offset: number }

/** A part with its name as it is written, and whether the file says that it is UTF-8. */
export type ZipEntry = ZipPart & { rawName: Buffer; isUtf8: boolean }

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const ENCRYPTED = 1
const UTF_8 = 0x800
const maxDirectoryBytes = 1024 * 1024

async function readAt(file: FileHandle, position: number, length: number) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead < length) refuse('damaged')
  return buffer
}

async function findDirectory(file: FileHandle, size: number) {
  const tailLength = Math.min(size, 22 + 0xffff)
  const tail = await readAt(file, size - tailLength, tailLength)
  for (let at = tailLength - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue
    const plain = {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      at: tail.readUInt32LE(at + 16),
    }
    const locatorAt = at - 20
    if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR_64) return plain
    const end = await readAt(file, Number(tail.readBigUInt64LE(locatorAt + 8)), 56)
    if (end.readUInt32LE(0) !== END_64) refuse('damaged')
    return {
      count: Number(end.readBigUInt64LE(32)),
      size: Number(end.readBigUInt64LE(40)),
      at: Number(end.readBigUInt64LE(48)),
    }
  }
  return refuse('damaged')
}

/** Some writers put every size into the 64-bit field, however small it is. */
function readSizes64(extra: Buffer, part: ZipPart) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    const take = () => {
      if (next + 8 > extra.length) refuse('damaged')
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    }
    if (part.unpacked === 0xffffffff) part.unpacked = take()
    if (part.packed === 0xffffffff) part.packed = take()
    if (part.offset === 0xffffffff) part.offset = take()
    return
  }
}

/** The parts of a ZIP file by name, from its central directory. Refuses too many parts, encrypted ones and broken directories. */
export async function readZipDirectory(file: FileHandle, fileSize: number): Promise<Map<string, ZipPart>> {
  return new Map((await readZipEntries(file, fileSize)).map((entry) => [entry.name, entry]))
}

/** The same in the order of the directory, parts of one name and all. */
export async function readZipEntries(file: FileHandle, fileSize: number): Promise<ZipEntry[]> {
  if (fileSize < 22) refuse('damaged')
  const directory = await findDirectory(file, fileSize)
  if (directory.count > maxParts || directory.size > maxDirectoryBytes) refuse('too-many-parts', { limit: maxParts })
  if (directory.at + directory.size > fileSize) refuse('damaged')
  const bytes = await readAt(file, directory.at, directory.size)
  const parts: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) refuse('damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const nameEnd = at + 46 + nameLength
    if (nameEnd + extraLength > bytes.length) refuse('damaged')
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) refuse('password-protected')
    const rawName = bytes.subarray(at + 46, nameEnd)
    const part: ZipEntry = {
      rawName,
      isUtf8: (bytes.readUInt16LE(at + 8) & UTF_8) !== 0,
      name: rawName.toString('utf8').replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    }
    readSizes64(bytes.subarray(nameEnd, nameEnd + extraLength), part)
    if (part.offset + 30 + part.packed > directory.at) refuse('damaged')
    parts.push(part)
    at = nameEnd + extraLength + bytes.readUInt16LE(at + 32)
  }
  return parts
}
