import { Malformed } from '../ledger'
import type { PdfDocument } from './document'
import { spend } from './effort'
import { Dictionary, type PdfObject, Reference, Stream } from './objects'

const maxSteps = 1_000_000

/**
 * The numbers of all objects that some values lead to, whether or not they are there; only those that are entered count. `enters` is
 * asked whenever an object is named.
 */
export function reachableFrom(
  document: PdfDocument,
  values: readonly PdfObject[],
  enters: (number: number) => boolean = () => true,
) {
  const found = new Set<number>()
  const pending = [...values]
  for (let steps = 0; pending.length > 0; steps++) {
    if (steps > maxSteps) throw new Malformed('too many objects')
    spend('step', 1)
    const value = pending.pop() ?? null
    if (value instanceof Reference) {
      if (!enters(value.number) || found.has(value.number)) continue
      found.add(value.number)
      pending.push(document.object(value.number))
    } else if (Array.isArray(value)) for (const each of value) pending.push(each)
    else if (value instanceof Dictionary || value instanceof Stream) {
      const { entries } = value instanceof Stream ? value.dictionary : value
      for (const each of entries.values()) pending.push(each)
    }
  }
  return found
}

/** How often each object is named, by anything that the catalogue leads to. */
export function timesNamed(document: PdfDocument): Map<number, number> {
  const times = new Map<number, number>()
  reachableFrom(document, [document.trailer.get('Root')], (number) => {
    times.set(number, (times.get(number) ?? 0) + 1)
    return true
  })
  return times
}
