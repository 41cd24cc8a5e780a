import { momentOf } from '../calendar'
import type { PdfDocument } from './document'
import { type Field, listFields, textOf } from './form-fields'
import { Dictionary, type PdfObject, Reference, Text } from './objects'

/** A signature that a form field holds, or that stands under `Perms` alone (12.8.1). */
export type SignatureEntry = {
  place: string
  field: Field | null
  /** The object number of the signature dictionary; null for one that is written inside its field. */
  number: number | null
  dictionary: Dictionary
}

function entryOf(document: PdfDocument, value: PdfObject, place: string, field: Field | null): SignatureEntry | null {
  const dictionary = document.resolve(value)
  const number = value instanceof Reference ? value.number : null
  return dictionary instanceof Dictionary ? { place, field, number, dictionary } : null
}

function placeOfContents(dictionary: Dictionary): string | null {
  const contents = dictionary.get('Contents')
  return contents instanceof Text ? `${contents.start}–${contents.end}` : null
}

/** Whether two dictionaries hold the same Contents, at the same place of the file. */
export function isSameSignature(one: Dictionary, other: Dictionary): boolean {
  const place = placeOfContents(one)
  return place !== null && place === placeOfContents(other)
}

/** The signatures of a revision that an older one does not hold. */
export function newSignatures(older: PdfDocument, newer: PdfDocument): ReadonlySet<Dictionary> {
  const known = new Set(listSignatures(older).map(({ dictionary }) => placeOfContents(dictionary)))
  const isNew = (place: string | null) => place === null || !known.has(place)
  const own = listSignatures(newer).map(({ dictionary }) => dictionary)
  return new Set(own.filter((each) => isNew(placeOfContents(each))))
}

/** The signatures of a revision, each once. */
export function listSignatures(document: PdfDocument): SignatureEntry[] {
  const inFields = listFields(document)
    .filter((field) => field.type === 'Sig' && document.resolve(field.value) !== null)
    .map((field) => entryOf(document, field.value, field.name, field))
  const permissions = document.dictionary(document.catalogue.get('Perms'))
  const inPermissions = [...(permissions?.entries ?? [])].map(([key, value]) =>
    entryOf(document, value, `Perms/${key}`, null),
  )
  const all = [...inFields, ...inPermissions].filter((entry) => entry !== null)
  const seen = new Set<Dictionary>()
  return all.filter(({ dictionary }) => !seen.has(dictionary) && seen.add(dictionary))
}

const pdfDate = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+\-Z])(?:(\d\d)'?(\d\d)?'?)?)?/

/** 7.9.4; null when the text is no date. A date without zone is taken as Vietnam's. */
export function dateOf(value: PdfObject): Date | null {
  const match = pdfDate.exec(textOf(value) ?? '')
  if (!match) return null
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, hours, minutes] = match
  const zone = !sign ? '+07:00' : sign === 'Z' || !hours ? 'Z' : `${sign}${hours}:${minutes ?? '00'}`
  return momentOf(`${year}-${month}-${day}`, `${hour}:${minute}:${second}`, zone)
}
