import { algorithms, paths, type XmlWish } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { changed, sign, signed, whole } from './xml-letters'

const { authority, person } = world
const { base64, c14n, enveloped, exclusive } = algorithms
const withComments = `${c14n}#WithComments`

const commented = '<thu Id="all"><!--lời dặn--><so>1</so>{{signature}}</thu>'
const pointing = (uri: string, more = withComments): Partial<XmlWish> => ({
  document: commented,
  references: [{ uri, transforms: [enveloped, more] }],
})
const edited = (uri: string, more?: string) => changed('lời dặn', 'lời khác', pointing(uri, more))

const spelt = (text: string, more = ''): Partial<XmlWish> => ({
  document: '{{signature}}',
  references: [{ uri: '#o', transforms: [base64] }],
  objects: `<Object Id="o">${more}${text}</Object>`,
})

/** A letter that a second person signs after the first, each leaving out what the expression says. */
const signedInTurn = (transforms: string[]) => () =>
  sign({
    document: sign({
      document: '<thu><so>1.000</so>{{signature}}<!--second--></thu>',
      references: [{ uri: '', transforms }],
    }),
    marker: '<!--second-->',
    signer: person,
    certificates: [person, authority],
    references: [{ uri: '', transforms }],
  })

const leavesOutAll = Object.keys(paths).filter((name) => /comment|shorter|subtracting every signature$/.test(name))
const leavesOutOwn = ['as the standard writes it', 'subtracting its own']
const strange = ['with something else', 'of another namespace', 'intersecting every signature']

export const transformedXml: Animal[] = [
  ...[...leavesOutAll, ...leavesOutOwn].map(
    (name): Animal => ({
      name: `signatures left out: ${name}`,
      bytes: signed(whole([name])),
      expect: 'accepted',
    }),
  ),
  ...leavesOutAll.map(
    (name): Animal => ({
      name: `two signatures left out: ${name}`,
      bytes: signedInTurn([name]),
      expect: 'accepted',
    }),
  ),
  ...leavesOutOwn.map(
    (name): Animal => ({
      name: `only its own left out: ${name}`,
      bytes: signedInTurn([name]),
      expect: 'refused',
      because: ['signature.digest.mismatch'],
    }),
  ),
  ...strange.map(
    (name): Animal => ({
      name: `something else left out: ${name}`,
      bytes: signed(whole([name])),
      expect: 'unsupported',
      because: ['xml.reference.transform'],
    }),
  ),
  { name: 'the whole by an XPointer, with comments', bytes: signed(pointing('#xpointer(/)')), expect: 'accepted' },
  { name: 'an ID by an XPointer, with comments', bytes: signed(pointing("#xpointer(id('all'))")), expect: 'accepted' },
  {
    name: 'an XPointer that keeps comments, and another comment',
    bytes: edited('#xpointer(/)'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'an ID by an XPointer, and another comment',
    bytes: edited("#xpointer(id('all'))"),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  { name: 'an XPointer in a form without comments', bytes: edited('#xpointer(/)', exclusive), expect: 'accepted' },
  {
    name: 'an XPointer to nothing',
    bytes: signed({ references: [{ uri: "#xpointer(id('none'))" }] }),
    expect: 'unsupported',
    because: ['xml.reference.missing'],
  },
  { name: 'an object in base64', bytes: signed(spelt('bsO0aSBkdW5n')), expect: 'accepted' },
  { name: 'base64 spelt otherwise', bytes: changed('bsO0', '\n bsO0', spelt('bsO0aSBkdW5n')), expect: 'accepted' },
  {
    name: 'other octets in base64',
    bytes: changed('bsO0', 'csO0', spelt('bsO0aSBkdW5n')),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'base64 beside an element that it does not sign',
    bytes: signed(spelt('bsO0aSBkdW5n', '<so>9</so>')),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'base64 of an element with attributes of its own',
    bytes: signed({
      document: '<thu Id="all" gia="1">bsO0aSBkdW5n{{signature}}</thu>',
      references: [{ uri: '#all', transforms: [base64] }],
    }),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'base64 that is none',
    bytes: signed(spelt('bsO0*')),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
  {
    name: 'base64 before a canonical form',
    bytes: signed({ ...spelt('PGEvPg=='), references: [{ uri: '#o', transforms: [base64, c14n] }] }),
    expect: 'unsupported',
    because: ['xml.reference.transform'],
  },
]
