import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { crc32, createDeflateRaw } from 'node:zlib'

// Only tests import this file: it writes ZIP files, honest ones and others.
export type TestPart = {
  name: string
  content: string | Iterable<string | Buffer>
  /** What the directory claims instead of the truth. */
  claimed?: { unpacked?: number; crc?: number }
  encrypted?: boolean
}

type Written = TestPart & { offset: number; packed: number; unpacked: number; crc: number }

function header(signature: number, part: Written, central: boolean) {
  const name = Buffer.from(part.name)
  const bytes = Buffer.alloc((central ? 46 : 30) + name.length)
  bytes.writeUInt32LE(signature, 0)
  const at = central ? 6 : 4
  bytes.writeUInt16LE(20, at)
  bytes.writeUInt16LE(part.encrypted ? 1 : 0, at + 2)
  bytes.writeUInt16LE(8, at + 4)
  bytes.writeUInt32LE(part.claimed?.crc ?? part.crc, at + 10)
  bytes.writeUInt32LE(part.packed, at + 14)
  bytes.writeUInt32LE(part.claimed?.unpacked ?? part.unpacked, at + 18)
  bytes.writeUInt16LE(name.length, at + 22)
  if (central) bytes.writeUInt32LE(part.offset, 42)
  name.copy(bytes, central ? 46 : 30)
  return bytes
}

function* inBlocks(pieces: Iterable<string | Buffer>) {
  let gathered: Buffer[] = []
  let size = 0
  for (const piece of pieces) {
    const bytes = Buffer.from(piece as string)
    gathered.push(bytes)
    size += bytes.length
    if (size < 256 * 1024) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  yield Buffer.concat(gathered)
}

async function deflate(content: TestPart['content']) {
  const deflater = createDeflateRaw()
  const packed: Buffer[] = []
  deflater.on('data', (chunk: Buffer) => packed.push(chunk))
  let unpacked = 0
  let crc = 0
  for (const bytes of inBlocks(typeof content === 'string' ? [content] : content)) {
    unpacked += bytes.length
    crc = crc32(bytes, crc)
    if (!deflater.write(bytes)) await once(deflater, 'drain')
  }
  deflater.end()
  await once(deflater, 'end')
  return { bytes: Buffer.concat(packed), unpacked, crc }
}

/** Writes the parts, in order, as a ZIP file. */
export async function writeZip(path: string, parts: TestPart[]) {
  const file = createWriteStream(path)
  const written: Written[] = []
  let offset = 0
  const write = (bytes: Buffer) => {
    file.write(bytes)
    offset += bytes.length
  }
  for (const part of parts) {
    const { bytes, unpacked, crc } = await deflate(part.content)
    const entry: Written = { ...part, offset, packed: bytes.length, unpacked, crc }
    written.push(entry)
    write(header(0x04034b50, entry, false))
    write(bytes)
  }
  const directory = Buffer.concat(written.map((entry) => header(0x02014b50, entry, true)))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length % 65536, 8)
  end.writeUInt16LE(parts.length % 65536, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  file.end(Buffer.concat([directory, end]))
  await once(file, 'close')
  return path
}
