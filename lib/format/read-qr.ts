import type { Drawn } from './qr-code'

// Of the standard, and not what qr-code.ts draws with: a reader that took it from there would not find it drawn wrongly.
const QUIET = 4

// Of error correction M (ISO/IEC 18004:2015, table 9): blocks, and words of correction in each, by version.
const blocks = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
  37, 38, 40, 43, 45, 47, 49,
]
const corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26]
const correctionOf = (version: number) => corrections[version - 1] ?? 28

const masks: ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

/**
 * Reads a QR code with error correction M back from what was drawn of it (ISO/IEC 18004:2015); null where anything is not
 * exactly as the standard says: it finds what was drawn wrongly and repairs nothing.
 */
export function readQr(drawn: Drawn): string | null {
  const size = drawn.side - 2 * QUIET
  const version = (size - 17) / 4
  if (!Number.isInteger(version) || version < 1 || version > 40) return null
  const dark = new Uint8Array(size * size)
  for (const [column, row, length] of drawn.runs)
    for (let x = column - QUIET; x < column - QUIET + length; x++) {
      // Nothing may stand in the quiet zone.
      if (x < 0 || x >= size || row < QUIET || row >= size + QUIET) return null
      dark[(row - QUIET) * size + x] = 1
    }
  const mask = maskOf((x, y) => dark[y * size + x] ?? 0, size)
  if (mask === null) return null
  const words = wordsOf(dark, { size, version, mask })
  const data = dataOf(words, version)
  return data && textOf(data, version)
}

/** The mask that both copies of the format name, with error correction M. */
function maskOf(at: (x: number, y: number) => number, size: number): ((x: number, y: number) => number) | null {
  let [first, second] = [0, 0]
  for (let bit = 14; bit >= 0; bit--) {
    const here = bit < 6 ? at(8, bit) : bit < 8 ? at(8, bit + 1) : bit === 8 ? at(7, 8) : at(14 - bit, 8)
    first = first * 2 + here
    second = second * 2 + (bit < 8 ? at(size - 1 - bit, 8) : at(8, size - 15 + bit))
  }
  if (first !== second) return null
  const format = first ^ 0x5412
  let rest = format >> 10
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
  const isM = format >> 13 === 0
  return rest === (format & 0x3ff) && isM ? (masks[(format >> 10) & 7] ?? null) : null
}

const centres = new Map<number, number[]>()

/** Rows and columns of the centres of alignment patterns. */
function alignments(version: number): number[] {
  const known = centres.get(version)
  if (known || version === 1) return known ?? []
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  const last = version * 4 + 10
  const found = [6, ...Array.from({ length: count - 1 }, (_, at) => last - (count - 2 - at) * step)]
  centres.set(version, found)
  return found
}

function isFixed(x: number, y: number, { size, version }: { size: number; version: number }): boolean {
  if (x === 6 || y === 6) return true
  if ((x < 9 && y < 9) || (x > size - 9 && y < 9) || (x < 9 && y > size - 9)) return true
  const isOfVersion = (a: number, b: number) => a < 6 && b > size - 12 && b < size - 8
  if (version > 6 && (isOfVersion(x, y) || isOfVersion(y, x))) return true
  const near = (at: number) => alignments(version).find((centre) => Math.abs(centre - at) < 3)
  const [column, row] = [near(x), near(y)]
  if (column === undefined || row === undefined) return false
  const [low, high] = [6, size - 7]
  return !((column === low && (row === low || row === high)) || (column === high && row === low))
}

type Grid = { size: number; version: number; mask: (x: number, y: number) => number }

const ways = new Map<number, Int32Array>()

/** The places of a version's words in the order in which they wind through the symbol; worked out once. */
function wayOf(version: number, size: number): Int32Array {
  const known = ways.get(version)
  if (known) return known
  const places: number[] = []
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
        if (!isFixed(x, y, { size, version })) places.push(y * size + x)
      }
  const way = Int32Array.from(places)
  ways.set(version, way)
  return way
}

/** The words of data and correction. */
function wordsOf(dark: Uint8Array, { size, version, mask }: Grid): Uint8Array {
  const way = wayOf(version, size)
  const words = new Uint8Array(way.length >> 3)
  for (let at = 0; at < words.length * 8; at++) {
    const place = way[at] ?? 0
    const isTurned = mask(place % size, Math.floor(place / size)) === 0 ? 1 : 0
    words[at >> 3] = ((words[at >> 3] ?? 0) << 1) | ((dark[place] ?? 0) ^ isTurned)
  }
  return words
}

/** The data words, once every block is found to be whole; null otherwise. */
function dataOf(words: Uint8Array, version: number): number[] | null {
  const [count, correction] = [blocks[version - 1] ?? 1, correctionOf(version)]
  const short = Math.floor(words.length / count) - correction
  const firstLong = count - (words.length % count)
  const parts: number[][] = Array.from({ length: count }, () => [])
  let at = 0
  for (let row = 0; row <= short; row++)
    for (let part = row < short ? 0 : firstLong; part < count; part++) parts[part]?.push(words[at++] ?? 0)
  const data = parts.flatMap((part) => [...part])
  for (let row = 0; row < correction; row++) for (const part of parts) part.push(words[at++] ?? 0)
  return parts.every((part) => isWhole(part, correction)) ? data : null
}

const powers = new Uint8Array(255)
const logs = new Uint8Array(256)
for (let power = 0, value = 1; power < 255; power++) {
  powers[power] = value
  logs[value] = power
  value = value > 127 ? (value << 1) ^ 0x11d : value << 1
}

/** Whether a block is divisible by its generator: all syndromes are zero. */
function isWhole(block: readonly number[], correction: number): boolean {
  for (let root = 0; root < correction; root++) {
    let sum = 0
    for (const word of block) sum = (sum === 0 ? 0 : (powers[((logs[sum] ?? 0) + root) % 255] ?? 0)) ^ word
    if (sum !== 0) return false
  }
  return true
}

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** The text of numeric, alphanumeric and byte segments. */
function textOf(data: readonly number[], version: number): string | null {
  let at = 0
  const take = (bits: number) => {
    let value = 0
    for (const end = at + bits; at < end; at++) value = value * 2 + (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    return value
  }
  const size = version < 10 ? 0 : version < 27 ? 1 : 2
  let bytes: number[] = []
  const write = (text: string) => {
    bytes = bytes.concat([...Buffer.from(text)])
  }
  while (data.length * 8 - at >= 4) {
    const mode = take(4)
    if (mode === 0) break
    if (mode === 1) {
      for (let left = take([10, 12, 14][size] ?? 14); left > 0; left -= 3) {
        const digits = Math.min(left, 3)
        write(String(take([0, 4, 7, 10][digits] ?? 0)).padStart(digits, '0'))
      }
    } else if (mode === 2) {
      for (let left = take([9, 11, 13][size] ?? 13); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6)
        write(left > 1 ? `${signs[Math.floor(pair / 45)] ?? ''}${signs[pair % 45] ?? ''}` : (signs[pair] ?? ''))
      }
    } else if (mode === 4) for (let left = take(size === 0 ? 8 : 16); left > 0; left--) bytes.push(take(8))
    else return null
  }
  return Buffer.from(bytes).toString('utf8')
}
