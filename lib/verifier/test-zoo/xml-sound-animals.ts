import { algorithms } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { changed, pss, rsa, sign, signed, whole } from './xml-letters'

const { authority, company } = world
const { c14n, c14n11, exclusive, enveloped, sha512, sha3 } = algorithms

export const soundXml: Animal[] = [
  { name: 'the whole, enveloped', bytes: signed(), expect: 'accepted' },
  { name: 'with a prefix', bytes: signed({ prefix: 'ds' }), expect: 'accepted' },
  { name: 'RSA', bytes: signed({ signer: rsa, certificates: [rsa, authority] }), expect: 'accepted' },
  {
    name: 'RSASSA-PSS',
    bytes: signed({
      signer: pss,
      certificates: [pss, authority],
      method: 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
    }),
    expect: 'accepted',
  },
  {
    name: 'SHA-512 and SHA-3 digests',
    bytes: signed({
      references: [
        { uri: '', transforms: [enveloped], digest: sha512 },
        { uri: '', transforms: [enveloped], digest: sha3 },
      ],
    }),
    expect: 'accepted',
  },
  {
    name: 'Canonical XML 1.1',
    bytes: signed({ ...whole([enveloped, c14n11]), canonicalization: c14n11 }),
    expect: 'accepted',
  },
  {
    name: 'Exclusive Canonicalization',
    bytes: signed({ ...whole([enveloped, exclusive]), canonicalization: exclusive }),
    expect: 'accepted',
  },
  {
    name: 'canonical with comments',
    bytes: signed({ ...whole([enveloped, `${c14n}#WithComments`]), canonicalization: `${c14n}#WithComments` }),
    expect: 'accepted',
  },
  {
    name: 'the root by its ID',
    bytes: signed({
      document: '<thu Id="all"><a>1</a>{{signature}}</thu>',
      references: [{ uri: '#all', transforms: [enveloped] }],
    }),
    expect: 'accepted',
  },
  {
    name: 'enveloping',
    bytes: signed({
      document: '{{signature}}',
      references: [{ uri: '#o' }],
      objects: '<Object Id="o"><a>1</a></Object>',
    }),
    expect: 'accepted',
  },
  {
    name: 'a document type of another encoding',
    bytes: () =>
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?>${sign({ document: '<a>é{{signature}}</a>' })}`,
        'latin1',
      ),
    expect: 'accepted',
  },
  {
    name: 'line ends of another system',
    bytes: () => sign({ document: '<a>\n<b/>\n{{signature}}</a>' }).replaceAll('\n', '\r\n'),
    expect: 'accepted',
  },
  { name: 'a comment between elements', bytes: changed('<noi-dung', '<!-- seen --><noi-dung'), expect: 'accepted' },
  {
    name: 'no certificate, but one in the store that fits',
    bytes: signed({ certificates: [], keyInfo: '<KeyName>company</KeyName>' }),
    trust: [company],
    expect: 'accepted',
  },
]
