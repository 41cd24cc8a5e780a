import { certify } from '../test-authority/certificates'
import { algorithms, withoutSignatures } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { changed, rsa, sign, signed } from './xml-letters'

const { authority, company, person } = world
const { enveloped, exclusive } = algorithms

/** Rewrites the two numbers of an ECDSA value. */
const respelt = (spell: (r: Buffer, s: Buffer) => Buffer) =>
  changed(/(?<=<SignatureValue>)[^<]*/, (found) => {
    const value = Buffer.from(found, 'base64')
    return spell(value.subarray(0, 32), value.subarray(32)).toString('base64')
  })

// DER leaves out the zeros with which one number in 256 begins.
const derInteger = (padded: Buffer) => {
  const number = padded.subarray(padded.findIndex((octet) => octet !== 0))
  const content = (number[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), number]) : number
  return Buffer.concat([Buffer.of(2, content.length), content])
}
const derPair = (r: Buffer, s: Buffer) => {
  const parts = Buffer.concat([derInteger(r), derInteger(s)])
  return Buffer.concat([Buffer.of(0x30, parts.length), parts])
}

const byId = (more = '') => `${more}<thu Id="all"><so>1</so>{{signature}}</thu>`
const rootById = { references: [{ uri: '#all', transforms: [enveloped, exclusive] }] }

const rsaKeyValue = () => {
  const { n, e } = rsa.key.privateKey.export({ format: 'jwk' })
  const part = (text: string | undefined) => Buffer.from(text ?? '', 'base64url').toString('base64')
  return `<KeyValue><RSAKeyValue><Modulus>${part(n)}</Modulus><Exponent>${part(e)}</Exponent></RSAKeyValue></KeyValue>`
}

const rsaTwin = certify({ name: 'Another RSA signer', kind: 'rsa', issuer: authority })

const leavingOut = [{ uri: '', transforms: [withoutSignatures] }]
const twoPlaces = '<thu><so>1.000</so>{{signature}}<!--second--></thu>'
const inTurn = (document: string) =>
  sign({ document, marker: '<!--second-->', signer: person, certificates: [person, authority], references: leavingOut })

export const spelledXml: Animal[] = [
  {
    name: 'ECDSA numbers with a zero before each',
    bytes: respelt((r, s) => Buffer.concat([Buffer.of(0), r, Buffer.of(0), s])),
    expect: 'accepted',
  },
  { name: 'ECDSA numbers in DER', bytes: respelt(derPair), expect: 'accepted' },
  {
    name: 'ECDSA numbers exchanged, with zeros',
    bytes: respelt((r, s) => Buffer.concat([Buffer.of(0), s, Buffer.of(0), r])),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'ECDSA numbers of an odd length',
    bytes: respelt((r, s) => Buffer.concat([r, s, Buffer.of(1)])),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'numbers longer than the curve',
    bytes: respelt((r, s) => Buffer.concat([Buffer.of(1), r, Buffer.of(1), s])),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'only issuers sent, the signer in the store',
    bytes: signed({ certificates: [authority] }),
    trust: [company],
    expect: 'accepted',
  },
  {
    name: 'a key and no certificate',
    bytes: signed({ signer: rsa, keyInfo: rsaKeyValue() }),
    expect: 'untrusted',
    because: ['chain.trust.no-certificate'],
  },
  {
    name: 'another key and no certificate',
    bytes: changed('<so>', '<so> ', { signer: rsa, keyInfo: rsaKeyValue() }),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'a key that did not sign',
    bytes: signed({ signer: rsaTwin, keyInfo: rsaKeyValue() }),
    expect: 'refused',
    because: ['signature.value.wrong'],
    trust: [],
  },
  {
    name: 'an unsigned object in an enveloped signature',
    bytes: changed('</Signature>', '<Object><noi-dung><so>9.000.000</so></noi-dung></Object></Signature>'),
    expect: 'review',
    because: ['xml.coverage.object'],
  },
  {
    name: 'unsigned words in an object',
    bytes: changed('</Signature>', '<Object>9.000.000</Object></Signature>'),
    expect: 'review',
    because: ['xml.coverage.object'],
  },
  {
    name: 'unsigned properties with something strange',
    bytes: changed(
      '</Signature>',
      '<Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#"><so xmlns="">9</so></x:QualifyingProperties></Object></Signature>',
    ),
    expect: 'unsupported',
    because: ['xml.coverage.object', 'xml.coverage.ambiguous'],
  },
  { name: 'an empty object', bytes: changed('</Signature>', '<Object/></Signature>'), expect: 'accepted' },
  {
    name: 'a part of the document in the key information',
    bytes: changed('</KeyInfo>', '<noi-dung xmlns=""><so>9.000.000</so></noi-dung></KeyInfo>'),
    expect: 'unsupported',
    because: ['xml.coverage.object', 'xml.coverage.ambiguous'],
  },
  {
    name: 'a token of another kind in the key information',
    bytes: changed('</KeyInfo>', '<t:token xmlns:t="urn:token"/></KeyInfo>'),
    expect: 'accepted',
  },
  {
    name: 'a style sheet before a root that was signed by its ID',
    bytes: () => `<?xml-stylesheet href="evil.xsl"?>${sign({ document: byId(), ...rootById })}`,
    expect: 'review',
    because: ['xml.coverage.instruction'],
  },
  {
    name: 'a style sheet that was signed with the whole',
    bytes: () => sign({ document: byId('<?xml-stylesheet href="ours.xsl"?>') }),
    expect: 'accepted',
  },
  {
    name: 'a style sheet added to the whole',
    bytes: () => `<?xml-stylesheet href="evil.xsl"?>${sign()}`,
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'values written as CDATA',
    bytes: changed('Giá: ', '<![CDATA[Giá: ]]>'),
    expect: 'accepted',
  },
  {
    name: 'UTF-16',
    bytes: () => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(sign(), 'utf16le')]),
    expect: 'accepted',
  },
  {
    name: 'base64 in lines',
    bytes: changed(/(?<=<X509Certificate>)[^<]*/, (found) => found.replace(/.{64}/g, '$&\r\n')),
    expect: 'accepted',
  },
  {
    name: 'a certificate written as PEM',
    bytes: changed('<X509Certificate>', '<X509Certificate>-----BEGIN CERTIFICATE-----', { certificates: [company] }),
    trust: [],
    expect: 'unsupported',
    because: ['signature.certificate.unreadable'],
  },
  {
    name: 'signatures left out by XPath',
    bytes: signed({ references: [{ uri: '', transforms: [enveloped, withoutSignatures] }] }),
    expect: 'accepted',
  },
  {
    name: 'two people who leave all signatures out',
    bytes: () => inTurn(sign({ document: twoPlaces, references: leavingOut })),
    expect: 'accepted',
  },
  {
    name: 'two people, and a change by the second',
    bytes: () => inTurn(sign({ document: twoPlaces, references: leavingOut }).replace('1.000', '9.000')),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'words in a signature that is none, left out by XPath',
    bytes: changed(
      '</thu>',
      '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><so>9</so></s:Signature></thu>',
      {
        references: leavingOut,
      },
    ),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'XPath that leaves out what is called a signature elsewhere',
    bytes: changed('xmlns:ds="http://www.w3.org/2000/09/xmldsig#"', 'xmlns:ds="urn:other"', { references: leavingOut }),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'XPath that leaves out signatures of another kind',
    bytes: signed({
      references: leavingOut,
      shape: (text) => text.replace('xmlns:ds="http://www.w3.org/2000/09/xmldsig#"', 'xmlns:ds="urn:other"'),
    }),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'an identity with the certificate of another beside it',
    bytes: signed({ certificates: [person, authority, company] }),
    expect: 'accepted',
  },
]
