import { certificatesIn, evidenceIn } from '../cms/brought'
import { contentTypes, readSignedData, type SignedData } from '../cms/signed-data'
import { verifySigner } from '../cms/verify-signer'
import { type Hash, hashOfOid, isWeakHash, sameBytes } from '../keys/digests'
import { Finding, type Ledger, Malformed } from '../ledger'
import { type Evidence, joinEvidence } from '../revocation/status'
import type { Certificate } from '../x509/certificate'
import { type JudgedSigner, judgeSigner } from '../x509/judge-signer'
import type { TrustStore } from '../x509/trust-store'
import { readTstInfo } from './tst-info'

/** What a verification may lean on: the store, the moment of checking, and what else the file brought along. */
export type Grounds = {
  store: TrustStore
  checkedAt: Date
  pool: readonly Certificate[]
  evidence: Evidence
}

export type TimestampFacts = JudgedSigner & { at: Date; certificate: Certificate; algorithm: string }

function readToken(token: Uint8Array): { signedData: SignedData; content: Uint8Array } {
  const { signedData, rest } = readSignedData(token)
  if (rest.some((octet) => octet !== 0)) throw new Finding('cms.structure.trailing-bytes')
  if (signedData.contentType !== contentTypes.tstInfo || !signedData.content)
    throw new Finding('time.stamp.unreadable', signedData.contentType)
  return { signedData, content: signedData.content }
}

/** RFC 3161, 2.4.1: the imprint is the hash of exactly what was to be stamped. */
function checkImprint(
  { hashOid, imprint }: { hashOid: string; imprint: Uint8Array },
  hashStamped: (hash: Hash) => Uint8Array,
  ledger: Ledger,
) {
  const hash = hashOfOid(hashOid)
  if (!hash) throw new Finding('signature.algorithm.unsupported', `imprint ${hashOid}`)
  if (!sameBytes(hashStamped(hash), imprint)) ledger.find('time.stamp.imprint', hash)
  else if (isWeakHash(hash)) ledger.find('time.stamp.strength', hash)
  ledger.pass('time.stamp')
}

/**
 * Verifies a timestamp token (RFC 3161, 2.4.2): that it stamps these bytes, that the authority signed it, and that the store
 * vouches for the authority at the stamped time. Null when too little could be read; the ledger says why.
 */
export function verifyTimestampToken(
  token: Uint8Array,
  hashStamped: (hash: Hash) => Uint8Array,
  grounds: Grounds,
  ledger: Ledger,
): TimestampFacts | null {
  return ledger.within(() => {
    try {
      return factsOf(token, hashStamped, grounds, ledger)
    } catch (error) {
      if (error instanceof Malformed) throw new Finding('time.stamp.unreadable', error.message)
      throw error
    }
  })
}

function factsOf(
  token: Uint8Array,
  hashStamped: (hash: Hash) => Uint8Array,
  { store, checkedAt, pool, evidence }: Grounds,
  ledger: Ledger,
): TimestampFacts | null {
  const { signedData, content } = readToken(token)
  const info = readTstInfo(content)
  checkImprint(info, hashStamped, ledger)
  const [signer, ...others] = signedData.signers
  if (!signer || others.length > 0) throw new Finding('cms.structure.signer-count', String(signedData.signers.length))
  const certificates = [...certificatesIn(signedData), ...pool]
  const anchors = store.anchors.map(({ certificate }) => certificate)
  const verified = verifySigner(
    {
      signer,
      contentType: contentTypes.tstInfo,
      content: [content],
      certificates: [...certificates, ...anchors],
      mustNameCertificate: true,
    },
    ledger,
  )
  if (info.generatedAt > checkedAt) ledger.find('time.stamp.future', info.generatedAt.toISOString())
  const judged = judgeSigner(
    {
      certificate: verified.certificate,
      pool: certificates,
      store,
      purposes: ['time-stamping', 'public', 'government'],
      evidence: joinEvidence(evidence, evidenceIn(signedData.revocationLists, signedData.ocspResponses)),
      moments: { proved: info.generatedAt, claimed: null, checkedAt },
      use: 'timestamp',
    },
    ledger,
  )
  return { ...judged, at: info.generatedAt, certificate: verified.certificate, algorithm: verified.algorithm }
}
