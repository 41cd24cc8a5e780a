import { algorithmOf, octetsOf, tags } from '../asn1/values'
import { digest, type Hash, hashOfOid, sameBytes } from '../keys/digests'
import { Finding } from '../ledger'
import type { Certificate } from '../x509/certificate'
import { type Attributes, attributeTypes, singleValue } from './attributes'

type CertificateHash = { hash: Hash; value: Uint8Array }

/** ESSCertID: a SHA-1 hash (RFC 2634, 5.4). The first one names the signer. */
function firstVersion(attributes: Attributes): CertificateHash | null {
  const value = singleValue(attributes, attributeTypes.signingCertificate)
  return value && { hash: 'sha1', value: octetsOf(value.child(0).child(0).child(0)) }
}

/** ESSCertIDv2: any hash, SHA-256 where none is named (RFC 5035, 4). */
function secondVersion(attributes: Attributes): CertificateHash | null {
  const first = singleValue(attributes, attributeTypes.signingCertificateV2)?.child(0).child(0)
  if (!first) return null
  const named = first.child(0).tag === tags.sequence
  const { oid } = named ? algorithmOf(first.child(0)) : { oid: '2.16.840.1.101.3.4.2.1' }
  const hash = hashOfOid(oid)
  if (!hash) throw new Finding('signature.algorithm.unsupported', `signing-certificate hash ${oid}`)
  return { hash, value: octetsOf(first.child(named ? 1 : 0)) }
}

/**
 * Whether the signed attributes name this very certificate, so that no other for the same key can be put in its place. Null when
 * they name none. Throws `Finding` when they name another.
 */
export function namesCertificate(attributes: Attributes, certificate: Certificate): true | null {
  const named = [firstVersion(attributes), secondVersion(attributes)].filter((each) => each !== null)
  for (const { hash, value } of named) {
    if (!sameBytes(digest(hash, certificate.bytes), value))
      throw new Finding('signature.certificate.mismatch', `${hash} of the signing certificate`)
  }
  return named.length > 0 ? true : null
}
