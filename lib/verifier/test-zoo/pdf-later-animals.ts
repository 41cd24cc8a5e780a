import { certify } from '../test-authority/certificates'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { edited, unreferencedUpdate } from './pdf-surgery'

const { authority, person } = world

export const changedPdfs: Animal[] = [
  {
    name: 'a page added',
    bytes: () => signed().update({ 2: '<< /Type /Pages /Kids [3 0 R 40 0 R] /Count 2 >>', 40: TestPdf.page() }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'a page turned',
    bytes: () => signed().update({ 3: TestPdf.page([8], '/Rotate 180') }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'the page tree cropped',
    bytes: () => signed().update({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /CropBox [0 0 1 1] >>' }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'a font replaced',
    bytes: () => signed().update({ 5: '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>' }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'the text freed',
    bytes: () => signed().update({ 4: null }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'another catalogue',
    bytes: () =>
      edited(
        signed().update({ 41: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] >> >>' }).bytes,
        /\/Root 1 0 R (?=[^/]*\/Prev[^/]*\/Info 6 0 R >>\nstartxref\n\d+\n%%EOF\n$)/,
        '/Root 41 0 R ',
      ),
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'an object that is described as Info and drawn',
    bytes: () =>
      make()
        .sign({ ...by(), bodies: {} })
        .update({ 4: stream(evil) }, { trailer: '/Info 4 0 R' }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'the same objects written again',
    bytes: () => signed().update({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' }).bytes,
    expect: 'accepted',
  },
  {
    name: 'author and title changed',
    bytes: () => signed().update({ 6: '<< /Title (Another) >>' }).bytes,
    expect: 'accepted',
  },
  {
    name: 'validation data added',
    bytes: () => signed().validationData([authority.der]).bytes,
    expect: 'accepted',
    because: ['pdf.changes.evidence-added'],
  },
  {
    name: 'a comment added',
    bytes: () =>
      signed().update({
        3: TestPdf.page([8, 42]),
        42: '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (hello) >>',
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'a stamp drawn over the page',
    bytes: () =>
      signed().update({
        3: TestPdf.page([8, 42]),
        42: '<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /AP << /N 43 0 R >> >>',
        43: stream(evil, '/Subtype /Form /BBox [0 0 595 842]'),
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.annotation'],
  },
  {
    name: 'a script when the file is opened',
    bytes: () =>
      signed().update({
        1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> /OpenAction << /S /JavaScript /JS (1) >> >>',
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.unexplained'],
  },
  {
    name: 'an empty signature field with a picture',
    bytes: () =>
      signed().update({
        1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R 42 0 R] /SigFlags 3 >> >>',
        3: TestPdf.page([8, 42]),
        42: '<< /Subtype /Widget /FT /Sig /T (sneaky) /Rect [0 0 300 300] /AP << /N 43 0 R >> >>',
        43: stream(evil, '/Subtype /Form /BBox [0 0 300 300]'),
      }).bytes,
    expect: 'review',
    because: ['pdf.changes.mark'],
  },
  {
    name: 'a second signature with a small mark',
    bytes: () => signed().sign({ ...by(person), rect: '[50 50 200 100]' }).bytes,
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: 'a second signature over the whole page',
    bytes: () => signed().sign({ ...by(person), rect: '[0 0 595 842]' }).bytes,
    expect: 'review',
    because: ['pdf.changes.mark'],
  },
  {
    name: 'a second signature by nobody known',
    bytes: () => signed().sign(by(certify({ name: 'Nobody' }))).bytes,
    expect: 'untrusted',
    because: ['chain.trust.unknown'],
  },
  {
    name: 'a change between two signatures',
    bytes: () =>
      signed()
        .update({ 4: stream(evil) })
        .sign(by(person)).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'a change together with the second signature',
    bytes: () => signed().sign({ ...by(person), bodies: { 4: stream(evil) } }).bytes,
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'the first signature removed by the second',
    bytes: () => signed().sign({ ...by(person), bodies: { 8: '<< /FT /Sig /T (Sig7) /Rect [0 0 0 0] >>' } }).bytes,
    expect: 'review',
    because: ['pdf.structure.stray-signature'],
  },
  {
    name: 'the dictionary of a signature replaced',
    bytes: () => signed().sign({ ...by(person), bodies: { 7: '<< /Type /Sig >>' } }).bytes,
    expect: 'refused',
    because: ['pdf.dictionary.incomplete'],
  },
  {
    name: 'objects that no cross-reference names',
    bytes: () => unreferencedUpdate(signed().bytes, `4 0 obj\n${evil}\nendobj`),
    expect: 'refused',
    because: ['pdf.changes.hidden-objects'],
  },
  {
    name: 'words behind the end',
    bytes: () => Buffer.concat([signed().bytes, Buffer.from('thank you')]),
    expect: 'review',
    because: ['pdf.changes.loose-bytes'],
  },
]
