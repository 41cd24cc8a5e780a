import { deflateSync } from 'node:zlib'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, evil } from './pdf-papers'

const drawing = '/Type /XObject /Subtype /Form /BBox [0 0 300 30]'
const stamp = (more: string) => `<< /Subtype /Stamp /Rect [72 690 300 730] /AP << /N 21 0 R >> ${more} >>`
const catalogue = (fields: string, more = '') =>
  `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields ${fields} /SigFlags 3 >> ${more} >>`
const bare = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more} >>`

/** Two pages, of which the second has no annotations, and a stamp. The signature is object 41, its field 42. */
function paper(before: Bodies, more = '', fields = '[42 0 R]', form?: string) {
  const first = TestPdf.page([20, 42])
  const bodies: Bodies = {
    2: '<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 >>',
    3: TestPdf.page([20]),
    7: bare(),
    20: stamp(''),
    21: stream('1.000.000', drawing),
    40: '<< >>',
    ...before,
  }
  const root = form ? `<< /Type /Catalog /Pages 2 0 R /AcroForm ${form} ${more} >>` : catalogue(fields, more)
  const file = TestPdf.make('table', bodies).sign({ ...by(), bodies: { 1: root, 3: first } })
  return (after: Bodies) => () => file.update(after).bytes
}

const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const refused: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.content'] }

const layers = (off: string) => `/OCProperties << /OCGs [30 0 R] /D << /OFF ${off} >> >>`
const layer = '<< /Type /OCG /Name (lop) >>'

/** One object in two roles: what one of them allows, the other shows. */
const roles: Animal[] = [
  {
    name: "a stamp's picture that becomes a list of annotations",
    bytes: paper({})({ 7: bare('/Annots 21 0 R'), 21: '<< >>' }),
    ...unexplained,
  },
  {
    name: "a stamp's picture, exchanged, that is called a list of annotations",
    bytes: paper({})({ 7: bare('/Annots 21 0 R'), 21: stream(evil, drawing) }),
    ...unexplained,
  },
  {
    name: 'layers shown by a list that becomes one of annotations',
    bytes: paper({ 30: layer, 31: '[30 0 R]' }, layers('31 0 R'))({ 7: bare('/Annots 31 0 R'), 31: '[]' }),
    ...unexplained,
  },
  {
    name: 'layers shown by a list that becomes one of fields',
    bytes: paper(
      { 30: layer, 31: '[30 0 R]' },
      layers('31 0 R'),
    )({
      1: catalogue('31 0 R', layers('31 0 R')),
      31: '[42 0 R]',
    }),
    ...unexplained,
  },
  {
    name: 'a layer that becomes the form',
    bytes: paper(
      { 20: stamp('/OC 30 0 R'), 30: layer },
      layers('[30 0 R]'),
    )({
      1: `<< /Type /Catalog /Pages 2 0 R /AcroForm 30 0 R ${layers('[30 0 R]')} >>`,
      30: '<< /Fields [42 0 R] /SigFlags 3 >>',
    }),
    ...unexplained,
  },
  {
    name: 'a place on the page that is also a list of fields',
    bytes: paper(
      { 20: stamp('').replace(/\/Rect \[.*?\]/, '/Rect 31 0 R'), 31: '[72 690 300 730 42 0 R]' },
      '',
      '31 0 R',
    )({ 31: '[0 0 1 1 42 0 R]' }),
    ...unexplained,
  },
  {
    name: 'a place on the page that is also a list of annotations',
    bytes: paper({
      7: bare('/Annots 31 0 R'),
      20: stamp('').replace(/\/Rect \[.*?\]/, '/Rect 31 0 R'),
      31: '[72 690 300 730]',
    })({ 31: '[0 0 1 1]' }),
    ...unexplained,
  },
  {
    name: 'a form that is also something else',
    bytes: paper(
      { 30: '<< /Fields [42 0 R] /SigFlags 1 >>' },
      '/PieceInfo 30 0 R',
      '',
      '30 0 R',
    )({
      30: '<< /Fields [42 0 R] /SigFlags 3 >>',
    }),
    ...unexplained,
  },
  {
    name: 'a form and its list in objects of their own, written again',
    bytes: paper(
      { 30: '<< /Fields 31 0 R /SigFlags 1 >>', 31: '[42 0 R]', 7: bare('/Annots 32 0 R'), 32: '[]' },
      '',
      '',
      '30 0 R',
    )({
      30: '<< /Fields 31 0 R /SigFlags 3 >>',
      31: '[42 0 R 50 0 R]',
      32: '[50 0 R]',
      50: '<< /Subtype /Widget /FT /Sig /T (b) /Rect [0 0 0 0] >>',
    }),
    expect: 'accepted',
  },
]

/** One value and a list of one are the same for contents alone. */
const lists: Animal[] = [
  ['/Rotate 180', '/Rotate [180]'],
  ['/UserUnit 2', '/UserUnit [2]'],
  ['/Group << /S /Transparency >>', '/Group [<< /S /Transparency >>]'],
].map(([before = '', after = '']) => ({
  name: `${before} written as ${after}`,
  bytes: paper({ 7: bare(before) })({ 7: bare(after) }),
  ...refused,
}))

const words = 'BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET'
const packed = deflateSync(Buffer.from(words))
const onWords = (body: string | Buffer, before: Bodies = {}, after: Bodies = {}) => paper(before)({ 4: body, ...after })
const sized = (length: number | string) => Buffer.from(`<< /Length ${length} >>\nstream\n${words}endstream`, 'latin1')

/** The same bytes, said to be packed in a way that only some readers unpack. */
const packings: Animal[] = [
  {
    name: 'the text packed again, with settings that change nothing',
    bytes: onWords(stream(packed, '/Filter /FlateDecode /DecodeParms << /Predictor 1 >>')),
    expect: 'accepted',
  },
  {
    name: 'the text packed again with settings in an object of their own',
    bytes: onWords(
      stream(packed, '/Filter /FlateDecode /DecodeParms 50 0 R'),
      {},
      { 50: '<< /Predictor 15 /Columns 9 >>' },
    ),
    ...refused,
  },
  {
    name: 'the text packed again with settings in a list',
    bytes: onWords(
      stream(packed, '/Filter [/FlateDecode] /DecodeParms [50 0 R]'),
      {},
      { 50: '<< /Predictor 15 /Columns 9 >>' },
    ),
    ...refused,
  },
  {
    name: 'the text packed again with a setting in an object of its own',
    bytes: onWords(
      stream(packed, '/Filter /FlateDecode /DecodeParms << /Predictor 50 0 R /Columns 9 >>'),
      {},
      { 50: '15' },
    ),
    ...refused,
  },
  ...['/DP << /Predictor 15 /Columns 9 >>', '/F /ASCIIHexDecode', '/F (other.txt) /FFilter /FlateDecode'].map(
    (short) => ({
      name: `the text packed again, where ${short} stood without effect`,
      bytes: onWords(stream(packed, `/Filter /FlateDecode ${short}`), { 4: stream(words, short) }),
      ...refused,
    }),
  ),
  { name: 'the text written again, as long as it says', bytes: onWords(sized(words.length)), expect: 'accepted' },
  ...[9, 0, words.length + 5, -1].map((length) => ({
    name: `the text written again, said to be ${length} bytes long`,
    bytes: onWords(sized(length)),
    ...refused,
  })),
  {
    name: 'a text of a wrong length, left as it was on a page that is written again',
    bytes: paper({ 4: sized(9) })({ 7: bare('/Tabs /S').replace('4 0 R', '[4 0 R]') }),
    expect: 'accepted',
  },
]

const speaks = '/DA (/F9 12 Tf 0 g)'
const form = (own: string) => `<< /Fields [42 0 R] /SigFlags 3 ${own} >>`
const gains = '/DR << /Font << /F9 50 0 R >> >>'
const otherFont = { 50: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' }
const note = (more: string) => `<< /Subtype /FreeText /Rect [72 690 300 730] /Contents (1.000.000) ${more} >>`
const changedForm: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.form'] }
const withRoot = (own: string) => `<< /Type /Catalog /Pages 2 0 R /AcroForm ${form(own)} >>`

/** Notes that a reader writes itself look for their font in the form, as fields do. */
const notes: Animal[] = [
  {
    name: 'a font of which a note speaks',
    bytes: paper({ 20: note(speaks) })({ 1: withRoot(gains), ...otherFont }),
    ...changedForm,
  },
  {
    name: 'a font of which the picture of a stamp speaks, without resources',
    bytes: paper({ 21: stream('BT /F9 12 Tf (1) Tj ET', drawing) })({ 1: withRoot(gains), ...otherFont }),
    ...changedForm,
  },
  {
    name: 'a default for a note without one',
    bytes: paper({ 20: note('') })({ 1: withRoot('/DA (/Helv 12 Tf 1 g)') }),
    ...changedForm,
  },
  {
    name: 'a font of which no note speaks',
    bytes: paper({ 20: note('/DA (/F1 12 Tf 0 g)') })({ 1: withRoot(gains), ...otherFont }),
    expect: 'accepted',
  },
]

/** Objects that stand for two things, and values that are written in another way. */
export const roleAnimals: Animal[] = [...roles, ...lists, ...packings, ...notes]
