import { certify } from '../test-authority/certificates'
import { algorithms, signXml } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { after, asAnimals, change, invoice, trust } from './invoice-papers'

const { authority, company, root, taxAuthority } = world

const again = (uri: string, signer: typeof company, place: string) =>
  signXml({
    signer,
    certificates: [signer, authority],
    document: invoice(after(`</Signature></${place}>`, `</Signature>{{second}}</${place}>`))(),
    marker: '{{second}}',
    references: [{ uri, transforms: [algorithms.c14n] }],
  })

const agent = certify({ name: 'KẾ TOÁN TRƯỞNG', issuer: authority, keyName: 'agent' })
const director = certify({ name: company.name, issuer: authority, keyName: 'director' })
const authorised = certify({ name: taxAuthority.name, issuer: root, keyName: JSON.stringify(taxAuthority.name) })
/** The tax authority under the same root as the seller. */
const oneRoot = () => invoice()().replaceAll(taxAuthority.der.toString('base64'), authorised.der.toString('base64'))

const unproved: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['invoice.code.unproved'] }

/** Who signs an invoice in which role. */
export const invoiceRoleAnimals: Animal[] = [
  ...asAnimals([
    {
      name: 'a code that somebody wrote into an invoice without one',
      wish: { ...change('C26TAA', 'K26TAA'), authority: false },
      ...unproved,
    },
    {
      name: 'a code under the authority’s signature, where none was asked for',
      wish: change('C26TAA', 'K26TAA'),
      expect: 'accepted',
    },
  ]),
  {
    name: 'two people who sign for the seller',
    trust,
    bytes: () => again('#data', director, 'NBan'),
    expect: 'accepted',
  },
  {
    name: 'an agent who signs for the seller as well',
    trust,
    bytes: () => again('#data', agent, 'NBan'),
    expect: 'review',
    because: ['invoice.seller.unnamed'],
  },
  {
    name: 'a second signature in the seller’s place, of something else',
    trust,
    bytes: () => again('#code', director, 'NBan'),
    expect: 'refused',
    because: ['invoice.seller.unsigned'],
  },
  {
    name: 'two signatures of the tax authority',
    trust,
    bytes: () => again('#data', taxAuthority, 'CQT'),
    expect: 'refused',
    because: ['invoice.structure.repeated'],
  },
  { name: 'seller and tax authority under one anchor that is trusted for everything', bytes: oneRoot, ...unproved },
]
