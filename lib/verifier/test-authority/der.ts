/** Writes DER for tests: each function returns one encoded value. */
export type Der = Buffer

export function tagged(tag: number, ...parts: readonly Uint8Array[]): Der {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = Buffer.from(
    length.toString(16).padStart(length > 0xffffff ? 8 : length > 0xffff ? 6 : length > 0xff ? 4 : 2, '0'),
    'hex',
  )
  return Buffer.concat([
    Buffer.from(length < 128 ? [tag, length] : [tag, 0x80 + size.length]),
    length < 128 ? Buffer.alloc(0) : size,
    content,
  ])
}

export const sequence = (...parts: readonly Uint8Array[]) => tagged(0x30, ...parts)
/** X.690, 11.6: the members of a SET OF in the order of their encodings. */
export const setOf = (...parts: readonly Uint8Array[]) => tagged(0x31, ...[...parts].sort(Buffer.compare))
export const context = (n: number, ...parts: readonly Uint8Array[]) => tagged(0xa0 + n, ...parts)
export const implicit = (n: number, content: Uint8Array) => tagged(0x80 + n, content)
export const octets = (content: Uint8Array) => tagged(0x04, content)
export const bits = (content: Uint8Array, unused = 0) => tagged(0x03, Buffer.from([unused]), content)
export const boolean = (value: boolean) => tagged(0x01, Buffer.from([value ? 0xff : 0]))
export const nothing = () => tagged(0x05)
export const utf8 = (text: string) => tagged(0x0c, Buffer.from(text, 'utf8'))
export const printable = (text: string) => tagged(0x13, Buffer.from(text, 'latin1'))
export const enumerated = (value: number) => tagged(0x0a, Buffer.from([value]))

export function integer(value: number | Uint8Array): Der {
  if (typeof value !== 'number')
    return tagged(0x02, (value[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), value]) : value)
  const hex = value.toString(16)
  return integer(Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex'))
}

export function oid(text: string): Der {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const arcs = [first * 40 + second, ...rest].flatMap((arc) => {
    const out = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) out.unshift((left % 128) + 128)
    return out
  })
  return tagged(0x06, Buffer.from(arcs))
}

const digits = (date: Date) => date.toISOString().replace(/[-:T]/g, '').slice(0, 14)
export const utcTime = (date: Date) => tagged(0x17, Buffer.from(`${digits(date).slice(2)}Z`))
export const generalizedTime = (date: Date) => tagged(0x18, Buffer.from(`${digits(date)}Z`))
/** RFC 5280, 4.1.2.5: UTCTime until 2049. */
export const time = (date: Date) => (date.getUTCFullYear() < 2050 ? utcTime(date) : generalizedTime(date))

/** Named bits (X.680, 22.7): the highest bit decides the length. */
export function namedBits(...set: number[]): Der {
  const highest = Math.max(...set)
  const bytes = Buffer.alloc((highest >> 3) + 1)
  for (const bit of set) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
  return bits(bytes, 7 - (highest & 7))
}
