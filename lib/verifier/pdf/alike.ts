import type { PdfDocument } from './document'
import { sameBytesDecoded, sameObject } from './equality'
import { Dictionary, type PdfObject, Reference, Stream } from './objects'

const maxSteps = 20_000

type Sides = { older: PdfDocument; newer: PdfDocument }

// They mostly lead back to where one came from.
const backwards = ['Parent', 'P', 'Pg']

/**
 * Whether two values come to the same when every reference is followed: a tool may write an object in its place or elsewhere. What
 * takes too long to compare is not alike.
 */
export function alike({ older, newer }: Sides, before: PdfObject, after: PdfObject): boolean {
  const seen = new Set<string>()
  let steps = 0

  // What stands under one number in both revisions is looked at as an object of its own; a resource may bear any of these names.
  const leadsBack = (key: string, one: PdfObject, other: PdfObject) => backwards.includes(key) && sameObject(one, other)

  const sameEntries = (a: Dictionary, b: Dictionary, except: readonly string[] = []) => {
    if (a.twins.size > 0 || b.twins.size > 0) return false
    const keys = new Set([...a.entries.keys(), ...b.entries.keys()])
    const sameEntry = (key: string, one: PdfObject, other: PdfObject) => leadsBack(key, one, other) || same(one, other)
    return [...keys].every((key) => except.includes(key) || sameEntry(key, a.get(key), b.get(key)))
  }

  function same(one: PdfObject, other: PdfObject): boolean {
    if (++steps > maxSteps) return false
    if (one instanceof Reference && other instanceof Reference) {
      // A number that is used again bears another generation (7.3.10): readers differ in whether they look at it.
      if (one.number === other.number && one.generation !== other.generation) return false
      const pair = `${one.number} ${other.number}`
      // A circle differs only if something on the way does.
      if (seen.has(pair)) return true
      seen.add(pair)
    }
    const [a, b] = [older.resolve(one), newer.resolve(other)]
    if (a instanceof Stream && b instanceof Stream)
      return sameBytesDecoded(a, b) && sameEntries(a.dictionary, b.dictionary, ['Length', 'Filter', 'DecodeParms'])
    if (a instanceof Dictionary && b instanceof Dictionary) return sameEntries(a, b)
    if (Array.isArray(a) && Array.isArray(b))
      return a.length === b.length && a.every((each, place) => same(each, b[place] ?? null))
    return sameObject(a, b)
  }

  return same(before, after)
}
