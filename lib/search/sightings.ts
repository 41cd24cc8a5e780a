const BUCKETS = 4096
const WAYS = 4

/** Two 32-bit numbers from a text (cyrb53's two halves): one finds a bucket, the other tells its entries apart. */
function digestOf(text: string): [number, number] {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a >>> 0, b >>> 0]
}

/**
 * Remembers about 16,000 of the latest texts in 64 KB, however many there are: of each bucket the one not seen for
 * longest goes. The answer is whether this text was noted before and is still remembered.
 */
export function makeSightings(): (text: string) => boolean {
  const marks = new Uint32Array(BUCKETS * WAYS)
  return (text) => {
    const [place, digest] = digestOf(text)
    // Zero marks an empty entry.
    const mark = digest || 1
    const start = (place % BUCKETS) * WAYS
    const found = marks.subarray(start, start + WAYS).indexOf(mark)
    marks.copyWithin(start + 1, start, start + (found === -1 ? WAYS - 1 : found))
    marks[start] = mark
    return found !== -1
  }
}

const kept = globalThis as typeof globalThis & { boothSightings?: ReturnType<typeof makeSightings> }

/** The same for all of the process: the door and proxy.ts are bundled apart and remember together. */
export const seenBefore = (text: string): boolean => {
  kept.boothSightings ??= makeSightings()
  return kept.boothSightings(text)
}
