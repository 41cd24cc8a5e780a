import { stream } from '../test-authority/pdf-writer'
import { june } from '../test-authority/revocation'
import { type Animal, world } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { overwrite, rangeOf, stretched, withRange, wrapped } from './pdf-surgery'

const { authority, person, clock } = world

export const soundPdfs: Animal[] = (['table', 'stream', 'compressed'] as const).flatMap((style): Animal[] => [
  { name: `signed once, ${style}`, bytes: () => signed(style).bytes, expect: 'accepted' },
  {
    name: `signed twice, ${style}`,
    bytes: () => signed(style).sign(by(person)).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: `text replaced after signing, ${style}`,
    bytes: () => signed(style).update({ 4: stream(evil) }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: `signed for the long term, ${style}`,
    bytes: () =>
      signed(style)
        .validationData([authority.der])
        .stamp({ authority: clock, at: june(2), certificates: [clock, authority] }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
])

export const rangePdfs: Animal[] = [
  {
    name: 'one byte of the text changed',
    bytes: () => overwrite(signed().bytes, '1.000.000', '9.000.000'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'one byte behind the signature changed',
    bytes: () => overwrite(signed().bytes, '%%EOF\n', '%%EOG\n', rangeOf(signed().bytes)[2]),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'white space behind the last end',
    bytes: () => Buffer.concat([signed().bytes, Buffer.from('\r\n\0 ')]),
    expect: 'accepted',
  },
  {
    name: 'signature wrapping by a second range',
    bytes: () => wrapped(signed().bytes, `4 0 obj ${evil} endobj`),
    expect: 'refused',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'signature wrapping by a wider gap',
    bytes: () => stretched(signed().bytes, '/Evil true'),
    expect: 'refused',
    because: ['pdf.byte-range.gap'],
  },
  {
    name: 'white space in the gap',
    bytes: () => stretched(signed().bytes, ''),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'a gap elsewhere',
    bytes: () => withRange(signed().bytes, ([a, b, c, d]) => [a, b - 40, c, d]),
    expect: 'refused',
    because: ['pdf.byte-range.gap'],
  },
  {
    name: 'overlapping ranges',
    bytes: () => withRange(signed().bytes, ([a, b, c, d]) => [a, c + 10, b, d]),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'a negative number',
    bytes: () => withRange(signed().bytes, ([a, b, c]) => [a, b, c, '-000000009']),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'a range that begins late',
    bytes: () => overwrite(signed().bytes, '/ByteRange [0 ', '/ByteRange [9 '),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'a range of nothing',
    bytes: () => withRange(signed().bytes, ([a]) => [a, 0, 0, 0]),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'a number that is no integer',
    bytes: () => withRange(signed().bytes, ([a, b, c]) => [a, b, c, '00000001.5']),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'three numbers',
    bytes: () => withRange(signed().bytes, ([a, b, c]) => [a, b, c, '          ']),
    expect: 'refused',
    because: ['pdf.byte-range.malformed'],
  },
  {
    name: 'several gaps',
    bytes: () =>
      signed().update({ 7: '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /Contents <00> /ByteRange [0 1 2 3 4 5] >>' })
        .bytes,
    expect: 'unsupported',
    because: ['pdf.byte-range.several-gaps'],
  },
  {
    name: 'the end cut off',
    bytes: () => signed().bytes.subarray(0, -40),
    expect: 'refused',
    because: ['pdf.byte-range.beyond-end'],
  },
  {
    name: 'the end cut off within a table',
    bytes: () => signed().bytes.subarray(0, -200),
    expect: 'refused',
    because: ['pdf.byte-range.beyond-end'],
  },
  {
    name: 'no ByteRange',
    bytes: () => overwrite(signed().bytes, '/ByteRange', '/ByteRangf'),
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
  {
    name: 'ByteRange is no array',
    bytes: () => overwrite(signed().bytes, '/ByteRange [0 ', '/ByteRange 0 % '.slice(0, 14)),
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'no Contents',
    bytes: () => overwrite(signed().bytes, '/Contents <', '/Contentt <'),
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
  {
    name: 'Contents of nothing',
    bytes: () =>
      signed().update({ 7: '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /Contents <> /ByteRange [0 1 2 3] >>' })
        .bytes,
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
  {
    name: 'Contents of zeros',
    bytes: () => make().sign({ ...by(), mangle: () => Buffer.alloc(40) }).bytes,
    expect: 'refused',
    because: ['cms.structure.unreadable'],
  },
  {
    name: 'a range that ends within the file and at no end of a revision',
    bytes: () => withRange(signed().bytes, ([a, b, c, d]) => [a, b, c, d - 60]),
    expect: 'refused',
    because: ['pdf.byte-range.no-revision', 'signature.digest.mismatch'],
  },
]
