import { dayOf } from '@/lib/format/days'
import { sameBytes } from '../keys/digests'
import { Finding, Ledger } from '../ledger'
import { reportOfSignature } from '../signature-report'
import type { Grounds } from '../time/timestamp-token'
import type { InvoiceFacts, SignatureReport } from '../types'
import { verdictOfReasons } from '../verdict-rules'
import type { Purpose } from '../x509/trust-store'
import { descendants, isWithin, type XmlDocument, type XmlElement } from '../xml/nodes'
import { indexIds, type Signed, signedElement } from '../xml/references'
import { dsigNamespace } from '../xml/signature-syntax'
import { type VerifiedXml, verifySignature } from '../xml/verify-signature'
import { listSignatures, pathOf } from '../xml/verify-xml'
import { amountDifferences, wordsDifference } from './amount-rules'
import { codeDifferences, dateDifferences, readSymbol, sellerDifference, structureDifferences } from './content-rules'
import { textOfDecimal } from './decimal'
import { besideData, names, referenceLimits, signers } from './profile'
import { type InvoiceValues, readValues } from './values'

/** An invoice where it stands in its file: bare, or in the envelope in which it was sent. */
export type InvoicePlace = { invoice: XmlElement; data: XmlElement; code: XmlElement | null }

const namedBelow = (parent: XmlElement, name: string) => descendants(parent).filter(({ local }) => local === name)
const childrenOf = (parent: XmlElement, name: string) => parent.elements.filter(({ local }) => local === name)

/** Whether a document is an e-invoice, by the element that it begins with. */
export const isInvoice = ({ root }: XmlDocument) =>
  root.local === names.invoice || (root.local === names.envelope && namedBelow(root, names.invoice).length > 0)

/** Exactly one invoice with exactly one block of data: a second one would be what a careless reader finds. */
function placeOf({ root }: XmlDocument): InvoicePlace {
  const [invoice, ...others] = namedBelow(root, names.invoice)
  if (!invoice || others.length > 0) throw new Finding('invoice.structure.several', String(others.length + 1))
  const isBare = invoice === root
  const isEnveloped = invoice.parent?.local === names.envelopeData && invoice.parent.parent === root
  if (!isBare && !isEnveloped) throw new Finding('invoice.structure.place', pathOf(invoice))
  const [data, ...more] = namedBelow(invoice, names.data)
  const codes = namedBelow(invoice, names.code)
  if (!data || more.length > 0 || data.parent !== invoice) throw new Finding('invoice.structure.repeated', names.data)
  if (codes.length > 1 || (codes[0] && codes[0].parent !== invoice))
    throw new Finding('invoice.structure.repeated', names.code)
  return { invoice, data, code: codes[0] ?? null }
}

/** Elements beside the signed data that no rule knows. */
function noteExtras({ invoice }: InvoicePlace, ledger: Ledger) {
  for (const { local } of invoice.elements)
    if (!besideData.includes(local)) ledger.find('invoice.structure.extra', local)
  for (const block of childrenOf(invoice, names.signatures))
    for (const { local, elements } of block.elements) {
      if (!signers.includes(local)) ledger.find('invoice.structure.extra', local)
      const strange = elements.find((each) => !each.is(dsigNamespace, 'Signature'))
      if (strange) ledger.find('invoice.structure.extra', `${local}/${strange.local}`)
    }
}

/** The signatures of one signer, found by their exact place. */
function signaturesOf({ invoice }: InvoicePlace, signer: string): XmlElement[] {
  const found = childrenOf(invoice, names.signatures)
    .flatMap((block) => childrenOf(block, signer))
    .flatMap(({ elements }) => elements)
    .filter((each) => each.is(dsigNamespace, 'Signature'))
  if (found.length > 1) throw new Finding('invoice.structure.repeated', `${signer}/Signature`)
  return found
}

type Verified = { ledger: Ledger; verified: VerifiedXml | null; element: XmlElement }

const isSound = ({ ledger }: Verified) =>
  ['accepted', 'weak', 'review', 'untrusted'].includes(verdictOfReasons(ledger.reasons))

const isTrusted = (each: Verified) => isSound(each) && verdictOfReasons(each.ledger.reasons) !== 'untrusted'

const covering = ({ verified }: Verified, element: XmlElement): Signed | null =>
  verified?.signed.find(
    ({ target, leftOut }) => isWithin(element, target) && !(leftOut && isWithin(element, leftOut)),
  ) ?? null

/** The element of that name in the signed bytes; null when no sound signature covers it. */
function fromSignedBytes(signature: Verified | null, element: XmlElement): XmlElement | null {
  const signed = signature && isSound(signature) ? covering(signature, element) : null
  return signed ? (namedBelow(signedElement(signed), element.local)[0] ?? null) : null
}

const idsOf = ({ verified }: Verified, report: SignatureReport) =>
  verified?.facts ? [...(report.signer?.taxCodes ?? []), ...(report.signer?.personalIds ?? [])] : []

/** Whether the seller plays the tax authority too, which a store that trusts its anchors for everything would let pass. */
function isSeller(authority: Verified, seller: Verified | null, values: InvoiceValues): boolean {
  const key = authority.verified?.facts?.certificate.keyInfo.bytes
  const sellerKey = seller?.verified?.facts?.certificate.keyInfo.bytes
  const isSameKey = key !== undefined && sellerKey !== undefined && sameBytes(key, sellerKey)
  return isSameKey || sellerDifference(values, idsOf(authority, reportOf(authority))) === null
}

const iso = (date: Date | null | undefined) => (date ? dayOf(date) : null)

const reportOf = ({ element, verified, ledger }: Verified) =>
  reportOfSignature(
    { kind: 'signature', place: pathOf(element), format: 'xmldsig', level: null },
    verified?.facts ?? null,
    ledger,
  )

function factsOf(
  values: InvoiceValues,
  readFrom: InvoiceFacts['readFrom'],
  code: string | null,
  isCodeProved: boolean,
): InvoiceFacts {
  const { form, symbol, number, date, currency, relation, sellerName, sellerTaxCode, total } = values
  const isCashRegister = readSymbol(symbol)?.isCashRegister ?? false
  return {
    ...{
      form,
      symbol,
      number,
      date,
      currency,
      relation,
      sellerName,
      sellerTaxCode,
      code,
      isCodeProved,
      isCashRegister,
      readFrom,
    },
    total: total === null ? null : textOfDecimal(total),
  }
}

/**
 * Verifies an e-invoice: the seller's and the tax authority's signatures at their places, and whether what was signed can be. Values
 * are read from signed bytes; only an invoice without any signature is read as it stands, and says so.
 */
export function verifyInvoice(document: XmlDocument, grounds: Grounds, ledger: Ledger) {
  const place = placeOf(document)
  noteExtras(place, ledger)
  const ids = indexIds(document)
  const verify = (element: XmlElement, purposes: readonly Purpose[]): Verified => {
    const own = new Ledger()
    return {
      element,
      ledger: own,
      verified: verifySignature({ signature: element, document, ids, purposes, grounds, limits: referenceLimits }, own),
    }
  }
  const [seller = null] = signaturesOf(place, names.seller).map((each) => verify(each, ['public']))
  const [authority = null] = signaturesOf(place, names.taxAuthority).map((each) => verify(each, ['government']))
  const known = [seller?.element, authority?.element]
  const others = listSignatures(document.root)
    .outer.filter((each) => !known.includes(each))
    .map((each) => verify(each, ['public', 'government', 'contract']))
  for (const each of [seller, authority])
    if (each?.verified?.isComplete && !covering(each, place.data))
      each.ledger.find('invoice.seller.unsigned', pathOf(each.element))

  const bySeller = fromSignedBytes(seller, place.data)
  const byAuthority = fromSignedBytes(authority, place.data)
  const values = readValues(bySeller ?? byAuthority ?? place.data)
  const isAuthority = authority !== null && isSound(authority) && !isSeller(authority, seller, values)
  const provedCode = place.code && isAuthority ? fromSignedBytes(authority, place.code) : null
  const isCodeProved = provedCode !== null && authority !== null && isTrusted(authority)
  const code = (provedCode ?? place.code)?.text.trim() || null

  const sellerReport = seller && reportOf(seller)
  const signedOn = iso(seller?.verified?.facts?.proved ?? seller?.verified?.facts?.claimed)
  const differences = [
    ...structureDifferences(values),
    ...amountDifferences(values),
    wordsDifference(values) ?? [],
    ...dateDifferences(values, signedOn, dayOf(grounds.checkedAt)),
    ...codeDifferences(values, { code, isCovered: provedCode !== null, isSignedByAuthority: isAuthority }),
    (seller && sellerReport && sellerDifference(values, idsOf(seller, sellerReport))) ?? [],
  ].flat()
  const { isCashRegister = false } = readSymbol(values.symbol) ?? {}
  if (!seller && !isCashRegister) ledger.find('invoice.seller.missing')
  for (const { reason, detail } of differences) ledger.find(reason, detail)
  for (const check of ['structure', 'amounts', 'words', 'dates'] as const) ledger.pass(`invoice.${check}`)
  // Anybody can write a certificate with the seller's tax code; only a trusted one says that it was the seller.
  if (seller && bySeller && isTrusted(seller)) ledger.pass('invoice.seller')
  if (isCodeProved || !code || isCashRegister) ledger.pass('invoice.code')

  const readFrom = bySeller ? 'seller' : byAuthority ? 'tax-authority' : 'unsigned'
  return {
    signatures: [seller, authority, ...others].filter((each) => each !== null).map(reportOf),
    invoice: factsOf(values, readFrom, code, isCodeProved),
  }
}
