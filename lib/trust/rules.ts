import type { Purpose } from '@/lib/verifier/x509/trust-store'
import { type CertificateState, trustPurposes } from './types'

/** What stands in the organisation of every certificate that the project makes up for demonstration. */
export const demoOrganisation = 'DỮ LIỆU MẪU - GIAN HÀNG THỦ ĐÔ'

/** Whether a certificate says of itself that it is made up. */
export const isDemoOrganisation = (organisations: readonly string[]) => organisations.includes(demoOrganisation)

type Dated = {
  notBefore: Date
  notAfter: Date
  purposes: readonly Purpose[]
  isDemo: boolean
  withdrawnIn: number | null
}

/** Where a certificate of the store stands at a moment, in one word. */
export function certificateState(certificate: Dated, at: Date, isDemoBooth: boolean): CertificateState {
  if (certificate.withdrawnIn !== null) return 'withdrawn'
  if (certificate.isDemo && !isDemoBooth) return 'demo-asleep'
  if (at > certificate.notAfter) return 'expired'
  if (at < certificate.notBefore) return 'not-yet'
  return certificate.purposes.length > 0 ? 'trusted' : 'link'
}

/** What an administrator chose of a file: purposes by the fingerprint of each certificate, and fingerprints of lists. */
export type Choices = { certificates: Map<string, Purpose[]>; lists: string[] }

const field = /^(certificate|list|purpose)-([0-9a-f]{64})(?:-([a-z-]+))?$/

/** Reads the ticked boxes of the confirmation form; purposes of certificates that were not taken count for nothing. */
export function choicesOf(values: Readonly<Record<string, string>>): Choices {
  const ticked = Object.keys(values).flatMap((name) => {
    const [, kind, sha256, purpose] = field.exec(name) ?? []
    return kind && sha256 ? [{ kind, sha256, purpose }] : []
  })
  const of = (kind: string) => ticked.filter((each) => each.kind === kind && each.purpose === undefined)
  return {
    certificates: new Map(
      of('certificate').map(({ sha256 }) => [
        sha256,
        trustPurposes.filter((wanted) =>
          ticked.some((each) => each.kind === 'purpose' && each.sha256 === sha256 && each.purpose === wanted),
        ),
      ]),
    ),
    lists: of('list').map(({ sha256 }) => sha256),
  }
}

/** `AB CD EF 01` eight times: octets in groups that an eye can compare. */
export const fingerprintGroups = (sha256: string) =>
  (sha256.toUpperCase().match(/.{8}/g) ?? []).map((group, at) => ({
    at,
    text: (group.match(/.{2}/g) ?? []).join(' '),
  }))

/** Whether a fingerprint (64 hexadecimal digits) stands in a text that somebody copied, however its octets are set apart. */
export const isPasted = (sha256: string, pasted: string) =>
  pasted
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '')
    .includes(sha256)
