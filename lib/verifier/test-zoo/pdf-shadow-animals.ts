import { certify } from '../test-authority/certificates'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { edited } from './pdf-surgery'

const { person } = world

const drawing = '/Type /XObject /Subtype /Form /BBox [0 0 300 30]'
const stamp = (appearance: number) => `<< /Subtype /Stamp /Rect [0 0 300 30] /AP << /N ${appearance} 0 R >> >>`

/** A document that its forger prepared before somebody signed it: objects 20 and more, and entries of the catalogue. */
const prepared = (extra: Bodies, catalogue = '', annotations: number[] = []) => {
  const file = TestPdf.make('table', { 3: TestPdf.page(annotations), ...extra }, catalogue)
  return file.sign({ ...by(), bodies: { 3: TestPdf.page([...annotations, file.size + 1]) } })
}

/** The stamp's text, which is also called something that may change. */
const shadow = (number: number, catalogue = '') =>
  prepared({ 20: stamp(number), [number]: stream('BT (1.000.000) Tj ET', drawing) }, catalogue, [20])
const replaced = stream(evil, drawing)

const field = (more: string) =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sig9) /V 9 0 R ${more} /P 3 0 R /F 132 >>`
const nobody = certify({ name: 'Sneaky' })

/** Cross-references alone, behind the end: they put a hidden object in the place of a signed one. */
function rearranged(): Buffer {
  const file = make()
  const hidden = Buffer.from(`4 0 obj\n<< /Length ${evil.length} >>\nstream\n${evil}\nendstream\nendobj\n`)
  const { bytes } = file.with(Buffer.concat([file.bytes, hidden])).sign(by())
  const start = /startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1]
  const row = `${String(file.bytes.length).padStart(10, '0')} 00000 n \n`
  const table = `xref\n4 1\n${row}trailer\n<< /Size 9 /Root 1 0 R /Info 6 0 R /Prev ${start} >>\nstartxref\n${bytes.length}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(table)])
}

/** The signature written again behind the end, with other contents before it. */
function copied(): Buffer {
  const file = signed()
  const dictionary = /\n7 0 obj\n(<<[\s\S]*?>>)\nendobj/.exec(file.bytes.toString('latin1'))?.[1] ?? ''
  return file.update({ 4: stream(evil), 7: dictionary }).bytes
}

/** Attacks with which readers were fooled: "Shadow Attacks" (2021), "1 Trillion Dollar Refund" (2019), "Processing Dangerous Paths" (2021). */
export const shadowPdfs: Animal[] = [
  {
    name: 'hide and replace: hidden objects are put in place by cross-references alone',
    bytes: rearranged,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'the signature copied behind a change',
    bytes: copied,
    expect: 'refused',
    because: ['pdf.byte-range.gap'],
  },
  {
    name: 'a stamp whose text is also the description of the file',
    bytes: () => shadow(6).update({ 6: replaced }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a stamp whose text is also validation data',
    bytes: () => shadow(30, '/DSS << /Certs [30 0 R] >>').update({ 30: replaced }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a stamp whose text is also the metadata',
    bytes: () => shadow(30, '/Metadata 30 0 R').update({ 30: replaced }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a stamp whose text is also the form',
    bytes: () => {
      const file = TestPdf.make(
        'table',
        { 3: TestPdf.page([20]), 20: stamp(30), 30: stream('x', '/Fields []') },
        '/AcroForm 30 0 R',
      )
      return file
        .sign({
          ...by(),
          bodies: { 1: '<< /Type /Catalog /Pages 2 0 R /AcroForm 30 0 R >>', 30: stream('x', '/Fields [32 0 R]') },
        })
        .update({ 30: stream(evil, '/Fields [32 0 R]') }).bytes
    },
    expect: 'unsigned',
    because: ['pdf.structure.stray-signature'],
  },
  {
    name: 'a page that is its own text',
    bytes: () => {
      const page = (text: string) => stream(text, '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R')
      const file = TestPdf.make('table', { 3: page('BT (1) Tj ET') })
      return file.sign({ ...by(), bodies: { 3: page('BT (1) Tj ET') } }).update({ 3: page('BT (9) Tj ET') }).bytes
    },
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
  {
    name: 'layers shown that were hidden',
    bytes: () =>
      prepared({ 30: '<< /OCGs [] /D << /BaseState /OFF >> >>' }, '/OCProperties 30 0 R').update({
        30: '<< /OCGs [] /D << /BaseState /ON >> >>',
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'what a field shows, replaced under its value',
    bytes: () =>
      TestPdf.make(
        'table',
        {
          3: TestPdf.page([7]),
          7: '<< /Subtype /Widget /FT /Tx /T (so) /V (1) /Rect [0 0 90 20] /AP << /N 9 0 R >> >>',
          9: stream('BT (1) Tj ET', drawing),
        },
        '/AcroForm << /Fields [7 0 R] >>',
      )
        .sign({ ...by(), bodies: { 3: TestPdf.page([7, 11]) } })
        .update({ 9: replaced }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a font of the form replaced',
    bytes: () =>
      prepared({ 30: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' }, '/Fonts [30 0 R]').update({
        30: '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a sneaky signature that does something',
    bytes: () =>
      signed().sign({
        ...by(person),
        bodies: { 10: field('/Rect [0 0 0 0] /AA << /E << /S /JavaScript /JS (1) >> >>') },
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'a sneaky signature by nobody known, with a mark',
    bytes: () =>
      make()
        .sign({ ...by(), certifies: 2 })
        .sign({ signer: nobody, rect: '[72 690 300 730]' }).bytes,
    expect: 'untrusted',
    because: ['chain.trust.unknown'],
  },
  {
    name: 'an evil note on a document certified for notes',
    bytes: () =>
      make()
        .sign({ ...by(), certifies: 3 })
        .update({
          3: TestPdf.page([8, 42]),
          42: '<< /Subtype /FreeText /Rect [72 690 300 730] /DA (/F1 24 Tf) /Contents (9.000.000) >>',
        }).bytes,
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'the certification taken off',
    bytes: () =>
      make()
        .sign({ ...by(), certifies: 1 })
        .update({ 1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> >>' }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'no contents of a signature but null',
    bytes: () =>
      edited(signed().update({ 6: '<< >>' }).bytes, /\/Contents <0*[^>]*>/, (found) =>
        '/Contents null'.padEnd(found.length),
      ),
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
]
