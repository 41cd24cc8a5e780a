import type { Element } from '../asn1/element'
import { context } from '../asn1/values'
import { digest } from '../keys/digests'
import { Finding, type Ledger, Malformed, unlessMalformed } from '../ledger'
import { type Evidence, joinEvidence } from '../revocation/status'
import { areOutOfOrder, momentsOf, provedBy } from '../time/signature-time'
import type { Grounds } from '../time/timestamp-token'
import type { Certificate } from '../x509/certificate'
import { type JudgedSigner, judgeSigner } from '../x509/judge-signer'
import { type Attributes, attributeTypes, singleValue, unsignedValues } from './attributes'
import { certificatesIn, evidenceIn } from './brought'
import { contentTypes, readSignedData, type SignedData, type SignerInfo } from './signed-data'
import { type Content, verifySigner } from './verify-signer'

export type DetachedQuestion = {
  /** The DER encoding of the ContentInfo; zeros may follow it. */
  encoding: Uint8Array
  content: Content
  mustNameCertificate: boolean
  /** What the format around it says about the time, should the signer itself not. */
  claimedAt: Date | null
  /** Moments at which the signature is known to have existed, such as those of later document timestamps. */
  provedAt: readonly Date[]
  grounds: Grounds
}

export type SignatureFacts = JudgedSigner & {
  certificate: Certificate
  algorithm: string
  proved: Date | null
  claimed: Date | null
  /** Whether the signature carries a timestamp of its own. */
  hasTimestamp: boolean
}

/** Reads the SignedData of a detached signature: exactly one signer, no content inside, nothing behind but padding. */
function readDetached(encoding: Uint8Array, ledger: Ledger): { signedData: SignedData; signer: SignerInfo } {
  const { signedData, rest } = readSignedData(encoding)
  if (rest.some((octet) => octet !== 0)) ledger.find('cms.structure.trailing-bytes')
  if (signedData.content?.length) ledger.find('cms.structure.content-inside')
  if (signedData.contentType !== contentTypes.data) ledger.find('cms.structure.content-type', signedData.contentType)
  const [signer, ...others] = signedData.signers
  if (!signer || others.length > 0) throw new Finding('cms.structure.signer-count', String(signedData.signers.length))
  ledger.pass('cms.structure')
  return { signedData, signer }
}

const noEvidence: Evidence = { lists: [], responses: [] }

/** Adobe's attribute with revocation information (ISO 32000-2, 12.8.3.3.2). What cannot be read proves nothing. */
function adobeEvidence(attributes: Attributes): Evidence {
  return unlessMalformed(() => {
    const value = singleValue(attributes, attributeTypes.adobeRevocation)
    const inside = (n: number) =>
      value
        ?.field(context(n))
        ?.child(0)
        .children.map(({ bytes }) => bytes) ?? []
    return evidenceIn(inside(0), inside(1))
  }, noEvidence)
}

const maxTimestamps = 16

/** Timestamps over the signature value, which anybody may have added; of too many none counts. */
function tokensOf({ unsignedAttributes }: SignerInfo, ledger: Ledger): Element[] {
  const tokens = unsignedValues(unsignedAttributes, attributeTypes.signatureTimestamp)
  if (tokens.length <= maxTimestamps) return tokens
  ledger.find('time.stamp.unsupported', `more than ${maxTimestamps}`)
  return []
}

/**
 * Verifies a detached CMS signature (RFC 5652; ETSI EN 319 122-1) and judges its signer. Null when too little could be read; the
 * ledger says why.
 */
export function verifyDetached(question: DetachedQuestion, ledger: Ledger): SignatureFacts | null {
  return ledger.within(() => {
    try {
      return factsOf(question, ledger)
    } catch (error) {
      if (error instanceof Malformed) throw new Finding('cms.structure.unreadable', error.message)
      throw error
    }
  })
}

function factsOf(question: DetachedQuestion, ledger: Ledger): SignatureFacts | null {
  const { grounds, content, mustNameCertificate } = question
  const { signedData, signer } = readDetached(question.encoding, ledger)
  const pool = [...certificatesIn(signedData), ...grounds.pool]
  const anchors = grounds.store.anchors.map(({ certificate }) => certificate)
  const certificates = [...pool, ...anchors]
  const verified = verifySigner(
    { signer, contentType: contentTypes.data, content, certificates, mustNameCertificate },
    ledger,
  )
  const tokens = tokensOf(signer, ledger)
  const proofs = tokens.flatMap(
    ({ bytes }) => provedBy(bytes, (hash) => digest(hash, signer.signature), { ...grounds, pool }, ledger) ?? [],
  )
  if (areOutOfOrder(proofs, question.provedAt)) ledger.find('time.stamp.doubtful', 'later than one over it')
  const claimed = verified.claimedAt ?? question.claimedAt
  const moments = momentsOf([...proofs, ...question.provedAt], claimed, grounds.checkedAt, ledger)
  const evidence = joinEvidence(
    grounds.evidence,
    evidenceIn(signedData.revocationLists, signedData.ocspResponses),
    adobeEvidence(verified.attributes),
  )
  const judged = judgeSigner(
    {
      certificate: verified.certificate,
      pool,
      store: grounds.store,
      purposes: ['public', 'government', 'contract'],
      evidence,
      moments,
      use: 'document',
    },
    ledger,
  )
  const { certificate, algorithm } = verified
  const { proved } = moments
  return { ...judged, certificate, algorithm, proved, claimed, hasTimestamp: tokens.length > 0 }
}
