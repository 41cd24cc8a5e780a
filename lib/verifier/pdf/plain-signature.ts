import { readElement } from '../asn1/element'
import { octetsOf, tags } from '../asn1/values'
import type { DetachedQuestion, SignatureFacts } from '../cms/detached-signature'
import { judgeStrength } from '../cms/verify-signer'
import { hashNamedIn } from '../keys/digest-info'
import { type Hash, hashOfOid } from '../keys/digests'
import { type PublicKey, readPublicKey } from '../keys/public-key'
import { nameOfScheme, type SignatureScheme } from '../keys/signature-algorithms'
import { isSignatureOf } from '../keys/verify-signature'
import { Finding, type Ledger, Malformed } from '../ledger'
import { momentsOf } from '../time/signature-time'
import { readableCertificates } from '../x509/certificate'
import { judgeSigner } from '../x509/judge-signer'
import type { PdfDocument } from './document'
import { type Dictionary, Text } from './objects'

export const plainFormat = 'adbe.x509.rsa_sha1'

/** The certificates in Cert, the signer's first (ISO 32000-1, table 252). */
function certificatesIn(dictionary: Dictionary, document: PdfDocument): Uint8Array[] {
  if (dictionary.twins.has('Cert')) throw new Finding('pdf.dictionary.incomplete', 'a key stands twice')
  const value = document.resolve(dictionary.get('Cert'))
  const all = Array.isArray(value) ? value.map((each) => document.resolve(each)) : [value]
  return all.flatMap((each) => (each instanceof Text ? [each.bytes] : []))
}

/** The RSA value: a DER octet string, behind which only zeros may stand. */
function readValue(encoding: Uint8Array, ledger: Ledger): Uint8Array {
  try {
    const { element, rest } = readElement(encoding)
    if (rest.some((octet) => octet !== 0)) ledger.find('cms.structure.trailing-bytes')
    return octetsOf(element)
  } catch (error) {
    if (error instanceof Malformed) throw new Finding('cms.structure.unreadable', error.message)
    throw error
  }
}

/** The format's name says SHA-1, but the value says itself which hash function it is of (ISO 32000-1, table 257, note a). */
function hashOf(value: Uint8Array, key: PublicKey): Hash {
  const oid = hashNamedIn(value, key)
  const hash = oid === null ? 'sha1' : hashOfOid(oid)
  if (!hash) throw new Finding('signature.algorithm.unsupported', `hash ${oid}`)
  return hash
}

type PlainQuestion = Omit<DetachedQuestion, 'mustNameCertificate' | 'holdsDigest'>

/** Verifies an RSA signature without a container (adbe.x509.rsa_sha1; ISO 32000-1, 12.8.3.2) and judges its signer. */
export const verifyPlain = (question: PlainQuestion, dictionary: Dictionary, document: PdfDocument, ledger: Ledger) =>
  ledger.within(() => factsOf(question, certificatesIn(dictionary, document), ledger))

function factsOf(question: PlainQuestion, encoded: readonly Uint8Array[], ledger: Ledger): SignatureFacts {
  const { grounds, claimedAt, provedAt } = question
  const signed = Buffer.concat(question.content)
  // Who takes the attributes off a CMS signature holds a signature of their encoding.
  if (signed[0] === tags.set) throw new Finding('pdf.dictionary.format', plainFormat)
  const value = readValue(question.encoding, ledger)
  const [certificate, ...others] = readableCertificates(encoded)
  if (!certificate) throw new Finding('signature.certificate.missing')
  const key = readPublicKey(certificate.keyInfo)
  const scheme: SignatureScheme = { family: 'rsa', hash: hashOf(value, key) }
  if (!isSignatureOf({ scheme, hash: null, key, signed, value })) ledger.find('signature.value.wrong')
  for (const check of ['signature.digest', 'signature.value'] as const) ledger.pass(check)
  judgeStrength([scheme.hash], key, ledger)
  const moments = momentsOf(provedAt, claimedAt, grounds.checkedAt, ledger)
  const { store, evidence } = grounds
  const pool = [...others, ...grounds.pool]
  const judged = judgeSigner(
    { certificate, pool, store, purposes: ['public', 'government', 'contract'], evidence, moments, use: 'document' },
    ledger,
  )
  const algorithm = `${key.name} ${nameOfScheme(scheme)}`
  return { ...judged, certificate, algorithm, proved: moments.proved, claimed: claimedAt, hasTimestamp: false }
}
