import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, evil, signed } from './pdf-papers'

const refused: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.content'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }

const node = (kids: string, more = '') => `<< /Type /Pages /Kids [${kids}] /Count 1 ${more} >>`
const catalogue = (more = '') => `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> ${more} >>`

/** A tree of two nodes below the root, of which the first turns its pages and has none. */
function branched() {
  const page = (annotations: readonly number[]) => TestPdf.page(annotations).replace('/Parent 2 0 R', '/Parent 21 0 R')
  const file = TestPdf.make('table', {
    2: node('20 0 R 21 0 R'),
    3: page([]),
    20: '<< /Type /Pages /Parent 2 0 R /Kids [] /Count 0 /Rotate 180 >>',
    21: node('3 0 R', '/Parent 2 0 R'),
  })
  return file.sign({ ...by(), bodies: { 3: page([23]) } })
}

const shape: Animal[] = [
  { name: 'a tree of two nodes', bytes: () => branched().bytes, expect: 'accepted' },
  {
    name: 'a node put below another, which turns its pages',
    bytes: () =>
      branched().update({
        2: node('20 0 R'),
        20: '<< /Type /Pages /Parent 2 0 R /Kids [21 0 R] /Count 1 /Rotate 180 >>',
        21: node('3 0 R', '/Parent 20 0 R'),
      }).bytes,
    ...refused,
  },
  {
    name: 'a node that names another above it',
    bytes: () => branched().update({ 21: node('3 0 R', '/Parent 20 0 R') }).bytes,
    ...refused,
  },
  {
    name: 'fewer pages counted than there are',
    bytes: () => signed().update({ 2: node('3 0 R').replace('/Count 1', '/Count 0') }).bytes,
    ...refused,
  },
  {
    name: 'a count of pages in an object of its own',
    bytes: () => signed().update({ 2: node('3 0 R').replace('/Count 1', '/Count 40 0 R'), 40: '1' }).bytes,
    expect: 'accepted',
  },
]

/** Replaces the last occurrence of a text by another of the same length. */
function overwriteLast(bytes: Buffer, text: string, to: string): Buffer {
  const out = Buffer.from(bytes)
  out.write(to, bytes.lastIndexOf(text, undefined, 'latin1'), 'latin1')
  return out
}

const textAgain = () => signed().update({ 4: stream('BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET') }).bytes

/** Readers that look at generations (7.3.10) find nothing where they differ. */
const generations: Animal[] = [
  { name: 'the text written again', bytes: textAgain, expect: 'accepted' },
  {
    name: 'the text written again in another generation',
    bytes: () => overwriteLast(overwriteLast(textAgain(), '00000 n', '00001 n'), '\n4 0 obj', '\n4 1 obj'),
    ...refused,
  },
  {
    name: 'the text by a reference of another generation',
    bytes: () => signed().update({ 3: TestPdf.page([8]).replace('/Contents 4 0 R', '/Contents 4 1 R') }).bytes,
    ...refused,
  },
  {
    name: 'a font by a reference of another generation, deep inside',
    bytes: () => signed().update({ 3: TestPdf.page([8]).replace('/F1 5 0 R', '/F1 5 1 R') }).bytes,
    ...refused,
  },
  {
    name: 'the page by a reference of another generation',
    bytes: () => signed().update({ 2: node('3 1 R') }).bytes,
    ...refused,
  },
  {
    name: 'the page tree by a reference of another generation',
    bytes: () => signed().update({ 1: catalogue().replace('/Pages 2 0 R', '/Pages 2 1 R') }).bytes,
    ...refused,
  },
  {
    name: 'the catalogue by a reference of another generation',
    bytes: () => overwriteLast(signed().update({ 6: '<< >>' }).bytes, '/Root 1 0 R', '/Root 1 1 R'),
    ...refused,
  },
]

const stamp = '<< /Subtype /Stamp /Rect [72 690 300 730] /AP << /N 43 0 R >> >>'
const drawn = stream(evil, '/Type /XObject /Subtype /Form /BBox [0 0 300 30]')

/** A key that stands twice: the first time for some readers, the second for others. */
const twins: Animal[] = [
  {
    name: 'a list of annotations before the one that was signed',
    bytes: () =>
      signed().update({
        3: TestPdf.page([8]).replace('/Annots', '/Annots [8 0 R 42 0 R] /Annots'),
        42: stamp,
        43: drawn,
      }).bytes,
    ...unexplained,
  },
  {
    name: 'a form before the one that was signed',
    bytes: () => signed().update({ 1: catalogue().replace('/AcroForm', '/AcroForm << /Fields [] >> /AcroForm') }).bytes,
    ...unexplained,
  },
  {
    name: 'validation data that names its lists twice',
    bytes: () => signed().update({ 1: catalogue('/DSS << /VRI << /A [<< /X 1 /X 2 >>] >> >>') }).bytes,
    ...unexplained,
  },
  {
    name: 'a trailer that names two catalogues',
    bytes: () => signed().update({ 41: catalogue() }, { trailer: '/Info 6 0 R /Root 41 0 R /Root 1 0 R' }).bytes,
    ...unexplained,
  },
  {
    name: 'a key twice in what was signed',
    bytes: () => {
      const page = TestPdf.page([8]).replace('/Annots', '/Tabs /S /Tabs /S /Annots')
      return signed().with(TestPdf.make('table', { 3: page }).sign({ ...by(), bodies: { 3: page } }).bytes).bytes
    },
    expect: 'accepted',
  },
]

/** Objects that are called containers of objects, and are drawn. */
const containers: Animal[] = ['ObjStm', 'XRef'].map((type) => ({
  name: `the text of a script, called ${type}`,
  bytes: () => {
    const names = (script: string) => `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${script} >>] >> >>`
    const file = TestPdf.make('table', {}, names('30 0 R')).sign(by())
    return file.update({ 30: stream('app.alert(9)', `/Type /${type} /N 0 /First 0`) }).bytes
  },
  ...unexplained,
}))

/** What one rule alone would let pass: a list that is called an extension, and a gap that an unseen field fills. */
const excused: Animal[] = [
  {
    name: 'a list of pages in an object of its own, called an extension',
    bytes: () =>
      signed().update({
        1: catalogue('/Extensions << /X 40 0 R >>'),
        2: node('').replace('[]', '40 0 R'),
        40: '[3 0 R]',
      }).bytes,
    ...unexplained,
  },
  {
    name: 'what a stamp shows, named before it was there and filled in by an unseen field',
    bytes: () => {
      const file = TestPdf.make('table', { 3: TestPdf.page([20]), 20: stamp })
      return file.sign({ ...by(), bodies: { 3: TestPdf.page([20, 22]) } }).update({
        1: catalogue().replace('[8 0 R]', '[22 0 R 50 0 R]'),
        43: drawn,
        50: '<< /FT /Sig /T (b) /Rect [0 0 0 0] /MK << /X 43 0 R >> >>',
      }).bytes
    },
    ...unexplained,
  },
]

/** What the pages, their tree and the numbers of objects may not become. */
export const treeAnimals: Animal[] = [...shape, ...generations, ...twins, ...containers, ...excused]
