import type { Purpose } from '@/lib/verifier/x509/trust-store'
import { demoOrganisation } from '../../lib/trust/rules'
import { certify, type Identity, type TestName } from '../../lib/verifier/test-authority/certificates'
import { revocationList } from '../../lib/verifier/test-authority/revocation'

/** Made-up authorities of one demo city. Their keys live only while it is loaded, so nothing can be signed under them later. */
export type DemoAuthority = {
  merchants: Identity
  government: Identity
  taxAuthority: Identity
  /** Signs like the others, but nobody put it into the store. */
  unknown: Identity
  /** What goes into the trust store. */
  files: { bytes: Buffer; purposes: Purpose[] }[]
}

const from = new Date('2024-01-01T00:00:00Z')
const until = new Date('2045-01-01T00:00:00Z')

const named = (name: string): TestName => [
  ['2.5.4.3', name],
  ['2.5.4.10', demoOrganisation],
  ['2.5.4.6', 'VN'],
]

const root = (name: string) => certify({ name: named(name), authority: true, from, until })

export function makeDemoAuthority(): DemoAuthority {
  const merchants = root('CHỨNG THỰC SỐ MẪU')
  const government = root('CHỨNG THỰC SỐ CHÍNH PHỦ MẪU')
  const unknown = root('CHỨNG THỰC SỐ MẪU CHƯA ĐƯA VÀO KHO')
  const taxAuthority = certify({ name: named('CƠ QUAN THUẾ MẪU'), issuer: government, from, until })
  const list = (issuer: Identity) => revocationList({ issuer, from, until })
  return {
    ...{ merchants, government, taxAuthority, unknown },
    files: [
      { bytes: merchants.der, purposes: ['public'] },
      { bytes: government.der, purposes: ['government'] },
      { bytes: list(merchants), purposes: [] },
      { bytes: list(government), purposes: [] },
    ],
  }
}

/** A signing certificate of a made-up merchant, valid on the days that its proof says. */
export function merchantIdentity(
  issuer: Identity,
  { name, taxCode }: { name: string; taxCode: string },
  days: { from: Date; until: Date },
): Identity {
  const number = taxCode.length === 12 ? `CCCD:${taxCode}` : `MST:${taxCode}`
  return certify({
    name: [
      ['2.5.4.3', name],
      ['0.9.2342.19200300.100.1.1', number],
      ['2.5.4.6', 'VN'],
    ],
    issuer,
    ...days,
  })
}
