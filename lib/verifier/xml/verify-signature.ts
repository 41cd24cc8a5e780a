import type { SignatureFacts } from '../cms/detached-signature'
import { judgeStrength } from '../cms/verify-signer'
import { sameBytes } from '../keys/digests'
import { type PublicKey, readPublicKey } from '../keys/public-key'
import { nameOfScheme, type SignatureScheme } from '../keys/signature-algorithms'
import { isSignatureOf, keysFor } from '../keys/verify-signature'
import { Finding, type Ledger, Malformed } from '../ledger'
import { joinEvidence } from '../revocation/status'
import { momentsOf, provedBy } from '../time/signature-time'
import type { Grounds } from '../time/timestamp-token'
import type { Certificate } from '../x509/certificate'
import { judgeSigner } from '../x509/judge-signer'
import type { Purpose } from '../x509/trust-store'
import { canonicalizationOf, schemeOf } from './algorithms'
import { bareKeyIn } from './bare-key'
import { canonicalForms, needsBaseJoined } from './canonical'
import type { Effort } from './effort'
import { certificatesIn } from './key-info'
import type { XmlElement } from './nodes'
import { parseXml } from './parser'
import { followReferences, type Place, type ReferenceLimits, type Signed } from './references'
import { readReferences, readSignature, readSignedInfo, type SignatureParts } from './signature-syntax'
import { claimedTime, namesCertificate, signedObjectsOf, timestampsOf, validationDataOf } from './xades'

export type VerifiedXml = {
  parts: SignatureParts
  /** The references that hold. */
  signed: Signed[]
  /** Whether they are all of them. */
  isComplete: boolean
  facts: SignatureFacts | null
}

type Question = {
  signature: XmlElement
  place: Place
  purposes: readonly Purpose[]
  grounds: Grounds
  limits?: ReferenceLimits
}

/** SignedInfo as it was signed: its canonical bytes, and what they say when they are read again. */
function signedInfoOf({ signedInfo }: SignatureParts, effort: Effort) {
  const { canonicalization, method, references: written } = readSignedInfo(signedInfo)
  // What the canonical form leaves out, such as a comment within a digest, must not be there to mislead other readers.
  readReferences(written)
  const kind = canonicalizationOf(canonicalization)
  if (!kind) throw new Finding('signature.algorithm.unsupported', canonicalization.attribute('Algorithm') ?? 'none')
  if (needsBaseJoined(signedInfo, kind)) throw new Finding('signature.algorithm.unsupported', 'xml:base')
  const forms = canonicalForms(signedInfo, kind, effort)
  const [first = Buffer.alloc(0)] = forms
  const { references } = readSignedInfo(parseXml(first).root)
  return { forms, method, references: readReferences(references) }
}

type Signer = { certificate: Certificate | null; key: PublicKey }

/** Of some certificates, those whose key may have made the signature, and whether any has a key that cannot be evaluated. */
function keysOf({ family }: SignatureScheme, certificates: readonly Certificate[]) {
  const able: (Signer & { certificate: Certificate })[] = []
  let unread = 0
  for (const certificate of certificates) {
    try {
      const key = readPublicKey(certificate.keyInfo)
      if (keysFor[family].includes(key.family)) able.push({ certificate, key })
    } catch (error) {
      if (!(error instanceof Finding || error instanceof Malformed)) throw error
      unread++
    }
  }
  return { able, unread }
}

/** The certificate whose key made the signature: one that came along, else one of the store, else a bare key. */
function findSigner(
  { keyInfo, value }: SignatureParts,
  scheme: SignatureScheme,
  forms: readonly Uint8Array[],
  { store, pool }: Grounds,
  ledger: Ledger,
): Signer {
  const fits = ({ key }: Signer) => {
    const isOf = (signed: Uint8Array) =>
      isSignatureOf({ scheme, hash: null, key, signed, value, pairEncoding: 'ieee-p1363' })
    const made = forms.find(isOf)
    if (made && forms[0] && !sameBytes(made, forms[0])) ledger.find('xml.coverage.inherited', 'SignedInfo')
    return made !== undefined
  }
  const { certificates, unread } = certificatesIn(keyInfo)
  const given = keysOf(scheme, certificates)
  // Some send their issuers' certificates alone.
  const known = () => keysOf(scheme, [...store.anchors.map(({ certificate }) => certificate), ...pool])
  const signer = given.able.find(fits) ?? known().able.find(fits)
  if (signer) return signer
  // The signature is wrong only if none of its certificates can be the signer's.
  if (unread > 0) throw new Finding('signature.certificate.unreadable')
  if (given.unread > 0) throw new Finding('signature.algorithm.unsupported', 'a key that is not evaluated')
  if (given.able.length > 0) throw new Finding('signature.value.wrong')
  if (certificates.length > 0) throw new Finding('signature.algorithm.unsupported', 'no key of that kind')
  const bare = bareKeyIn(keyInfo)
  if (!bare) throw new Finding('signature.certificate.missing')
  if (!fits({ certificate: null, key: bare })) throw new Finding('signature.value.wrong')
  return { certificate: null, key: bare }
}

function judge(
  parts: SignatureParts,
  signed: readonly Signed[],
  certificate: Certificate,
  algorithm: string,
  question: Pick<Question, 'grounds' | 'purposes'> & Pick<Place, 'effort'>,
  ledger: Ledger,
): SignatureFacts {
  const { grounds, purposes } = question
  const objects = signedObjectsOf(parts, signed)
  ledger.within(() => {
    if (namesCertificate(objects, certificate)) ledger.pass('signature.certificate')
  })
  const data = validationDataOf(parts)
  // The store's own first: no stuffing of the file with namesakes can use up the trials before them.
  const pool = [...grounds.pool, ...certificatesIn(parts.keyInfo).certificates, ...data.pool]
  const stamps = timestampsOf(parts, question.effort)
  const proofs = stamps.flatMap(
    ({ token, hashStamped }) => provedBy(token, hashStamped, { ...grounds, pool }, ledger) ?? [],
  )
  const claimed = claimedTime(objects)
  const moments = momentsOf(proofs, claimed, grounds.checkedAt, ledger)
  const evidence = joinEvidence(grounds.evidence, data.evidence)
  const judged = judgeSigner(
    { certificate, pool, store: grounds.store, purposes, evidence, moments, use: 'document' },
    ledger,
  )
  return { ...judged, certificate, algorithm, proved: moments.proved, claimed, hasTimestamp: stamps.length > 0 }
}

/**
 * Verifies one XML signature (XML Signature 1.1, 3.2) in a strict subset: every reference is followed here, the signature is over
 * the canonical SignedInfo, and what was signed is read from the signed bytes. Null when its parts are not those of a signature.
 */
export function verifySignature(question: Question, ledger: Ledger): VerifiedXml | null {
  return ledger.within(() => {
    try {
      return verifyParts(question, ledger)
    } catch (error) {
      if (error instanceof Malformed) throw new Finding('xml.signature.malformed', error.message)
      throw error
    }
  })
}

function verifyParts({ signature, place, grounds, ...question }: Question, ledger: Ledger): VerifiedXml {
  const parts = readSignature(signature)
  const { forms, method, references } = signedInfoOf(parts, place.effort)
  ledger.pass('xml.signature')
  const followed = followReferences(references, signature, place, ledger, question.limits)
  const signed = followed.filter(({ isNothing }) => !isNothing)
  // A digest that does not hold speaks for itself, whatever the method of the signature.
  const facts = ledger.within(() => {
    const scheme = schemeOf(method)
    const { certificate, key } = findSigner(parts, scheme, forms, grounds, ledger)
    ledger.pass('signature.value')
    judgeStrength([scheme.hash], key, ledger)
    const algorithm = `${key.name} ${nameOfScheme(scheme)}`
    if (certificate)
      return judge(parts, signed, certificate, algorithm, { grounds, effort: place.effort, ...question }, ledger)
    ledger.find('chain.trust.no-certificate')
    return null
  })
  return { parts, signed, isComplete: followed.length === references.length, facts }
}
