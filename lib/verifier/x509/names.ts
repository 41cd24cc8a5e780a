import { type Element, readWhole } from '../asn1/element'
import { oidOf, stringOf, tags } from '../asn1/values'

/** A distinguished name (RFC 5280, 4.1.2.4): its attributes in order. */
export type Name = { bytes: Uint8Array; attributes: { type: string; value: string }[] }

const labels: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'E',
}

/** The attributes of a relative name. */
export const attributesIn = (pairs: readonly Element[]): Name['attributes'] =>
  pairs.map((pair) => ({
    type: oidOf(pair.child(0)),
    value: stringOf(pair.child(1)) ?? `#${Buffer.from(pair.child(1).bytes).toString('hex')}`,
  }))

const partIn = (set: Element) => attributesIn(set.expect(tags.set).children)

export const readName = (element: Element): Name => ({
  bytes: element.bytes,
  attributes: element.expect(tags.sequence).children.flatMap(partIn),
})

// RFC 4518, 2.2: signs that are mapped to nothing, such as soft hyphens.
const unseen = /\p{Cf}|\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|\ufffc|(?![\t-\r\x85])\p{Cc}/gu
const folded = (text: string) => text.replace(unseen, '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
type Attributes = Pick<Name, 'attributes'>
// A file may bring hundreds of certificates and lists, and each is asked whether it is of somebody.
const compared = new WeakMap<Attributes, string>()

function comparable(name: Attributes): string {
  const text = compared.get(name) ?? JSON.stringify(name.attributes.map(({ type, value }) => [type, folded(value)]))
  compared.set(name, text)
  return text
}

/** RFC 5280, 7.1: names agree whatever their string type, case and spacing. The key, not the name, proves an issuer. */
export const sameName = (a: Name, b: Name) => Buffer.compare(a.bytes, b.bytes) === 0 || comparable(a) === comparable(b)

/** Each relative name as a text; it is a set, in whatever order it is written. */
const partsOf = ({ bytes }: Name) =>
  readWhole(bytes).children.map((set) =>
    partIn(set)
      .map((attribute) => comparable({ attributes: [attribute] }))
      .sort()
      .join(),
  )

/** Whether `base` is the beginning of `name`, part by part (RFC 5280, 4.2.1.10); every name is within an empty base. */
export function isWithinName(name: Name, base: Name): boolean {
  const parts = partsOf(name)
  return partsOf(base).every((part, place) => part === parts[place])
}

/** The first attribute of that label; null when the name has none. */
export const attributeOf = ({ attributes }: Name, label: string): string | null =>
  attributes.find(({ type }) => labels[type] === label)?.value ?? null

/** All attributes of that label. */
export const attributesOf = ({ attributes }: Name, label: string): string[] =>
  attributes.filter(({ type }) => labels[type] === label).map(({ value }) => value)

/** `CN=…, O=…, C=VN` as in RFC 4514, but in the order of the certificate. */
export const textOfName = ({ attributes }: Pick<Name, 'attributes'>) =>
  attributes.map(({ type, value }) => `${labels[type] ?? type}=${value.replace(/([,+"\\<>;])/g, '\\$1')}`).join(', ')

/**
 * What Vietnamese certificates say of their owner in UID: `MST:` a tax code, `CCCD:` and `CMND:` a person's ID. A household's
 * tax code of twelve digits is its owner's ID.
 */
export function vietnameseIds(name: Name): { kind: 'tax-code' | 'personal-id'; value: string }[] {
  return attributesOf(name, 'UID').flatMap((text) =>
    text
      .split(/[,;|]/)
      .map((part) => /^\s*(MST|CCCD|CMND)\s*:\s*([\d-]{9,14})\s*$/i.exec(part))
      .flatMap((match) =>
        match?.[1] && match[2]
          ? [
              {
                kind: match[1].toUpperCase() === 'MST' ? ('tax-code' as const) : ('personal-id' as const),
                value: match[2],
              },
            ]
          : [],
      ),
  )
}
