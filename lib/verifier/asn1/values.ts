import { momentOf } from '../calendar'
import { Malformed } from '../ledger'
import type { Element } from './element'

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

/** A context-specific tag: `[n]`. */
export const context = (n: number, constructed = true) => (constructed ? 0xa0 : 0x80) + n

/** An object identifier in dotted form. */
export function oidOf(element: Element): string {
  const { content } = element.expect(tags.oid)
  const arcs: bigint[] = []
  let arc = 0n
  for (const octet of content) {
    arc = (arc << 7n) + BigInt(octet & 0x7f)
    if (arc > 1n << 128n) throw new Malformed('an object identifier with a giant arc')
    if (octet & 0x80) continue
    arcs.push(arc)
    arc = 0n
  }
  const [joint, ...rest] = arcs
  if (joint === undefined || (content.at(-1) ?? 0) & 0x80)
    throw new Malformed('an object identifier that ends too early')
  const root = joint < 40n ? 0n : joint < 80n ? 1n : 2n
  return [root, joint - root * 40n, ...rest].join('.')
}

/** An integer's contents as lower-case hexadecimal, two's complement, as encoded. */
export const serialOf = (element: Element) => Buffer.from(element.expect(tags.integer).content).toString('hex')

/** A small non-negative integer. */
export function numberOf(element: Element): number {
  const { content } = element.expect(tags.integer)
  if (content.length === 0 || content.length > 5 || (content[0] ?? 0) & 0x80)
    throw new Malformed('a number out of range')
  return content.reduce((value, octet) => value * 256 + octet, 0)
}

/** 8.2.2 and 11.1: any octet but zero is true. */
export const booleanOf = (element: Element) => element.expect(tags.boolean).content.some((octet) => octet !== 0)

/** An octet string's octets; BER may cut it into pieces. */
export function octetsOf(element: Element, tag: number = tags.octetString): Uint8Array {
  if (element.tag === tag) return element.content
  if (element.tag !== (tag | 0x20)) throw new Malformed('an octet string is expected')
  return Buffer.concat(element.children.map((part) => octetsOf(part)))
}

/** A bit string of whole octets. */
export function bitsOf(element: Element): Uint8Array {
  const { content } = element.expect(tags.bitString)
  if (content[0] !== 0) throw new Malformed('a bit string of whole octets is expected')
  return content.subarray(1)
}

/** Which bits of a named bit list are set, by number (X.680, 22.7). */
export function namedBitsOf(element: Element, tag: number = tags.bitString): Set<number> {
  const { content } = element.expect(tag)
  const bits = new Set<number>()
  content.subarray(1).forEach((octet, place) => {
    for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) bits.add(place * 8 + bit)
  })
  return bits
}

const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})$/
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(?:[.,](\d{1,9}))?(Z|[+-]\d{4})?$/

/** A UTCTime or GeneralizedTime; RFC 5280, 4.1.2.5.1 puts years from 50 into the last century. */
export function timeOf(element: Element): Date {
  const text = Buffer.from(element.content).toString('latin1')
  if (element.tag === tags.utcTime) {
    const [, year, ...rest] = utcTime.exec(text) ?? []
    if (!year) throw new Malformed('a UTCTime that is none')
    return moment([Number(year) < 50 ? `20${year}` : `19${year}`, ...rest.slice(0, 5), undefined, rest[5]])
  }
  const parts = element.tag === tags.generalizedTime ? generalizedTime.exec(text) : null
  if (!parts) throw new Malformed('a GeneralizedTime that is none')
  return moment(parts.slice(1))
}

function moment([year, month, day, hour, minute = '00', second = '00', fraction = '0', zone = 'Z']: (
  | string
  | undefined
)[]): Date {
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3)
  const date = momentOf(`${year}-${month}-${day}`, `${hour}:${minute}:${second}.${milliseconds}`, offset)
  if (!date) throw new Malformed('a time that does not exist')
  return date
}

const decoders: Record<number, (content: Uint8Array) => string> = {
  [tags.utf8String]: (content) => Buffer.from(content).toString('utf8'),
  [tags.printableString]: (content) => Buffer.from(content).toString('latin1'),
  [tags.teletexString]: (content) => Buffer.from(content).toString('latin1'),
  [tags.ia5String]: (content) => Buffer.from(content).toString('latin1'),
  [tags.bmpString]: (content) => (content.length % 2 ? '' : Buffer.from(content).swap16().toString('utf16le')),
  [tags.universalString]: (content) =>
    content.length % 4
      ? ''
      : Buffer.from(content.filter((_, at) => at % 4 > 1))
          .swap16()
          .toString('utf16le'),
}

/** A character string of any of the types that names use; null when it is none. */
export const stringOf = (element: Element): string | null => decoders[element.tag]?.(element.content) ?? null

/** `AlgorithmIdentifier` (RFC 5280, 4.1.1.2). */
export type AlgorithmIdentifier = { oid: string; parameters: Element | null; bytes: Uint8Array }

export function algorithmOf(element: Element): AlgorithmIdentifier {
  const [oid, parameters = null] = element.expect(tags.sequence).children
  if (!oid) throw new Malformed('an algorithm without a name')
  return { oid: oidOf(oid), parameters, bytes: element.bytes }
}
