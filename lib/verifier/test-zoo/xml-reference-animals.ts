import { algorithms } from '../test-authority/xml-file'
import type { Animal } from './animal'
import { changed, partly, sign, signed, whole } from './xml-letters'

const { c14n, c14n11, exclusive, enveloped, xpath } = algorithms

export const referringXml: Animal[] = [
  {
    name: 'a reference out of the file',
    bytes: signed({ references: [{ uri: 'http://example.vn/a.xml' }] }),
    expect: 'unsupported',
    because: ['xml.reference.external'],
  },
  {
    name: 'a reference by an XPointer that searches',
    bytes: signed({ references: [{ uri: '#xpointer(//noi-dung)' }] }),
    expect: 'unsupported',
    because: ['xml.reference.external'],
  },
  {
    name: 'a reference to nothing',
    bytes: signed({ references: [{ uri: '#none' }] }),
    expect: 'unsupported',
    because: ['xml.reference.missing'],
  },
  {
    name: 'an XPath transform',
    bytes: signed(whole([enveloped, xpath])),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'two canonical forms',
    bytes: signed(whole([enveloped, c14n, exclusive])),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'xml:base above a Canonical XML 1.1',
    bytes: signed({
      document: '<a xml:base="urn:a"><b Id="b"/>{{signature}}</a>',
      references: [{ uri: '#b', transforms: [c14n11] }],
    }),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'xml:base above what is signed in Canonical XML 1.1',
    // The standard joins it, which is not done; the signature may hold.
    bytes: signed({ document: '<a xml:base="urn:a">1{{signature}}</a>', canonicalization: c14n11 }),
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'seventeen references',
    bytes: signed({ references: Array.from({ length: 17 }, () => ({ uri: '', transforms: [enveloped] })) }),
    expect: 'unsupported',
    because: ['xml.reference.too-many'],
  },
  {
    name: 'a manifest',
    bytes: signed({
      references: [
        { uri: '', transforms: [enveloped] },
        { uri: '#m', type: 'http://www.w3.org/2000/09/xmldsig#Manifest' },
      ],
      objects: '<Object><Manifest Id="m"/></Object>',
    }),
    expect: 'unsupported',
    because: ['xml.coverage.manifest'],
  },
  {
    name: 'a manifest in an object that was signed as any other',
    bytes: signed({
      document: '{{signature}}',
      references: [{ uri: '#o' }],
      objects: '<Object Id="o"><Manifest/></Object>',
    }),
    expect: 'unsupported',
    because: ['xml.coverage.manifest'],
  },
  {
    name: 'an ID twice',
    bytes: changed('</thu>', '<noi-dung Id="nd">9.000.000</noi-dung></thu>', partly),
    expect: 'refused',
    because: ['xml.reference.duplicate-id'],
  },
  {
    name: 'an ID twice, once in another spelling',
    bytes: changed('</thu>', '<noi-dung ID="nd">9.000.000</noi-dung></thu>', partly),
    expect: 'refused',
    because: ['xml.reference.duplicate-id'],
  },
  {
    name: 'a signature inside a signature',
    bytes: signed({
      objects: `<Object>${sign({ document: '{{signature}}', references: [{ uri: '#o2' }], objects: '<Object Id="o2">x</Object>' })}</Object>`,
    }),
    expect: 'unsupported',
    because: ['xml.signature.nested'],
  },
]
