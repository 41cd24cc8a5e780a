import { deflateSync } from 'node:zlib'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { june } from '../test-authority/revocation'
import { type Animal, world } from './animal'
import { behindSignedWords, hybrid, linearised } from './pdf-layouts'
import { by, make, signed } from './pdf-papers'
import { edited } from './pdf-surgery'

const { authority, person, clock } = world

const text = 'BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET'
const catalogue = (more: string) =>
  `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> ${more} >>`
const page = (parts: string, more = '/Annots [8 0 R]') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${parts} ${more} >>`
const resources = '/Resources << /Font << /F1 5 0 R >> >>'
const locksAll = '/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /All >> >>]'

/** What honest programs do to files: none of it may be called broken. */
export const usualPdfs: Animal[] = [
  { name: 'a hybrid file, with a table for old readers', bytes: () => hybrid(), expect: 'accepted' },
  { name: 'a hybrid file whose stream goes on where its table does', bytes: () => hybrid('same'), expect: 'accepted' },
  {
    name: 'a hybrid file that goes two ways',
    bytes: () => hybrid('other'),
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  { name: 'a linearised file', bytes: linearised, expect: 'accepted' },
  { name: 'words before the header, signed as well', bytes: () => behindSignedWords(), expect: 'accepted' },
  {
    name: 'words before the header that nobody signed',
    bytes: () => Buffer.concat([Buffer.from('words\n'), signed().bytes]),
    expect: 'review',
    because: ['pdf.structure.before-header'],
  },
  {
    name: 'PDF 2.0',
    bytes: () => {
      const file = make()
      return file.with(edited(file.bytes, /%PDF-1.7/, '%PDF-2.0')).sign(by()).bytes
    },
    expect: 'accepted',
  },
  {
    name: 'many line ends behind the last',
    bytes: () => Buffer.concat([signed().bytes, Buffer.from('\r\n\r\n\n')]),
    expect: 'accepted',
  },
  {
    name: 'a description in XMP added',
    bytes: () =>
      signed().update({ 1: catalogue('/Metadata 40 0 R'), 40: stream('<x:xmpmeta/>', '/Type /Metadata') }).bytes,
    expect: 'accepted',
  },
  {
    name: 'an Adobe extension level added',
    bytes: () =>
      signed().update({ 1: catalogue('/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>') }).bytes,
    expect: 'accepted',
  },
  {
    name: 'an Adobe extension level added in an object of its own',
    bytes: () =>
      signed().update({
        1: catalogue('/Extensions 40 0 R'),
        40: '<< /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>',
      }).bytes,
    expect: 'accepted',
  },
  {
    name: 'the list of annotations in an object of its own',
    bytes: () => signed().update({ 3: page(`/Contents 4 0 R ${resources}`, '/Annots 40 0 R'), 40: '[8 0 R]' }).bytes,
    expect: 'accepted',
  },
  {
    name: 'the text packed again',
    bytes: () => signed().update({ 4: stream(deflateSync(Buffer.from(text)), '/Filter /FlateDecode') }).bytes,
    expect: 'accepted',
  },
  {
    name: 'the text as a list of one',
    bytes: () => signed().update({ 3: page(`/Contents [4 0 R] ${resources}`) }).bytes,
    expect: 'accepted',
  },
  {
    name: 'the resources in an object of their own',
    bytes: () =>
      signed().update({
        3: page('/Contents 4 0 R /Resources 40 0 R'),
        40: '<< /Font << /F1 41 0 R >> >>',
        41: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      }).bytes,
    expect: 'accepted',
  },
  {
    name: 'other resources in an object of their own',
    bytes: () =>
      signed().update({
        3: page('/Contents 4 0 R /Resources 40 0 R'),
        40: '<< /Font << /F1 41 0 R >> >>',
        41: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>',
      }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'a signing program that writes resources and a default value to its field, and a default appearance to the form',
    bytes: () =>
      signed().sign({
        ...by(person),
        bodies: {
          1: catalogue('').replace('/Fields [8 0 R]', '/Fields [8 0 R 10 0 R] /DA (/Helv 0 Tf 0 g)'),
          10: '<< /Subtype /Widget /FT /Sig /T (Sig9) /V 9 0 R /DV 9 0 R /DR << /Font << >> >> /Rect [0 0 0 0] /P 3 0 R >>',
        },
      }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: 'a page that writes what it inherits, with a decimal point',
    bytes: () => {
      const sized = '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>'
      const bare = page(`/Contents 4 0 R ${resources}`).replace('/MediaBox [0 0 595 842]', '')
      const file = TestPdf.make('table', { 2: sized, 3: bare })
      return file.sign({ ...by(), bodies: { 3: bare } }).update({
        3: bare.replace('/Parent', '/MediaBox [0 0 595.0 842.00] /Parent'),
      }).bytes
    },
    expect: 'accepted',
  },
  {
    name: 'a page that writes something else than it inherits',
    bytes: () => {
      const sized = '<< /Type /Pages /Kids [3 0 R] /Count 1 /CropBox [0 0 595 842] >>'
      return TestPdf.make('table', { 2: sized })
        .sign(by())
        .update({ 3: page(`/Contents 4 0 R ${resources} /CropBox [0 0 595.5 842]`) }).bytes
    },
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'an entry of the catalogue in an object of its own',
    bytes: () =>
      TestPdf.make('table', {}, '/Lang (vi)')
        .sign(by())
        .update({ 1: catalogue('/Lang 40 0 R'), 40: '(vi)' }).bytes,
    expect: 'accepted',
  },
  {
    name: 'the description in XMP written again under a certification that names the catalogue',
    bytes: () => {
      const xmp = (words: string) => stream(words, '/Type /Metadata')
      const reference = '/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 2 >> /Data 1 0 R >>]'
      const perms = '/Metadata 30 0 R /Perms << /DocMDP 31 0 R >>'
      return TestPdf.make('table', { 30: xmp('<x/>') }, perms)
        .sign({ ...by(), dictionary: reference })
        .update({ 30: xmp('<y/>') }).bytes
    },
    expect: 'accepted',
  },
  {
    name: 'a page numbered for its structure',
    bytes: () => signed().update({ 3: page(`/Contents 4 0 R ${resources} /StructParents 3`) }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'an action when the page is opened',
    bytes: () =>
      signed().update({ 3: page(`/Contents 4 0 R ${resources} /AA << /O << /S /JavaScript /JS (1) >> >>`) }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'certified for no change, then validation data and a timestamp',
    bytes: () =>
      make()
        .sign({ ...by(), certifies: 1 })
        .validationData([authority.der])
        .stamp({ authority: clock, at: june(2), certificates: [clock, authority] }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
  {
    name: 'certified for filling, then signed by another',
    bytes: () =>
      make()
        .sign({ ...by(), certifies: 2 })
        .sign(by(person)).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: 'all fields locked, then signed by another',
    bytes: () =>
      make()
        .sign({ ...by(), dictionary: locksAll })
        .sign(by(person)).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: 'three signatures, validation data and a timestamp',
    bytes: () =>
      signed('compressed')
        .sign(by(person))
        .sign(by())
        .validationData([authority.der])
        .stamp({ authority: clock, at: june(2), certificates: [clock, authority] })
        .validationData([authority.der]).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added', 'pdf.changes.evidence-added'],
  },
]
