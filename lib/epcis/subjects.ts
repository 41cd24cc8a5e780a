import { checkDigit } from '@/lib/gs1/check-digits'
import { parseDigitalLink } from '@/lib/gs1/digital-link'
import { isObject, type Json, type JsonObject } from './shape'

export type SubjectRole =
  | 'epc'
  | 'class'
  | 'parent'
  | 'child'
  | 'child-class'
  | 'input'
  | 'input-class'
  | 'output'
  | 'output-class'

/** One thing, or a quantity of a class of things, that an event is about. */
export type Subject = { role: SubjectRole; value: string; quantity: number | null; unit: string | null }

const thingLists: [name: string, role: SubjectRole][] = [
  ['epcList', 'epc'],
  ['childEPCs', 'child'],
  ['inputEPCList', 'input'],
  ['outputEPCList', 'output'],
]
const quantityLists: [name: string, role: SubjectRole][] = [
  ['quantityList', 'class'],
  ['childQuantityList', 'child-class'],
  ['inputQuantityList', 'input-class'],
  ['outputQuantityList', 'output-class'],
]

const items = (value: Json | undefined) => (Array.isArray(value) ? value : [])

/** Everything an event of the standard's kinds is about. */
export function subjectsOf(event: JsonObject): Subject[] {
  const one = (role: SubjectRole, value: string): Subject => ({ role, value, quantity: null, unit: null })
  const parent = typeof event.parentID === 'string' ? [one('parent', event.parentID)] : []
  const things = thingLists.flatMap(([name, role]) =>
    items(event[name]).flatMap((each) => (typeof each === 'string' ? [one(role, each)] : [])),
  )
  const quantities = quantityLists.flatMap(([name, role]) =>
    items(event[name]).flatMap((each): Subject[] => {
      if (!isObject(each) || typeof each.epcClass !== 'string') return []
      const quantity = typeof each.quantity === 'number' ? each.quantity : null
      return [{ role, value: each.epcClass, quantity, unit: typeof each.uom === 'string' ? each.uom : null }]
    }),
  )
  return [...parent, ...things, ...quantities]
}

/** The product and lot that an identifier names, as far as it does. */
export type Named = { gtin: string; lot: string | null; serial: string | null }

/** Reads GS1 Digital Links and the EPC URNs of trade items; null for anything else. */
export function namedBy(identifier: string): Named | null {
  const urn = /^urn:epc:(?:class:lgtin|id:sgtin|idpat:sgtin):(\d+)\.(\d)(\d*)\.(.+)$/.exec(identifier)
  if (urn) {
    const [, prefix = '', indicator = '', item = '', rest = ''] = urn
    const digits = indicator + prefix + item
    if (digits.length !== 13) return null
    const value = safeDecoded(rest)
    const isLot = identifier.startsWith('urn:epc:class')
    return {
      gtin: digits + checkDigit(digits),
      lot: isLot ? value : null,
      serial: isLot || value === '*' ? null : value,
    }
  }
  if (!/^https?:\/\//i.test(identifier)) return null
  const { ok, elements } = parseDigitalLink(identifier)
  const one = (ai: string) => elements.find((element) => element.ai === ai)?.value ?? null
  const gtin = one('01')
  return ok && gtin ? { gtin, lot: one('10'), serial: one('21') } : null
}

function safeDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
