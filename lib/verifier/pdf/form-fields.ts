import { Malformed } from '../ledger'
import type { PdfDocument } from './document'
import { type Dictionary, Name, type PdfObject, Reference, Text } from './objects'

/** A field of the form (12.7.4), or a widget below one. */
export type Field = {
  /** The object's number; null for a field that is written where it is listed. */
  number: number | null
  dictionary: Dictionary
  /** The field above it; null for one at the top. */
  parent: Field | null
  /** Partial names from the top, joined by dots. */
  name: string
  /** FT, its own or inherited. */
  type: string | null
  /** V, its own or inherited. */
  value: PdfObject
}

const maxFields = 20_000
const maxDepth = 50

/** A text string (7.9.2.2) as people read it. */
export function textOf(value: PdfObject): string | null {
  if (!(value instanceof Text)) return null
  const bytes = Buffer.from(value.bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
    ? bytes.subarray(3).toString('utf8')
    : bytes.toString('latin1')
}

/** Every node of the form's tree, parents before their kids. */
export function listFields(document: PdfDocument): Field[] {
  const found: Field[] = []
  const seen = new Set<number>()

  function visit(value: PdfObject, parent: Field | null, depth: number) {
    const number = value instanceof Reference ? value.number : null
    if (number !== null && seen.has(number)) return
    if (number !== null) seen.add(number)
    if (depth > maxDepth || found.length > maxFields) throw new Malformed('a giant form')
    const dictionary = document.dictionary(value)
    if (!dictionary) return
    const own = textOf(document.resolve(dictionary.get('T')))
    const type = document.resolve(dictionary.get('FT'))
    const field: Field = {
      number,
      dictionary,
      parent,
      name: [parent?.name, own].filter((part) => part).join('.'),
      type: type instanceof Name ? type.text : (parent?.type ?? null),
      value: dictionary.entries.has('V') ? dictionary.get('V') : (parent?.value ?? null),
    }
    found.push(field)
    for (const kid of document.array(dictionary.get('Kids'))) visit(kid, field, depth + 1)
  }

  const form = document.dictionary(document.catalogue.get('AcroForm'))
  for (const each of form ? document.array(form.get('Fields')) : []) visit(each, null, 0)
  return found
}
