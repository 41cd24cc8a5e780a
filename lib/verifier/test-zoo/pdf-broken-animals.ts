import { deflateSync } from 'node:zlib'
import { signCms } from '../test-authority/cms'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, make, signed } from './pdf-papers'
import { circular, edited } from './pdf-surgery'

const container = signCms({ signer: world.company, content: make().bytes, encapsulated: make().bytes })

export const brokenPdfs: Animal[] = [
  { name: 'no signature', bytes: () => make().bytes, expect: 'unsigned' },
  {
    name: 'an empty signature field',
    bytes: () =>
      TestPdf.make('table', { 7: '<< /FT /Sig /T (empty) /Rect [0 0 0 0] >>' }, '/AcroForm << /Fields [7 0 R] >>')
        .bytes,
    expect: 'unsigned',
  },
  { name: 'an empty file', bytes: () => '', expect: 'unsupported', because: ['file.format.empty'] },
  {
    name: 'a picture',
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    expect: 'unsupported',
    because: ['file.format.unknown'],
  },
  {
    name: 'a ZIP file',
    bytes: () => Buffer.from('PK\u0003\u0004\u0014 %PDF-1.7'),
    expect: 'unsupported',
    because: ['file.format.container'],
  },
  {
    name: 'a signature container that holds a PDF',
    bytes: () => container,
    expect: 'unsupported',
    because: ['file.format.signature'],
  },
  {
    name: 'a signature container as text',
    bytes: () => `-----BEGIN PKCS7-----\n${container.toString('base64')}\n-----END PKCS7-----\n`,
    expect: 'unsupported',
    because: ['file.format.signature'],
  },
  {
    name: 'a header and nothing else',
    bytes: () => '%PDF-1.7\n',
    expect: 'refused',
    because: ['pdf.structure.broken'],
  },
  {
    name: 'encrypted',
    bytes: () => signed().update({ 20: '<< /Filter /Standard >>' }, { trailer: '/Encrypt 20 0 R' }).bytes,
    expect: 'unsupported',
    because: ['pdf.structure.encrypted'],
  },
  {
    name: 'cross-references in a circle',
    bytes: () => circular(make().update({ 6: '<< >>' }).bytes),
    expect: 'refused',
    because: ['pdf.structure.broken'],
  },
  {
    name: 'an object that needs itself',
    bytes: () =>
      make().update({ 4: '<< /Length 4 0 R >>\nstream\n\nendstream' }).sign(by()).update({ 6: '<< /A 1 >>' }).bytes,
    expect: 'refused',
    because: ['pdf.structure.broken'],
  },
  {
    name: 'pages in a circle',
    bytes: () => make().update({ 2: '<< /Type /Pages /Kids [2 0 R] >>' }).sign(by()).update({ 6: '<< /A 1 >>' }).bytes,
    expect: 'refused',
    because: ['pdf.structure.broken'],
  },
  {
    name: 'nested beyond measure',
    bytes: () => make().update({ 1: `${'<< /A '.repeat(5000)}1${' >>'.repeat(5000)}` }).bytes,
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'a bomb for a stream of cross-references',
    bytes: () => {
      const before = make('stream').bytes
      const rows = stream(
        deflateSync(Buffer.alloc(2_000_000)),
        '/Type /XRef /W [0 1 0] /Size 2000000 /Root 1 0 R /Filter /FlateDecode',
      )
      const end = `\nendobj\nstartxref\n${before.length}\n%%EOF\n`
      return Buffer.concat([before, Buffer.from('90 0 obj\n'), rows, Buffer.from(end)])
    },
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'a bomb for an object stream',
    bytes: () =>
      edited(
        make('compressed').update({
          30: stream(deflateSync(Buffer.alloc(64 * 1024 * 1024)), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'),
        }).bytes,
        /(\d+) 0 obj\n<< \/Type \/ObjStm/,
        '$1 0 obj\n<< /Type /Objxxm',
      ),
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'older kinds of signatures',
    bytes: () => make().sign({ ...by(), subFilter: 'adbe.pkcs7.sha1' }).bytes,
    expect: 'unsupported',
    because: ['pdf.dictionary.format'],
  },
  {
    name: 'a signature cut off from its form',
    bytes: () => signed().update({ 1: '<< /Type /Catalog /Pages 2 0 R >>' }).bytes,
    expect: 'unsigned',
    because: ['pdf.structure.stray-signature'],
  },
  {
    name: 'a key of the signature twice',
    bytes: () => make().sign({ ...by(), dictionary: '/SubFilter /adbe.pkcs7.detached' }).bytes,
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
]
