import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  context,
  numberOf,
  octetsOf,
  oidOf,
  tags,
  timeOf,
} from '../asn1/values'
import { digest, type Hash, hashOfOid, isWeakHash, sameBytes } from '../keys/digests'
import { type PublicKey, readPublicKey } from '../keys/public-key'
import { hashOfScheme, nameOfScheme, readScheme, type SignatureScheme } from '../keys/signature-algorithms'
import { isSignatureOf } from '../keys/verify-signature'
import { Finding, type Ledger, unlessMalformed } from '../ledger'
import type { Certificate } from '../x509/certificate'
import { sameName } from '../x509/names'
import { type Attributes, attributeTypes, readAttributes, signedFormsOf, singleValue } from './attributes'
import { contentTypes, type SignerIdentifier, type SignerInfo } from './signed-data'
import { namesCertificate } from './signing-certificate'

export type VerifiedSigner = {
  certificate: Certificate
  attributes: Attributes
  /** What the signer says about the time; null when it says nothing. */
  claimedAt: Date | null
  algorithm: string
}

/** What is signed, in pieces: a PDF's signature stands in the middle of it. */
export type Content = readonly Uint8Array[]

export type SignerQuestion = {
  signer: SignerInfo
  /** What the content-type attribute must say. */
  contentType: string
  content: Content
  certificates: readonly Certificate[]
  /** Whether the profile asks for a signing-certificate attribute, as CAdES and RFC 3161 do. */
  mustNameCertificate: boolean
}

/** Certificates that fit the identifier: by issuer and serial number, or by key. */
function certificatesOf(identifier: SignerIdentifier, all: readonly Certificate[]): Certificate[] {
  if ('issuer' in identifier)
    return all.filter((each) => each.serial === identifier.serial && sameName(each.issuer, identifier.issuer))
  const keyHash = (each: Certificate) => digest('sha1', bitsOf(each.keyInfo.child(1))).toString('hex')
  return all.filter((each) => (each.extensions.keyId ?? keyHash(each)) === identifier.keyId)
}

// Each is asked for the signature, and what is signed may be the whole file.
const maxCandidates = { withAttributes: 8, bare: 1 }

/** The certificates that may have signed, each once, and whether there are more than are tried. */
function triedFor({ identifier, signedAttributes }: SignerInfo, all: readonly Certificate[]) {
  const found = new Map(certificatesOf(identifier, all).map((each) => [each.sha256, each]))
  const most = signedAttributes ? maxCandidates.withAttributes : maxCandidates.bare
  return { candidates: [...found.values()].slice(0, most), areMore: found.size > most }
}

/** SHAKE256 of 512 bits, as RFC 8419, 2.3 has it for Ed448. */
const isLongShake = ({ oid, parameters }: AlgorithmIdentifier) =>
  oid === '2.16.840.1.101.3.4.2.18' && parameters !== null && numberOf(parameters) === 512

/** Some programs name the signature algorithm where its hash function belongs. */
function hashOf({ digestAlgorithm }: SignerInfo): Hash {
  const { oid } = digestAlgorithm
  const hash = isLongShake(digestAlgorithm) ? 'shake256' : (hashOfOid(oid) ?? hashOfScheme(oid))
  if (!hash) throw new Finding('signature.algorithm.unsupported', `hash ${oid}`)
  return hash
}

/** RFC 5652, 11.1 and 11.2: the attributes bind the type and the hash of the content. */
function checkContent(attributes: Attributes, hash: Hash, question: SignerQuestion, ledger: Ledger) {
  const type = singleValue(attributes, attributeTypes.contentType)
  if (!type || oidOf(type) !== question.contentType)
    ledger.find('cms.attributes.content-type', type ? oidOf(type) : null)
  const claimed = singleValue(attributes, attributeTypes.messageDigest)
  ledger.pass('cms.attributes')
  if (!claimed) throw new Finding('cms.attributes.message-digest')
  if (!sameBytes(octetsOf(claimed), digest(hash, ...question.content)))
    throw new Finding('signature.digest.mismatch', hash)
  ledger.pass('signature.digest')
}

/**
 * RFC 5652, 5.4: without attributes the content itself is signed. Only plain data may do without, and nothing that begins as
 * attributes do: who takes them off another signature holds one of their encoding.
 */
function signedBare({ contentType, content }: SignerQuestion): Uint8Array[] {
  if (contentType !== contentTypes.data || content[0]?.[0] === tags.set) throw new Finding('cms.attributes.absent')
  return [Buffer.concat(content)]
}

/** RFC 6211: the algorithms outside the signature are the ones that were signed. */
function checkProtection(attributes: Attributes, { digestAlgorithm, signatureAlgorithm }: SignerInfo) {
  const value = singleValue(attributes, attributeTypes.algorithmProtection)
  if (!value) return
  const signature = value.field(context(1))
  const agrees =
    algorithmOf(value.child(0)).oid === digestAlgorithm.oid &&
    signature?.children[0] !== undefined &&
    oidOf(signature.children[0]) === signatureAlgorithm.oid
  if (!agrees) throw new Finding('cms.attributes.algorithm-protection')
}

type Signature = { scheme: SignatureScheme; hash: Hash; key: PublicKey; value: Uint8Array }

/**
 * Some signers name one hash with the signature algorithm and use the other. Both are tried, and a person is told, because who
 * looks at the file may read the wrong name.
 */
function holds(signature: Signature, forms: readonly Uint8Array[], ledger: Ledger): boolean {
  const { scheme, hash } = signature
  const isMade = (wanted: SignatureScheme) =>
    forms.some((signed) => isSignatureOf({ ...signature, scheme: wanted, signed }))
  const disagree = scheme.hash !== null && scheme.hash !== hash
  if (disagree) ledger.find('signature.algorithm.disagree', `${hash}, ${scheme.hash}`)
  if (isMade(scheme)) return true
  return disagree && scheme.family === 'rsa' && isMade({ ...scheme, hash })
}

/** What the signer says; a time that cannot be read is no time. */
function claimedTime(attributes: Attributes): Date | null {
  return unlessMalformed(() => {
    const value = singleValue(attributes, attributeTypes.signingTime)
    return value && timeOf(value)
  }, null)
}

/**
 * Verifies one SignerInfo (RFC 5652, 5.4 and 5.6): the attributes, the hash of the content, the signature value and the
 * certificate that made it. Whether that certificate is to be trusted is another question. Throws `Finding` where it must stop.
 */
export function verifySigner(question: SignerQuestion, ledger: Ledger): VerifiedSigner {
  const { signer } = question
  const hash = hashOf(signer)
  const { signedAttributes } = signer
  const forms = signedAttributes ? signedFormsOf(signedAttributes) : signedBare(question)
  const attributes: Attributes = signedAttributes ? readAttributes(signedAttributes) : new Map()
  if (signedAttributes) ledger.within(() => checkContent(attributes, hash, question, ledger))
  ledger.within(() => checkProtection(attributes, signer))
  const { candidates, areMore } = triedFor(signer, question.certificates)
  const [first] = candidates
  if (!first) throw new Finding('signature.certificate.missing')
  const scheme = readScheme(signer.signatureAlgorithm)
  const made = candidates.find((each) =>
    holds({ scheme, hash, key: readPublicKey(each.keyInfo), value: signer.signature }, forms, ledger),
  )
  if (!made && areMore) throw new Finding('signature.certificate.missing', `not among the first ${candidates.length}`)
  const certificate = made ?? first
  const key = readPublicKey(certificate.keyInfo)
  if (made && !signedAttributes) ledger.pass('signature.digest')
  if (made) ledger.pass('signature.value')
  else ledger.find('signature.value.wrong')
  ledger.within(() => {
    const isNamed = namesCertificate(attributes, certificate)
    if (!isNamed && question.mustNameCertificate) ledger.find('signature.certificate.unnamed')
    else if (isNamed) ledger.pass('signature.certificate')
  })
  judgeStrength([hash, scheme.hash], key, ledger)
  const algorithm = `${key.name} ${nameOfScheme(scheme, hash)}`
  return { certificate, attributes, claimedAt: claimedTime(attributes), algorithm }
}

/** SHA-1 and short keys make a signature weak; the law asks for more (Circular 15/2025/TT-BKHCN). */
export function judgeStrength(hashes: readonly (Hash | null)[], key: PublicKey, ledger: Ledger) {
  const weak = hashes.find((hash) => hash && isWeakHash(hash))
  if (weak) ledger.find('signature.strength.digest', weak)
  if (key.isWeak) ledger.find('signature.strength.key', key.name)
  ledger.pass('signature.strength')
}
