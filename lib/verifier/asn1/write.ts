import { tags } from './values'

// X.690, 10.1: the definite form, in as few octets as do; nothing that is written here is longer than 64 KB.
function lengthOctets(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff])
}

/** One element in DER. */
export function written(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOctets(content.length), content])
}

export const sequenceOf = (...parts: readonly Uint8Array[]) => written(tags.sequence, ...parts)

export const bitStringOf = (content: Uint8Array) => written(tags.bitString, Buffer.from([0]), content)

/** A number that is not negative, from its octets. */
export function unsigned(octets: Uint8Array): Buffer {
  const first = octets.findIndex((octet) => octet !== 0)
  const number = first === -1 ? Buffer.from([0]) : octets.subarray(first)
  return written(tags.integer, (number[0] ?? 0) & 0x80 ? Buffer.from([0]) : Buffer.alloc(0), number)
}

/** An object identifier from its dotted form (8.19), whose first two arcs share an octet. */
export function oidFrom(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f]
    for (let more = Math.floor(arc / 128); more > 0; more = Math.floor(more / 128)) groups.unshift((more & 0x7f) | 0x80)
    return groups
  })
  return written(tags.oid, Buffer.from(octets))
}
