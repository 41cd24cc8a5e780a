import type { Hash } from '../keys/digests'
import { Finding } from '../ledger'
import { digestOf } from './algorithms'
import { type XmlElement, XmlText } from './nodes'

export const dsigNamespace = 'http://www.w3.org/2000/09/xmldsig#'

/** One Reference (XML Signature 1.1, 4.4.3). */
export type Reference = {
  uri: string | null
  type: string | null
  transforms: XmlElement[]
  hash: Hash
  value: Uint8Array
}

/** The parts of a Signature element, once they are exactly those that the schema has. */
export type SignatureParts = {
  element: XmlElement
  signedInfo: XmlElement
  value: Uint8Array
  valueElement: XmlElement
  keyInfo: XmlElement | null
  objects: XmlElement[]
}

const malformed = (detail: string) => new Finding('xml.signature.malformed', detail)

const isBlank = (text: string) => /^[ \t\n\r]*$/.test(text)

/** The elements inside one that holds only elements; text between them must be white space. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  const hasText = parent.children.some((child) => child instanceof XmlText && !isBlank(child.text))
  if (hasText) throw malformed(`text in ${parent.local}`)
  return parent.elements
}

/** The text of an element that holds nothing else: a comment inside would let two readers read two values. */
export function onlyText(element: XmlElement): string {
  const texts = element.children.filter((child) => child instanceof XmlText)
  if (texts.length !== element.children.length) throw malformed(`more than text in ${element.local}`)
  return texts.map(({ text }) => text).join('')
}

/** Base64 in an element that holds nothing else. */
export function base64Of(element: XmlElement): Uint8Array {
  const text = onlyText(element).replace(/[ \t\n\r]/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 === 1) throw malformed(`base64 in ${element.local}`)
  return Buffer.from(text, 'base64')
}

/** The children of an element in the order that the schema has: each name once, optional ones may be absent. */
function take(parent: XmlElement, queue: XmlElement[], local: string): XmlElement {
  const next = queue.shift()
  if (!next?.is(dsigNamespace, local)) throw malformed(`${local} in ${parent.local}`)
  return next
}

function readReference(element: XmlElement): Reference {
  const queue = [...elementsOf(element)]
  const transforms = queue[0]?.is(dsigNamespace, 'Transforms') ? elementsOf(take(element, queue, 'Transforms')) : []
  if (transforms.some((each) => !each.is(dsigNamespace, 'Transform'))) throw malformed('Transforms')
  const hash = digestOf(take(element, queue, 'DigestMethod'))
  const value = base64Of(take(element, queue, 'DigestValue'))
  if (queue.length > 0) throw malformed(`${queue[0]?.local} in Reference`)
  return { uri: element.attribute('URI'), type: element.attribute('Type'), transforms, hash, value }
}

/** SignedInfo (4.4): how it is made canonical, how it is signed, and what it refers to. */
export function readSignedInfo(element: XmlElement) {
  const queue = [...elementsOf(element)]
  const canonicalization = take(element, queue, 'CanonicalizationMethod')
  const method = take(element, queue, 'SignatureMethod')
  if (queue.length === 0) throw malformed('no Reference in SignedInfo')
  const references = queue.map((each) => {
    if (!each.is(dsigNamespace, 'Reference')) throw malformed(`${each.local} in SignedInfo`)
    return each
  })
  return { canonicalization, method, references }
}

export const readReferences = (references: readonly XmlElement[]): Reference[] => references.map(readReference)

/** Signature (4.2). */
export function readSignature(element: XmlElement): SignatureParts {
  const queue = [...elementsOf(element)]
  const signedInfo = take(element, queue, 'SignedInfo')
  const valueElement = take(element, queue, 'SignatureValue')
  const keyInfo = queue[0]?.is(dsigNamespace, 'KeyInfo') ? take(element, queue, 'KeyInfo') : null
  const strange = queue.find((each) => !each.is(dsigNamespace, 'Object'))
  if (strange) throw malformed(`${strange.local} in Signature`)
  return { element, signedInfo, valueElement, value: base64Of(valueElement), keyInfo, objects: queue }
}
