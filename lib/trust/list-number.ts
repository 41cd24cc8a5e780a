import { readElement, readWhole } from '@/lib/verifier/asn1/element'
import { context, octetsOf, oidOf, serialOf, tags } from '@/lib/verifier/asn1/values'

const crlNumber = '2.5.29.20'

/** The number of a revocation list (RFC 5280, 5.2.3) in hexadecimal; null where it has none. Throws `Malformed` as its reader does. */
export function listNumber(der: Uint8Array): string | null {
  const fields = readElement(der).element.expect(tags.sequence).child(0).expect(tags.sequence).children
  const extensions = fields.find(({ tag }) => tag === context(0))
  const found = extensions?.child(0).children.find((each) => oidOf(each.child(0)) === crlNumber)
  const value = found?.children.at(-1)
  return value ? serialOf(readWhole(octetsOf(value))) : null
}
