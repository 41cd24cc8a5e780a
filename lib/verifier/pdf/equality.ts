import { sameBytes } from '../keys/digests'
import { Dictionary, Name, type PdfObject, Real, Reference, Stream, Text } from './objects'

function sameDictionary(a: Dictionary, b: Dictionary): boolean {
  if (a.twins.size > 0 || b.twins.size > 0) return false
  return a.entries.size === b.entries.size && [...a.entries].every(([key, value]) => sameObject(value, b.get(key)))
}

/** Whether two objects are written alike; references are alike when they name the same object, whatever it holds. */
export function sameObject(a: PdfObject, b: PdfObject): boolean {
  if (a instanceof Reference) return b instanceof Reference && a.number === b.number
  if (a instanceof Name) return b instanceof Name && a.text === b.text
  if (a instanceof Real) return b instanceof Real && a.value === b.value
  if (a instanceof Text) return b instanceof Text && sameBytes(a.bytes, b.bytes)
  if (a instanceof Stream)
    return b instanceof Stream && sameBytes(a.bytes, b.bytes) && sameDictionary(a.dictionary, b.dictionary)
  if (a instanceof Dictionary) return b instanceof Dictionary && sameDictionary(a, b)
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, place) => sameObject(each, b[place] ?? null))
  return a === b
}

/** The keys whose values differ between two dictionaries. */
export function differingKeys(a: Dictionary, b: Dictionary): string[] {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys(), ...a.twins, ...b.twins])
  return [...keys].filter((key) => a.twins.has(key) || b.twins.has(key) || !sameObject(a.get(key), b.get(key)))
}
