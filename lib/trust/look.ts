import { createHash } from 'node:crypto'
import { readPublicKey } from '@/lib/verifier/keys/public-key'
import { Malformed } from '@/lib/verifier/ledger'
import type { RevocationList } from '@/lib/verifier/revocation/crl'
import { type Certificate, readableCertificates } from '@/lib/verifier/x509/certificate'
import { isIssuedBy } from '@/lib/verifier/x509/chain'
import { allowsUsage, purposeOids, usageBits } from '@/lib/verifier/x509/extensions'
import { attributesOf, sameName, textOfName } from '@/lib/verifier/x509/names'
import { readTrustFile } from '@/lib/verifier/x509/trust-store'
import { listNumber } from './list-number'
import { isDemoOrganisation } from './rules'
import type { FileFault, Look, LookedCertificate, LookedList } from './types'

/** The bytes of a file, and the certificates that the store holds already (DER). */
export type LookOrder = { bytes: Uint8Array; known: Uint8Array[] }
export type LookAnswer = { ok: true; look: Look } | { ok: false; reason: FileFault }

const maxParts = 60

function keyName(certificate: Certificate): string | null {
  try {
    return readPublicKey(certificate.keyInfo).name
  } catch {
    return null
  }
}

function lookAtCertificate(certificate: Certificate): LookedCertificate {
  const { bytes, sha256, subject, issuer, serial, notBefore, notAfter, extensions } = certificate
  return {
    der: Uint8Array.from(bytes),
    sha256,
    subject: textOfName(subject),
    issuer: textOfName(issuer),
    serial,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    key: keyName(certificate),
    isRoot: sameName(subject, issuer) && isIssuedBy(certificate, certificate),
    isAuthority: extensions.authority?.isAuthority ?? null,
    isForTimeStamping: extensions.purposes?.length === 1 && extensions.purposes[0] === purposeOids.timeStamping,
    isDemo: [subject, issuer].some((name) => isDemoOrganisation(attributesOf(name, 'O'))),
  }
}

function lookAtList(list: RevocationList, issuers: readonly Certificate[]): LookedList {
  const { bytes, issuer, thisUpdate, nextUpdate, revoked, points } = list
  return {
    der: Uint8Array.from(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    issuer: textOfName(issuer),
    thisUpdate: thisUpdate.toISOString(),
    nextUpdate: nextUpdate?.toISOString() ?? null,
    revokedCount: revoked.length,
    // The store keeps one list of each issuer, for which one of a single distribution point cannot stand.
    covers: points ? 'none' : list.covers,
    number: listNumber(bytes),
    isIssuerKnown: issuers.some(
      (each) =>
        sameName(each.subject, issuer) && allowsUsage(each.extensions, usageBits.crlSign) && isIssuedBy(list, each),
    ),
  }
}

const once = <T extends { sha256: string }>(all: readonly T[]) => [
  ...new Map(all.map((each) => [each.sha256, each])).values(),
]

/** Reads a file of certificates or revocation lists, as far as people need it to compare; it trusts nothing. */
export function lookAtFile({ bytes, known }: LookOrder): LookAnswer {
  if (Buffer.from(bytes).includes('PRIVATE KEY-----')) return { ok: false, reason: 'private-key' }
  try {
    const { certificates, revocationLists } = readTrustFile(bytes)
    if (certificates.length + revocationLists.length > maxParts) return { ok: false, reason: 'too-many' }
    const issuers = [...certificates, ...readableCertificates(known)]
    return {
      ok: true,
      look: {
        certificates: once(certificates.map(lookAtCertificate)),
        lists: once(revocationLists.map((list) => lookAtList(list, issuers))),
      },
    }
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, reason: 'unreadable' }
    throw error
  }
}
