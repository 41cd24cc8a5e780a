import { describe, expect, it } from 'vitest'
import { certify } from '../test-authority/certificates'
import { algorithms, signXml } from '../test-authority/xml-file'
import { reasonsOf, world } from '../test-zoo/animal'
import { after, invoice } from '../test-zoo/invoice-papers'
import { verifyFile } from '../verify-file'
import { type Purpose, readStore } from '../x509/trust-store'

const { authority, company, governmentRoot, root, taxAuthority } = world
const at = new Date('2026-07-01T00:00:00Z')
const verify = (text: string, purposes: Purpose[] | null) =>
  verifyFile(
    Buffer.from(text),
    readStore([
      { bytes: root.der, purposes },
      { bytes: governmentRoot.der, purposes: null },
    ]),
    at,
  )

describe('seller and tax authority under one anchor', () => {
  const twin = certify({ name: taxAuthority.name, issuer: root, keyName: JSON.stringify(taxAuthority.name) })
  const text = invoice()().replaceAll(taxAuthority.der.toString('base64'), twin.der.toString('base64'))

  it('are told apart where somebody said what it is trusted for', () => {
    const { verdict, invoice: facts } = verify(text, ['public', 'government'])
    expect({ verdict, isCodeProved: facts?.isCodeProved }).toEqual({ verdict: 'accepted', isCodeProved: true })
  })
  it('are not where it is trusted for everything', () => {
    const report = verify(text, null)
    expect(reasonsOf(report)).toContain('invoice.code.unproved')
    expect(report.invoice?.isCodeProved).toBe(false)
  })
})

describe('several signatures in the seller’s place', () => {
  it('are read by the one that covers the data, wherever it stands', () => {
    const director = certify({ name: company.name, issuer: authority, keyName: 'director' })
    const text = signXml({
      signer: director,
      certificates: [director, authority],
      document: invoice(after('<DSCKS><NBan>', '<DSCKS><NBan>{{first}}'))(),
      marker: '{{first}}',
      references: [{ uri: '#code', transforms: [algorithms.c14n] }],
    })
    const { verdict, invoice: facts } = verify(text, null)
    expect({ verdict, readFrom: facts?.readFrom }).toEqual({ verdict: 'refused', readFrom: 'seller' })
  })
})
