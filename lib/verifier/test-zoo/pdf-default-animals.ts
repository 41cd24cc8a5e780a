import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, evil } from './pdf-papers'

const drawing = '/Type /XObject /Subtype /Form /BBox [0 0 300 30]'
const widget = (more: string) => `<< /Subtype /Widget /Rect [50 600 300 630] /P 3 0 R ${more} >>`
const amount = (more = '') => widget(`/FT /Tx /T (tien) /V (1.000.000) ${more}`)
const entries = (own: string, fields: string) => `/AcroForm << /Fields [${fields}] /SigFlags 3 ${own} >>`
const root = (own = '', fields = '20 0 R 32 0 R', more = '') =>
  `<< /Type /Catalog /Pages 2 0 R ${entries(own, fields)} ${more} >>`

/** A document with a field (object 20) and others up to 30; its signature is object 31, the signature's field 32. */
function filled(field: string, own = '', extra: Bodies = {}, fields = '20 0 R 32 0 R', shown = [20]) {
  const bodies = { 3: TestPdf.page(shown), 20: field, 30: '<< >>', ...extra }
  const signed = TestPdf.make('table', bodies).sign({
    ...by(),
    bodies: { 1: root(own, fields), 3: TestPdf.page([...shown, 32]) },
  })
  return (after: Bodies) => () => signed.update(after).bytes
}

const otherDigits: Bodies = {
  60: '<< /Type /Font /Subtype /Type3 /CharProcs << /a 61 0 R >> /Encoding << /Differences [49 /a] >> /FirstChar 49 /LastChar 49 /Widths [500] /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] >>',
  61: stream('9'),
}
const gains = '/DR << /Font << /F9 60 0 R >> >>'
const white = '/DA (/Helv 0 Tf 1 g)'
const black = '/DA (/Helv 0 Tf 0 g)'
const speaking = '/DA (/F9 0 Tf 0 g)'
const formChanged: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.form'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const annotated: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.annotation'] }
const bare = stream('/F9 9 Tf (1) Tj', drawing)

/** What text looks like where a field leaves it to the form. */
const appearances: Animal[] = [
  { name: 'a white default for a field without one', bytes: filled(amount())({ 1: root(white) }), ...formChanged },
  {
    name: 'a white default for a field without one, drawn by the reader',
    bytes: filled(amount(), '/NeedAppearances true')({ 1: root(`/NeedAppearances true ${white}`) }),
    ...formChanged,
  },
  {
    name: 'a default and a font of other digits',
    bytes: filled(amount())({ 1: root(`${speaking} ${gains}`), ...otherDigits }),
    ...formChanged,
  },
  {
    name: 'a white default for a widget that no form lists',
    bytes: filled(amount(), '', {}, '32 0 R')({ 1: root(white, '32 0 R') }),
    ...formChanged,
  },
  {
    name: 'a default for fields that have their own',
    bytes: filled(amount(black))({ 1: root(white) }),
    expect: 'accepted',
  },
  {
    name: 'a default for a field that inherits its own',
    bytes: filled(
      widget('/Parent 21 0 R'),
      '',
      { 21: `<< /FT /Tx /T (tien) ${black} /Kids [20 0 R] >>` },
      '21 0 R 32 0 R',
    )({
      1: root(white, '21 0 R 32 0 R'),
    }),
    expect: 'accepted',
  },
  {
    name: 'a font of which a field speaks',
    bytes: filled(amount(speaking))({ 1: root(gains), ...otherDigits }),
    ...formChanged,
  },
  {
    name: 'a font of which a field speaks in other letters',
    bytes: filled(amount('/DA (/F#39 0 Tf 0 g)'))({ 1: root(gains), ...otherDigits }),
    ...formChanged,
  },
  {
    name: 'a font of which the form speaks',
    bytes: filled(amount(), speaking)({ 1: root(`${speaking} ${gains}`), ...otherDigits }),
    ...formChanged,
  },
  {
    name: 'a font of which nobody speaks',
    bytes: filled(amount(black))({ 1: root(gains), ...otherDigits }),
    expect: 'accepted',
  },
  {
    name: 'a font of which an appearance without resources speaks',
    bytes: filled(amount(`${black} /AP << /N 21 0 R >>`), '', { 21: bare })({ 1: root(gains), ...otherDigits }),
    ...formChanged,
  },
  {
    name: 'a font of which one state of a button speaks',
    bytes: filled(amount(`${black} /AP << /N << /Yes 21 0 R >> >>`), '', { 21: bare })({
      1: root(gains),
      ...otherDigits,
    }),
    ...formChanged,
  },
  {
    name: 'a font of which an appearance speaks that cannot be unpacked',
    bytes: filled(amount(`${black} /AP << /N 21 0 R >>`), '', { 21: stream('x', `${drawing} /Filter /Unknown`) })({
      1: root(gains),
      ...otherDigits,
    }),
    ...formChanged,
  },
]

const other = '<< /Type /OCG /Name (lop) >>'
const stamp = (place: number) => `<< /Subtype /Stamp /Rect [50 600 300 630] /AP << /N ${place} 0 R >> >>`
const prepared = { 21: stamp(23), 22: stamp(24), 23: stream('1', drawing), 24: stream(evil, drawing) }

/** Where fields and annotations stand. */
const places: Animal[] = [
  {
    name: 'a field that stood on no page, shown',
    bytes: filled(amount(), '', {}, '20 0 R 32 0 R', [])({ 3: TestPdf.page([32, 20]) }),
    ...annotated,
  },
  {
    name: 'a waiting signature field with a picture that stood on no page, shown',
    bytes: filled(
      widget('/FT /Sig /T (ky) /AP << /N 21 0 R >>'),
      '',
      { 21: bare },
      '20 0 R 32 0 R',
      [],
    )({
      3: TestPdf.page([32, 20]),
    }),
    ...annotated,
  },
  {
    name: 'two stamps exchanged',
    bytes: filled(amount(), '', prepared, '20 0 R 32 0 R', [21, 22])({ 3: TestPdf.page([22, 21, 32]) }),
    ...annotated,
  },
  {
    name: 'a stamp drawn twice',
    bytes: filled(amount(), '', prepared, '20 0 R 32 0 R', [21, 22])({ 3: TestPdf.page([21, 22, 21, 32]) }),
    ...annotated,
  },
  {
    name: 'a layer put into the list of fields, which is also the list of hidden layers',
    bytes: filled(amount(), '', { 21: other, 22: '[20 0 R 32 0 R]' })({ 1: root('', '20 0 R 32 0 R 21 0 R') }),
    ...formChanged,
  },
  {
    name: 'a plain group that does something',
    bytes: filled(amount())({
      1: root('', '20 0 R 32 0 R 40 0 R'),
      3: TestPdf.page([20, 32, 40]),
      40: widget('/T (nhom) /A << /S /URI /URI (https://example.org) >>'),
    }),
    ...unexplained,
  },
  {
    name: 'a field put below another that names another value',
    bytes: filled(widget('/FT /Tx /T (tien)'))({
      1: root('', '32 0 R 40 0 R'),
      40: '<< /V (9.000.000) /Kids [20 0 R] >>',
    }),
    ...formChanged,
  },
  {
    name: 'a field written in the list before another',
    bytes: filled(
      amount(),
      '',
      {},
      '<< /FT /Tx /T (a) /V (1) >> 20 0 R 32 0 R',
    )({
      1: root('', '<< /FT /Tx /T (b) /V (9) >> << /FT /Tx /T (a) /V (1) >> 20 0 R 32 0 R'),
    }),
    ...formChanged,
  },
  {
    name: 'fields written in the list, as they were',
    bytes: filled(
      amount(),
      '',
      {},
      '<< /FT /Tx /T (b) >> << /FT /Tx /T (a) >> 20 0 R 32 0 R',
    )({
      1: root('', '<< /FT /Tx /T (b) >> << /FT /Tx /T (a) >> 20 0 R 32 0 R'),
    }),
    expect: 'accepted',
  },
]

/** What a form leaves open, and what stands where. */
export const defaultAnimals: Animal[] = [...appearances, ...places]
