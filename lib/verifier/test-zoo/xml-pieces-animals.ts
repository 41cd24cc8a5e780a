import { type Animal, world } from './animal'
import { changed, sign } from './xml-letters'

const { authority } = world
const properties = (inside: string, version = 'v1.3.2#') =>
  `<Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/${version}">${inside}</x:QualifyingProperties></Object></Signature>`
const object: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['xml.coverage.object'] }
const pieces: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['xml.coverage.pieces'] }
const malformed: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['xml.structure.malformed'] }
const otherEncoding: Pick<Animal, 'expect' | 'because'> = {
  expect: 'unsupported',
  because: ['xml.structure.encoding'],
}
const claim = '<x:SignedProperties><x:SignedSignatureProperties/></x:SignedProperties>'
const utf16 = (declared: string) => () =>
  Buffer.from(`\ufeff<?xml version="1.0" encoding="${declared}"?>${sign()}`, 'utf16le')
const enveloping = (from: string, to: string) =>
  changed(from, to, {
    document: '{{signature}}',
    references: [{ uri: '#o' }],
    objects: '<Object Id="o"><so xmlns="">1.000</so></Object>',
  })

/** What programs read in different ways although every digest holds. */
export const readOtherwise: Animal[] = [
  { name: 'a value in two pieces', bytes: changed('1.000.000', '1.000<![CDATA[.000]]>'), ...pieces },
  { name: 'an empty piece in a value', bytes: changed('1.000.000', '1.000<![CDATA[]]>.000'), ...pieces },
  { name: 'two pieces of CDATA', bytes: changed('1.000.000', '<![CDATA[1.000]]><![CDATA[.000]]>'), ...pieces },
  { name: 'one piece between lines', bytes: changed('1.000.000', '<![CDATA[1.000.000]]>'), expect: 'accepted' },
  { name: 'signed properties that nobody signed', bytes: changed('</Signature>', properties(claim)), ...object },
  {
    name: 'unsigned properties',
    bytes: changed('</Signature>', properties('<x:UnsignedProperties/>')),
    expect: 'accepted',
  },
  {
    name: 'properties of an edition that is none',
    bytes: changed('</Signature>', properties('<x:UnsignedProperties/>', 'evil')),
    ...object,
  },
  {
    name: 'a value that is called a property',
    bytes: changed(
      '</Signature>',
      '<Object><x:so xmlns:x="http://uri.etsi.org/01903/v1.3.2#">9</x:so></Object></Signature>',
    ),
    ...object,
  },
  {
    name: 'a value in the key of an enveloping signature',
    bytes: enveloping('</KeyInfo>', '<so xmlns="">9.000</so></KeyInfo>'),
    ...object,
  },
  {
    name: 'a value of a namespace within the signed part in the key',
    bytes: changed('</KeyInfo>', '<b:la xmlns:b="urn:b">9.000</b:la></KeyInfo>', {
      document: '<a:thu xmlns:a="urn:a" xmlns:b="urn:b"><b:so>1.000</b:so>{{signature}}</a:thu>',
    }),
    ...object,
  },
  ...['\u00a0', '\ufeff', '\u1680', '\u3000', '\u2028'].map(
    (sign): Animal => ({
      name: `U+${sign.charCodeAt(0).toString(16)} between attributes`,
      bytes: changed(' xml:lang', `${sign}xml:lang`),
      ...malformed,
    }),
  ),
  {
    name: 'U+1680 as the beginning of an attribute’s name',
    bytes: changed(' Id="nd"', ' \u1680Id="nd"'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  { name: 'U+00A0 at the end of a tag', bytes: changed('<so>', '<so\u00a0>'), ...malformed },
  { name: 'U+00A0 at the end of an end tag', bytes: changed('</so>', '</so\u00a0>'), ...malformed },
  { name: 'U+00A0 around an equals sign', bytes: changed('Id="nd"', 'Id\u00a0=\u00a0"nd"'), ...malformed },
  { name: 'U+00A0 in the declaration', bytes: () => `<?xml\u00a0version="1.0"?>${sign()}`, ...malformed },
  {
    name: 'two byte order marks',
    bytes: () => `<thu>\ufeff</thu>`.replace(/^/, '\ufeff\ufeff'),
    expect: 'unsupported',
  },
  {
    name: 'another encoding, named far from the beginning',
    bytes: () => `<?xml version="1.0"${' '.repeat(220)}encoding="iso-8859-1"?>${sign()}`,
    ...otherEncoding,
  },
  { name: 'UTF-16 that names itself', bytes: utf16('UTF-16'), expect: 'accepted' },
  { name: 'UTF-16 that names another encoding', bytes: utf16('koi8-r'), ...otherEncoding },
  {
    name: 'UTF-8 that names itself, far from the beginning',
    bytes: () =>
      `<?xml version="1.0"${' '.repeat(220)}encoding="utf-8"?>${sign({ certificates: [world.company, authority] })}`,
    expect: 'accepted',
  },
]
