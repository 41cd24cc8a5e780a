import { Finding, type Ledger } from '../ledger'
import { descendants, type XmlDocument, type XmlElement, XmlText } from '../xml/nodes'
import { dsigNamespace } from '../xml/signature-syntax'
import { pathOf } from '../xml/verify-xml'
import { besideData, besideInvoice, envelopeHead, names, signers } from './profile'

/** An invoice where it stands in its file: bare, or in the envelope in which it was sent. */
export type InvoicePlace = { invoice: XmlElement; data: XmlElement; code: XmlElement | null }

export const namedBelow = (parent: XmlElement, name: string) =>
  descendants(parent).filter(({ local }) => local === name)
const childrenOf = (parent: XmlElement, name: string) => parent.elements.filter(({ local }) => local === name)

/** Whether a document is an e-invoice, by the element that it begins with. */
export const isInvoice = ({ root }: XmlDocument) =>
  root.local === names.invoice || (root.local === names.envelope && namedBelow(root, names.invoice).length > 0)

/** Exactly one invoice with exactly one block of data: a second one, wherever it is, would be what a careless reader finds. */
export function placeOf({ root }: XmlDocument): InvoicePlace {
  const [invoice, ...others] = namedBelow(root, names.invoice)
  if (!invoice || others.length > 0) throw new Finding('invoice.structure.several', String(others.length + 1))
  const isBare = invoice === root
  const isEnveloped = invoice.parent?.local === names.envelopeData && invoice.parent.parent === root
  if (!isBare && !isEnveloped) throw new Finding('invoice.structure.place', pathOf(invoice))
  const [data, ...more] = namedBelow(root, names.data)
  const codes = namedBelow(root, names.code)
  if (!data || more.length > 0 || data.parent !== invoice) throw new Finding('invoice.structure.repeated', names.data)
  if (codes.length > 1 || (codes[0] && codes[0].parent !== invoice))
    throw new Finding('invoice.structure.repeated', names.code)
  return { invoice, data, code: codes[0] ?? null }
}

const hasWords = ({ children }: XmlElement) =>
  children.some((child) => child instanceof XmlText && child.text.trim() !== '')

/** What stands in an element besides what may; of those that hold a value, what stands beside its text. */
const strangeIn = (parent: XmlElement, known: readonly string[]): string[] => [
  ...(hasWords(parent) ? [`${parent.local}/#text`] : []),
  ...parent.elements.filter(({ local }) => !known.includes(local)).map(({ local }) => `${parent.local}/${local}`),
]
const insideOf = (value: XmlElement): string[] => value.elements.map(({ local }) => `${value.local}/${local}`)

const strangeInSigner = (signer: XmlElement): string[] => [
  ...(hasWords(signer) ? [`${signer.local}/#text`] : []),
  ...signer.elements
    .filter((each) => !each.is(dsigNamespace, 'Signature'))
    .map(({ local }) => `${signer.local}/${local}`),
]

function strangeInEnvelope(root: XmlElement): string[] {
  const heads = childrenOf(root, names.envelopeHead)
  return [
    ...strangeIn(root, besideInvoice),
    ...heads.flatMap((head) => [...strangeIn(head, envelopeHead), ...head.elements.flatMap(insideOf)]),
    ...childrenOf(root, names.envelopeData).flatMap((each) => strangeIn(each, [names.invoice])),
  ]
}

// A reader of a report needs no more of them, and a hostile file may have a hundred thousand.
const mostNoted = 10

/** Elements and words beside the signed data that no rule knows, and what hides in those that hold only a value. */
export function noteExtras({ invoice, code }: InvoicePlace, { root }: XmlDocument, ledger: Ledger) {
  const blocks = childrenOf(invoice, names.signatures)
  const values = [...childrenOf(invoice, names.qrCode), ...(code ? [code] : [])]
  const strange = [
    ...strangeIn(invoice, besideData),
    ...blocks.flatMap((block) => [...strangeIn(block, signers), ...block.elements.flatMap(strangeInSigner)]),
    ...values.flatMap(insideOf),
    ...(invoice === root ? [] : strangeInEnvelope(root)),
  ]
  for (const each of [...new Set(strange)].slice(0, mostNoted)) ledger.find('invoice.structure.extra', each)
}

/** The signatures of one signer, found by their exact place. */
export function signaturesOf({ invoice }: InvoicePlace, signer: string): XmlElement[] {
  return childrenOf(invoice, names.signatures)
    .flatMap((block) => childrenOf(block, signer))
    .flatMap(({ elements }) => elements)
    .filter((each) => each.is(dsigNamespace, 'Signature'))
}
