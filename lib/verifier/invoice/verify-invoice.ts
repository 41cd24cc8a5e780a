import { dayOf } from '@/lib/format/days'
import { sameBytes } from '../keys/digests'
import { Finding, Ledger } from '../ledger'
import { reportOfSignature } from '../signature-report'
import type { Grounds } from '../time/timestamp-token'
import type { InvoiceFacts, SignatureReport } from '../types'
import { verdictOfReasons } from '../verdict-rules'
import type { Purpose, TrustStore } from '../x509/trust-store'
import { Effort } from '../xml/effort'
import { isWithin, type XmlDocument, type XmlElement } from '../xml/nodes'
import { indexIds, type Signed, signedElement } from '../xml/references'
import { looseInstruction, unsignedPart } from '../xml/unsigned-parts'
import { type VerifiedXml, verifySignature } from '../xml/verify-signature'
import { listSignatures, pathOf } from '../xml/verify-xml'
import { judgeWrittenValues } from '../xml/written-values'
import { amountDifferences, wordsDifference } from './amount-rules'
import { codeDifferences, dateDifferences, readSymbol, sellerDifference, structureDifferences } from './content-rules'
import { textOfDecimal } from './decimal'
import { type InvoicePlace, namedBelow, noteExtras, placeOf, signaturesOf } from './place'
import { names, referenceLimits } from './profile'
import { type InvoiceValues, readValues } from './values'

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

// A household's tax code is its owner's number of twelve digits; an older number of nine may be a state office's by chance.
const isHousehold = (personalId: string) => personalId.replace(/\D/g, '').length === 12

const idsOf = ({ verified }: Verified, { signer }: SignatureReport) =>
  verified?.facts ? [...(signer?.taxCodes ?? []), ...(signer?.personalIds ?? []).filter(isHousehold)] : []

/** Whether the seller plays the tax authority too, which a store that trusts its anchors for everything would let pass. */
function isSeller(authority: Verified, sellers: readonly Verified[], values: InvoiceValues): boolean {
  const keyOf = ({ verified }: Verified) => verified?.facts?.certificate.keyInfo.bytes
  const key = keyOf(authority)
  const isSameKey = sellers.some((each) => {
    const sellerKey = keyOf(each)
    return key !== undefined && sellerKey !== undefined && sameBytes(key, sellerKey)
  })
  return isSameKey || sellerDifference(values, idsOf(authority, reportOf(authority))) === null
}

/** Whether one anchor vouches for both and is trusted for everything: then any two of its subjects may play seller and authority. */
function areUnderOne(authority: Verified, sellers: readonly Verified[], { anchors }: TrustStore): boolean {
  const topOf = ({ verified }: Verified) => verified?.facts?.chain.at(-1)?.sha256
  const top = topOf(authority)
  const isForAll = anchors.some(({ certificate, purposes }) => purposes === null && certificate.sha256 === top)
  return isForAll && sellers.some((each) => topOf(each) === top)
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

/** What may make other programs read the same signed data otherwise. */
function noteAmbiguities({ data, code }: InvoicePlace, document: XmlDocument, ledger: Ledger) {
  judgeWrittenValues([data, ...(code ? [code] : [])], ledger)
  const instruction = looseInstruction(document, [])
  if (instruction) ledger.find('xml.coverage.instruction', instruction.target)
}

/**
 * Verifies an e-invoice: the seller's and the tax authority's signatures at their places, and whether what was signed can be. Values
 * are read from signed bytes; only an invoice without any signature is read as it stands, and says so.
 */
export function verifyInvoice(document: XmlDocument, grounds: Grounds, ledger: Ledger) {
  const place = placeOf(document)
  noteExtras(place, document, ledger)
  noteAmbiguities(place, document, ledger)
  const within = { document, ids: indexIds(document), effort: new Effort() }
  const verify = (element: XmlElement, purposes: readonly Purpose[]): Verified => {
    const own = new Ledger()
    const question = { signature: element, place: within, purposes, grounds, limits: referenceLimits }
    const verified = verifySignature(question, own)
    const part = verified && unsignedPart(element, document.root, verified.signed)
    if (part) own.find('xml.coverage.object', part.local)
    return { element, ledger: own, verified }
  }
  const { outer, inner } = listSignatures(document.root)
  if (inner.length > 0) ledger.find('xml.signature.nested', String(inner.length))
  // Several people may sign for a seller; the tax authority signs once.
  const sellers = signaturesOf(place, names.seller).map((each) => verify(each, ['public']))
  const [authority = null, ...more] = signaturesOf(place, names.taxAuthority).map((each) =>
    verify(each, ['government']),
  )
  if (more.length > 0) throw new Finding('invoice.structure.repeated', `${names.taxAuthority}/Signature`)
  const seller = sellers.find((each) => isSound(each) && covering(each, place.data)) ?? sellers[0] ?? null
  const known = [...sellers, authority].map((each) => each?.element)
  const others = outer
    .filter((each) => !known.includes(each))
    .map((each) => verify(each, ['public', 'government', 'contract']))
  for (const each of [...sellers, authority])
    if (each?.verified?.isComplete && !covering(each, place.data))
      each.ledger.find('invoice.seller.unsigned', pathOf(each.element))

  const bySeller = fromSignedBytes(seller, place.data)
  const byAuthority = fromSignedBytes(authority, place.data)
  const values = readValues(bySeller ?? byAuthority ?? place.data)
  const isAuthority = authority !== null && isSound(authority) && !isSeller(authority, sellers, values)
  const provedCode = place.code && isAuthority ? fromSignedBytes(authority, place.code) : null
  const isToldApart = authority !== null && !areUnderOne(authority, sellers, grounds.store)
  const isCodeProved = provedCode !== null && authority !== null && isTrusted(authority) && isToldApart
  const code = (provedCode ?? place.code)?.text.trim() || null

  const signedOn = iso(seller?.verified?.facts?.proved ?? seller?.verified?.facts?.claimed)
  const differences = [
    ...structureDifferences(values),
    ...amountDifferences(values),
    wordsDifference(values) ?? [],
    ...dateDifferences(values, signedOn, dayOf(grounds.checkedAt)),
    ...codeDifferences(values, {
      code,
      isCovered: provedCode !== null,
      isSignedByAuthority: isAuthority && isToldApart,
    }),
    ...sellers.flatMap((each) => sellerDifference(values, idsOf(each, reportOf(each))) ?? []),
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
    signatures: [...sellers, authority, ...others].filter((each) => each !== null).map(reportOf),
    invoice: factsOf(values, readFrom, code, isCodeProved),
  }
}
