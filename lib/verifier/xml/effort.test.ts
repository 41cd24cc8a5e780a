import { describe, expect, it } from 'vitest'
import { certify } from '../test-authority/certificates'
import { checkedAt, reasonsOf, world } from '../test-zoo/animal'
import { sign } from '../test-zoo/xml-letters'
import { verifyFile } from '../verify-file'
import { readStore } from '../x509/trust-store'
import { Effort } from './effort'

const { root, authority, company } = world
const store = readStore([
  { bytes: root.der, purposes: null },
  { bytes: authority.der, purposes: [] },
])
const report = (text: string) => verifyFile(Buffer.from(text), store, checkedAt)
const added = (properties: string, text = sign({ certificates: [company] })) =>
  text.replace(
    '</Signature>',
    `<Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#"><x:UnsignedProperties>${properties}</x:UnsignedProperties></x:QualifyingProperties></Object></Signature>`,
  )

const reference =
  '<Reference URI=""><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAA</DigestValue></Reference>'
const signature = `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>${reference.repeat(16)}</SignedInfo><SignatureValue>AAAA</SignatureValue></Signature>`

describe('what is done for one file', () => {
  it('ends where the same is to be made canonical again and again', () => {
    const effort = new Effort()
    const megabyte = Buffer.alloc(1024 * 1024)
    for (let time = 0; time < 16; time++) expect(effort.spend(() => megabyte)).toBe(megabyte)
    expect(() => effort.spend(() => megabyte)).toThrow('xml.reference.too-many')
  })
  it('is shared by all its signatures', () => {
    // Sixteen times 700 KB are made canonical for the first of them, which is no signature at all.
    const padding = 'x'.repeat(700_000)
    expect(reasonsOf(report(`<a>${signature}${padding}</a>`))).not.toContain('xml.reference.too-many')
    expect(reasonsOf(report(`<a>${signature.repeat(2)}${padding}</a>`))).toContain('xml.reference.too-many')
  })
  it('leaves nothing of many timestamps unsaid', () => {
    const stamps = (count: number) =>
      added(
        '<x:SignatureTimeStamp><x:EncapsulatedTimeStamp>MAA=</x:EncapsulatedTimeStamp></x:SignatureTimeStamp>'.repeat(
          count,
        ),
      )
    expect(reasonsOf(report(stamps(16)))).toContain('time.stamp.unreadable')
    expect(reasonsOf(report(stamps(17)))).toContain('time.stamp.unsupported')
  })
  it('looks at the store’s links before namesakes in the file', () => {
    const namesakes = Array.from({ length: 64 }, (_, at) =>
      certify({ name: authority.name, keyName: 'namesake', serial: 9000 + at, authority: true }).der.toString('base64'),
    )
    const certificates = namesakes.map(
      (each) => `<x:EncapsulatedX509Certificate>${each}</x:EncapsulatedX509Certificate>`,
    )
    expect(report(sign({ certificates: [company] })).verdict).toBe('accepted')
    expect(report(added(certificates.join(''))).verdict).toBe('accepted')
  })
})
