import { certify } from '../test-authority/certificates'
import { makeInvoice } from '../test-authority/invoice-file'
import { algorithms, signXml } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { after, asAnimals, cashRegister, invoice, registerCode, trust } from './invoice-papers'

const { company, governmentRoot, person, authority } = world

/** Signed by the buyer too, whom nobody asks to. */
const bought = () =>
  signXml({
    signer: person,
    certificates: [person, authority],
    document: invoice(after('</DSCKS>', '<NMua>{{buyer}}</NMua></DSCKS>'))(),
    marker: '{{buyer}}',
    references: [{ uri: '#data', transforms: [algorithms.c14n] }],
  })

/** A tax authority of the Government's whose key is the seller's. */
const twin = () => certify({ name: 'CỤC THUẾ KHÁC', issuer: governmentRoot, keyName: JSON.stringify(company.name) })

const four = ['#data', '#code', '#data']

/** Where the parts of an invoice stand, and who signs what. */
export const invoicePlaceAnimals: Animal[] = [
  ...asAnimals([
    {
      name: 'an envelope in an envelope',
      wish: {
        envelope: true,
        after: (text) => text.replace('<DLieu>', '<Boc><DLieu>').replace('</DLieu>', '</DLieu></Boc>'),
      },
      expect: 'unsupported',
      because: ['invoice.structure.place'],
    },
    {
      name: 'no data',
      wish: { after: (text) => text.replace(/<DLHDon[\s\S]*<\/DLHDon>/, '') },
      expect: 'refused',
      because: ['invoice.structure.repeated'],
    },
    {
      name: 'the code among the signatures',
      wish: { code: null, authorityCovers: ['#data'], ...after('<DSCKS>', '<DSCKS><MCCQT>9</MCCQT>') },
      expect: 'refused',
      because: ['invoice.structure.repeated'],
    },
    {
      name: 'something beside the authority’s signature',
      wish: after('<CQT>', '<CQT><GhiChu/>'),
      expect: 'review',
      because: ['invoice.structure.extra'],
    },
    {
      name: 'of a cash register, signed by the authority alone',
      wish: { ...cashRegister, code: registerCode, seller: false },
      expect: 'accepted',
    },
    {
      name: 'four references',
      wish: { authorityCovers: four },
      expect: 'unsupported',
      because: ['xml.reference.too-many'],
    },
    {
      name: 'a reference to the whole file',
      wish: { sellerCovers: ['#data', ''] },
      expect: 'unsupported',
      because: ['xml.reference.external'],
    },
  ]),
  { name: 'signed by the buyer as well', bytes: bought, trust, expect: 'accepted' },
  {
    name: 'signed by the buyer in vain',
    bytes: () =>
      bought().replace(
        /(<NMua><Signature [\s\S]*?<SignatureValue>)(.)/,
        (_, head: string, first: string) => `${head}${first === 'A' ? 'B' : 'A'}`,
      ),
    trust,
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'a tax authority with the seller’s key',
    bytes: () => makeInvoice({ world: { ...world, taxAuthority: twin() } }),
    trust,
    expect: 'review',
    because: ['invoice.code.unproved'],
  },
]
