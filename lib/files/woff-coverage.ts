import { inflateSync } from 'node:zlib'

/** The code points a WOFF 1.0 font has letters for, from its `cmap` table (formats 4 and 12). */
export function coverageOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap')
  const covered = new Set<number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4)
    const format = cmap.readUInt16BE(at)
    if (format === 4) readSegments(cmap.subarray(at), covered)
    if (format === 12) readGroups(cmap.subarray(at), covered)
  }
  return covered
}

const HEADER = 44
const ENTRY = 20

function tableOf(woff: Buffer, name: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('Not a WOFF 1.0 font')
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = HEADER + i * ENTRY
    if (woff.toString('latin1', entry, entry + 4) !== name) continue
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    return packed === length ? bytes : inflateSync(bytes)
  }
  throw new RangeError(`The font has no table ${name}`)
}

/** Format 4: runs of code points in the basic plane; a glyph number of 0 means none. */
function readSegments(table: Buffer, covered: Set<number>) {
  const count = table.readUInt16BE(6) / 2
  const [ends, starts] = [14, 16 + count * 2]
  const [deltas, ranges] = [starts + count * 2, starts + count * 4]
  for (let i = 0; i < count; i++) {
    const start = table.readUInt16BE(starts + i * 2)
    const range = table.readUInt16BE(ranges + i * 2)
    for (let code = start; code <= table.readUInt16BE(ends + i * 2) && code < 0xffff; code++) {
      const found = range === 0 ? code : table.readUInt16BE(ranges + i * 2 + range + (code - start) * 2)
      if (found !== 0 && ((found + table.readUInt16BE(deltas + i * 2)) & 0xffff) !== 0) covered.add(code)
    }
  }
}

/** Format 12: groups of code points in any plane. */
function readGroups(table: Buffer, covered: Set<number>) {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const [start, end] = [table.readUInt32BE(16 + i * 12), table.readUInt32BE(20 + i * 12)]
    for (let code = start; code <= end; code++) covered.add(code)
  }
}
