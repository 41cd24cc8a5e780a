import { Malformed } from '../ledger'
import type { PdfDocument } from './document'
import { decoded } from './filters'
import type { Field } from './form-fields'
import { Dictionary, Name, type PdfObject, Stream, Text } from './objects'
import { readPages } from './pages'

const maxDepth = 50

/** An entry of a field, its own or that of a field above it (12.7.4.1). */
function inheritedEntry(document: PdfDocument, field: Dictionary, key: string): PdfObject {
  let at: Dictionary | null = field
  for (let depth = 0; at && depth < maxDepth; depth++) {
    const value = document.resolve(at.get(key))
    if (value !== null) return value
    at = document.dictionary(at.get('Parent'))
  }
  return null
}

/** Fields, and the annotations on the pages, which some readers draw by the form's resources although no form lists them. */
function allFields(document: PdfDocument, fields: readonly Field[]): Dictionary[] {
  const annotations = readPages(document).pages.flatMap(({ dictionary }) => document.array(dictionary.get('Annots')))
  const drawn = annotations.flatMap((each) => document.dictionary(each) ?? [])
  return [...new Set([...fields.map(({ dictionary }) => dictionary), ...drawn])]
}

const defaultsOf = (document: PdfDocument, fields: readonly Field[]): PdfObject[] =>
  allFields(document, fields)
    .filter((field) => {
      const type = inheritedEntry(document, field, 'FT')
      // 12.5.6.6: the text of a note on the page has a default appearance as fields have.
      return field.name('Subtype') === 'FreeText' || (type instanceof Name && type.text !== 'Sig')
    })
    .map((field) => inheritedEntry(document, field, 'DA'))

/** Whether some field states no appearance of its text, so that a default of the form decides how it is drawn (12.7.4.3). */
export const needsAppearance = (document: PdfDocument, fields: readonly Field[]) =>
  defaultsOf(document, fields).some((appearance) => !(appearance instanceof Text))

const name = /\/([^\s/<>[\](){}%]*)/g
const escaped = /#([0-9A-Fa-f]{2})/g

/** The names that an appearance speaks of (7.3.5). */
const namesIn = (bytes: Uint8Array): string[] =>
  [...Buffer.from(bytes).toString('latin1').matchAll(name)].map(([, text = '']) =>
    text.replace(escaped, (_, octet) => String.fromCharCode(Number.parseInt(octet, 16))),
  )

/** What a field draws without resources of its own: some readers then take those of the form. */
function bareAppearances(document: PdfDocument, field: Dictionary): Stream[] {
  const appearances = [...(document.dictionary(field.get('AP'))?.entries.values() ?? [])].map((each) =>
    document.resolve(each),
  )
  const streams = appearances.flatMap((each) =>
    each instanceof Dictionary ? [...each.entries.values()].map((state) => document.resolve(state)) : [each],
  )
  return streams.flatMap((each) =>
    each instanceof Stream && document.dictionary(each.dictionary.get('Resources')) === null ? each : [],
  )
}

/** Whether some field speaks of one of these names; of what cannot be unpacked, nobody knows. */
export function speaksOf(document: PdfDocument, fields: readonly Field[], gained: ReadonlySet<string>): boolean {
  if (gained.size === 0) return false
  const form = document.dictionary(document.catalogue.get('AcroForm'))
  const defaults = [document.resolve(form?.get('DA') ?? null), ...defaultsOf(document, fields)]
  const speaks = (bytes: Uint8Array) => namesIn(bytes).some((each) => gained.has(each))
  if (defaults.some((each) => each instanceof Text && speaks(each.bytes))) return true
  try {
    return allFields(document, fields).some((field) =>
      bareAppearances(document, field).some((stream) => speaks(decoded(stream))),
    )
  } catch (error) {
    if (error instanceof Malformed) return true
    throw error
  }
}
