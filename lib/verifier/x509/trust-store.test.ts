import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { certify, pemOf } from '../test-authority/certificates'
import { signCms } from '../test-authority/cms'
import { TestPdf } from '../test-authority/pdf-file'
import { revocationList } from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { verifyFile } from '../verify-file'
import { readCertificate } from './certificate'
import { findChain } from './chain'
import { type Purpose, readStore, readTrustFile } from './trust-store'

const { root, authority, company, governmentRoot } = makeWorld()
/** A signed PDF that carries no certificate but the signer's. */
const bare = TestPdf.make().sign({ signer: company, certificates: [company] }).bytes
const pem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\r\n${der.toString('base64')}\r\n-----END ${label}-----\n`

describe('files of anchors', () => {
  it('are PEM with several blocks and words between them', () => {
    const file = `root:\n${pemOf(root)}\nanother:\n${pemOf(governmentRoot)}${pem('X509 CRL', revocationList({ issuer: root }))}`
    const { certificates, revocationLists } = readTrustFile(Buffer.from(file))
    expect(certificates).toHaveLength(2)
    expect(revocationLists).toHaveLength(1)
  })
  it('are DER or PKCS#7', () => {
    expect(readTrustFile(root.der).certificates).toHaveLength(1)
    expect(readTrustFile(revocationList({ issuer: root })).revocationLists).toHaveLength(1)
    const pkcs7 = signCms({
      signer: company,
      content: Buffer.alloc(0),
      certificates: [root, authority],
      revocationLists: [revocationList({ issuer: root })],
    })
    for (const bytes of [pkcs7, Buffer.from(pem('PKCS7', pkcs7)), Buffer.from(pem('CMS', pkcs7))]) {
      const held = readTrustFile(bytes)
      expect([held.certificates.length, held.revocationLists.length]).toEqual([2, 1])
    }
  })
  it('are refused when they hold nothing to trust', () => {
    for (const text of ['', 'words', pem('PRIVATE KEY', Buffer.from('30030201aa', 'hex'))])
      expect(() => readTrustFile(Buffer.from(text))).toThrow(Malformed)
    expect(() => readTrustFile(Buffer.from(pem('CERTIFICATE', Buffer.from('nonsense'))))).toThrow(Malformed)
    expect(() => readTrustFile(Buffer.concat([root.der, Buffer.of(0)]))).toThrow(Malformed)
  })
})

describe('chains', () => {
  const read = ({ der }: { der: Buffer }) => readCertificate(der)
  const chainOf = (purposes: Purpose[] | null, wanted: Purpose[]) =>
    findChain(read(company), [read(authority)], readStore([{ bytes: root.der, purposes }]), wanted)

  it('end at an anchor that is trusted for the purpose', () => {
    expect(chainOf(null, ['public']).problems).toEqual([])
    expect(chainOf(['public', 'contract'], ['public']).problems).toEqual([])
    expect(chainOf(['government'], ['public', 'contract']).problems).toEqual([
      { reason: 'chain.trust.purpose', detail: 'government' },
    ])
  })
  it('may go over links of the store, which are trusted for nothing themselves', () => {
    const linked = (purposes: Purpose[]) =>
      readStore([
        { bytes: root.der, purposes: ['public'] },
        { bytes: authority.der, purposes },
      ])
    const { intermediates, anchors } = linked([])
    expect([intermediates.length, anchors.length]).toEqual([1, 1])
    const chain = findChain(read(company), intermediates, linked([]), ['public'])
    expect([chain.certificates.length, chain.problems]).toEqual([3, []])
    const withoutRoot = readStore([{ bytes: authority.der, purposes: [] }])
    expect(findChain(read(company), withoutRoot.intermediates, withoutRoot, ['public']).anchor).toBeNull()
    expect(verifyFile(bare, withoutRoot, new Date('2026-11-21')).verdict).toBe('untrusted')
    expect(verifyFile(bare, linked([]), new Date('2026-11-21')).verdict).toBe('accepted')
  })
  it('go as far as issuers are known when they end nowhere', () => {
    const chain = findChain(read(company), [read(authority), read(root)], readStore([]), ['public'])
    expect(chain.anchor).toBeNull()
    expect(chain.certificates).toHaveLength(3)
  })
  it('prefer a sound way to a faulty one', () => {
    const [old, fresh] = [true, false].map((isOld) =>
      certify({
        name: authority.name,
        keyName: JSON.stringify(authority.name),
        issuer: root,
        authority: !isOld,
        usage: [5, 6],
      }),
    )
    const pool = [old, fresh].flatMap((each) => (each ? [read(each)] : []))
    expect(
      findChain(read(company), pool, readStore([{ bytes: root.der, purposes: null }]), ['public']).problems,
    ).toEqual([])
  })
  it('are found behind any number of namesakes within bounds', () => {
    const namesakes = Array.from({ length: 80 }, (_, place) =>
      read(certify({ name: authority.name, keyName: `namesake ${place % 3}`, serial: 5000 + place })),
    )
    const store = readStore([{ bytes: root.der, purposes: null }])
    expect(findChain(read(company), [...namesakes, read(authority)], store, ['public']).anchor).toBeNull()
    expect(
      findChain(read(company), [...namesakes.slice(0, 20), read(authority)], store, ['public']).anchor,
    ).not.toBeNull()
    const direct = readStore([{ bytes: authority.der, purposes: null }])
    expect(findChain(read(company), namesakes, direct, ['public']).anchor).not.toBeNull()
  })
  it('do not go in circles', () => {
    const first = certify({ name: 'First', authority: true, issuerName: [['2.5.4.3', 'Second']], keyName: 'circle' })
    const second = certify({ name: 'Second', authority: true, issuerName: [['2.5.4.3', 'First']], keyName: 'circle' })
    const signer = certify({ name: 'Signer', issuer: first })
    expect(findChain(read(signer), [read(first), read(second)], readStore([]), ['public']).certificates).toHaveLength(3)
  })
})
