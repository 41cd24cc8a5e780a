import { sameBytes } from '../keys/digests'
import { unlessMalformed } from '../ledger'
import { decoded } from './filters'
import { Dictionary, Name, numberOf, type PdfObject, Real, Reference, Stream, Text } from './objects'

function sameDictionary(a: Dictionary, b: Dictionary, except: readonly string[] = []): boolean {
  if (a.twins.size > 0 || b.twins.size > 0) return false
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()].filter((key) => !except.includes(key)))
  return [...keys].every((key) => a.entries.has(key) === b.entries.has(key) && sameObject(a.get(key), b.get(key)))
}

// 7.3.8.2, table 5, and the short names of inline images (8.9.7): what some readers take for the data, or for how it is packed.
const elsewhere = ['F', 'FFilter', 'FDecodeParms', 'DP', 'DL']
const isPlain = ({ dictionary }: Stream) => !elsewhere.some((key) => dictionary.entries.has(key))

/** Some readers believe a wrong Length, others do not. */
const sameLength = (a: Stream, b: Stream) =>
  a.isMended === b.isMended && (!a.isMended || sameObject(a.dictionary.get('Length'), b.dictionary.get('Length')))

/** Whether two streams hold the same data, however it is packed. What cannot be unpacked here is the same only byte for byte. */
export function sameBytesDecoded(a: Stream, b: Stream): boolean {
  if (!sameLength(a, b)) return false
  const filters = ['Filter', 'DecodeParms'].every((key) => sameObject(a.dictionary.get(key), b.dictionary.get(key)))
  if (filters && sameBytes(a.bytes, b.bytes)) return true
  return isPlain(a) && isPlain(b) && unlessMalformed(() => sameBytes(decoded(a), decoded(b)), false)
}

// How the data of a stream is packed, not what it is.
const packing = ['Length', 'Filter', 'DecodeParms']

/** Whether two objects are written alike; references are alike when they name the same object, whatever it holds. */
export function sameObject(a: PdfObject, b: PdfObject): boolean {
  if (a instanceof Reference) return b instanceof Reference && a.number === b.number && a.generation === b.generation
  if (a instanceof Name) return b instanceof Name && a.text === b.text
  // 595 and 595.0 are one number.
  if (a instanceof Real || b instanceof Real) return numberOf(a) !== null && numberOf(a) === numberOf(b)
  if (a instanceof Text) return b instanceof Text && sameBytes(a.bytes, b.bytes)
  if (a instanceof Stream)
    return b instanceof Stream && sameDictionary(a.dictionary, b.dictionary, packing) && sameBytesDecoded(a, b)
  if (a instanceof Dictionary) return b instanceof Dictionary && sameDictionary(a, b)
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, place) => sameObject(each, b[place] ?? null))
  return a === b
}

let lastTwin = 0

/** A text that objects share which are written alike, so that long lists need not be compared each with each. */
export function textOfObject(value: PdfObject): string {
  if (value instanceof Reference) return `${value.number} ${value.generation} R`
  if (value instanceof Name) return `/${JSON.stringify(value.text)}`
  if (value instanceof Text) return `<${Buffer.from(value.bytes).toString('hex')}>`
  if (Array.isArray(value)) return `[${value.map(textOfObject).join(' ')}]`
  if (value instanceof Dictionary && value.twins.size === 0) {
    const entries = [...value.entries].map(([key, each]) => `${JSON.stringify(key)} ${textOfObject(each)}`)
    return `<<${entries.sort().join(' ')}>>`
  }
  // A key that stands twice makes a dictionary like no other.
  if (value instanceof Dictionary || value instanceof Stream) return `${value.constructor.name} ${++lastTwin}`
  return String(numberOf(value) ?? value)
}

/** Whether some dictionary of an object, as far as it is written in one place, has a key twice. */
export function repeatsKey(value: PdfObject): boolean {
  if (Array.isArray(value)) return value.some(repeatsKey)
  const dictionary = value instanceof Stream ? value.dictionary : value
  if (!(dictionary instanceof Dictionary)) return false
  return dictionary.twins.size > 0 || [...dictionary.entries.values()].some(repeatsKey)
}

/**
 * The keys whose values differ between two dictionaries. A null that is written is none (7.3.7), and still keeps some readers from what
 * is inherited.
 */
export function differingKeys(a: Dictionary, b: Dictionary): string[] {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()])
  const isAlike = (key: string) => a.entries.has(key) === b.entries.has(key) && sameObject(a.get(key), b.get(key))
  return [...keys].filter((key) => a.twins.has(key) || b.twins.has(key) || !isAlike(key))
}
