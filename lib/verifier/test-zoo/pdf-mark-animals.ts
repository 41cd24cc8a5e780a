import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { type Animal, world } from './animal'
import { by, evil, make, signed } from './pdf-papers'

const { authority, person, clock } = world

const drawing = '/Type /XObject /Subtype /Form /BBox [0 0 300 30]'
const catalogue = (fields: string, more = '') =>
  `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields}] /SigFlags 3 >> ${more} >>`
const overAmount = '/Rect [72 690 300 730]'
const widget = (more: string) => `<< /Type /Annot /Subtype /Widget /FT /Sig /T (b) ${overAmount} /P 3 0 R ${more} >>`
const shown = '/AP << /N 43 0 R >>'

/** A field of its own behind a signature, without a signature of its own. */
const added = (field: string, file: TestPdf = signed()) =>
  file.update({ 1: catalogue('8 0 R 42 0 R'), 3: TestPdf.page([8, 42]), 42: field, 43: stream(evil, drawing) }).bytes

const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const marked: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.mark'] }

/** Fields that call themselves signed, and that nobody signed. */
const hollow: Animal[] = [
  ...['(signed)', '7', '/Sig', 'true', '[7 0 R]'].map((value) => ({
    name: `a mark over the text, of a field whose signature is ${value}`,
    bytes: () => added(widget(`/V ${value} ${shown}`)),
    ...unexplained,
  })),
  {
    name: 'a mark over the text, of a field whose signature is a stream',
    bytes: () =>
      signed().update({
        1: catalogue('8 0 R 42 0 R'),
        3: TestPdf.page([8, 42]),
        42: widget(`/V 44 0 R ${shown}`),
        43: stream(evil, drawing),
        44: stream('', '/Type /Sig'),
      }).bytes,
    ...unexplained,
  },
  {
    name: 'a mark over the text, of a field that shows the first signature once more',
    bytes: () => added(widget(`/V 7 0 R ${shown}`)),
    ...unexplained,
  },
  {
    name: 'a mark over the text, of a field that shows the first signature in another generation',
    bytes: () => added(widget(`/V 7 3 R ${shown}`)),
    ...unexplained,
  },
  {
    name: 'a waiting field that shows the first signature once more',
    bytes: () => {
      const waiting = '<< /Subtype /Widget /FT /Sig /T (ky) /Rect [0 0 0 0] /P 3 0 R >>'
      const file = TestPdf.make('table', { 3: TestPdf.page([7]), 7: waiting }, '/AcroForm << /Fields [7 0 R] >>')
      const by1 = file.sign({ ...by(), bodies: { 3: TestPdf.page([7, 9]) } })
      return by1.update({ 7: widget(`/V 8 0 R ${shown}`), 43: stream(evil, drawing) }).bytes
    },
    ...unexplained,
  },
  ...['Tx', 'Btn', 'Ch'].map((type) => ({
    name: `a waiting field that becomes one of type ${type}, with a signature that nobody verifies`,
    bytes: () => {
      const waiting = '<< /Subtype /Widget /FT /Sig /T (ky) /Rect [0 0 0 0] /P 3 0 R >>'
      const file = TestPdf.make('table', { 3: TestPdf.page([7]), 7: waiting }, '/AcroForm << /Fields [7 0 R] >>')
      const once = file.sign({ ...by(), bodies: { 3: TestPdf.page([7, 9]) } })
      const other = widget(`/V << /Type /Sig >> ${shown}`).replace('/Sig /T', `/${type} /T`)
      return once.update({ 7: other, 43: stream(evil, drawing) }).bytes
    },
    ...unexplained,
  })),
  ...['/FT /Sig', ''].map((type) => ({
    name: `a field ${type} below one that its form does not put it below, whose text it shows`,
    bytes: () => {
      const text = '<< /FT /Tx /T (so) /V (9.000.000) /DA (/F1 24 Tf 0 g) >>'
      const file = TestPdf.make('table', { 7: text }, '/AcroForm << /Fields [7 0 R] >>').sign(by())
      const shows = widget('/Parent 7 0 R').replace('/FT /Sig', type)
      return file.update({ 1: file.root([7, 9, 42]), 3: TestPdf.page([9, 42]), 42: shows }).bytes
    },
    ...unexplained,
  })),
  {
    name: 'a second signature shown in two places',
    bytes: () => {
      const place = (name: string, at: string) =>
        widget(`/V 9 0 R ${shown}`).replace('(b)', name).replace(overAmount, at)
      return signed().sign({
        ...by(person),
        bodies: {
          1: catalogue('8 0 R 10 0 R 42 0 R'),
          3: TestPdf.page([8, 10, 42]),
          10: place('(b)', '/Rect [50 50 200 100]'),
          42: place('(c)', '/Rect [250 50 400 100]'),
          43: stream('0 0 300 30 re f', drawing),
        },
      }).bytes
    },
    expect: 'accepted',
    because: ['pdf.changes.signature-added'],
  },
  {
    name: 'a second signature shown in many places, which together hide the page',
    bytes: () => {
      const places = Array.from({ length: 9 }, (_, place) => 42 + place)
      const fields = places.map((number, place): [number, string] => [
        number,
        widget(`/V 9 0 R ${shown.replace('43', '70')}`)
          .replace('(b)', `(w${number})`)
          .replace(overAmount, `/Rect [0 ${place * 90} 595 ${place * 90 + 90}]`),
      ])
      return signed().sign({
        ...by(person),
        bodies: {
          1: catalogue(['8', '10', ...places].map((number) => `${number} 0 R`).join(' ')),
          3: TestPdf.page([8, 10, ...places]),
          ...Object.fromEntries(fields),
          70: stream('0 0 300 30 re f', drawing),
        },
      }).bytes
    },
    ...marked,
  },
]

const kinds = ['Square', 'Circle', 'Stamp', 'Highlight', 'Redact', 'FreeText', 'Popup', 'Link', 'Unknown']

/** What a field draws without an appearance. */
const drawnAnyhow: Animal[] = [
  ...kinds.map((kind) => ({
    name: `an empty signature field that is a ${kind}`,
    bytes: () => added(widget('/C [1 1 1] /BS << /W 99 >>').replace('/Widget', `/${kind}`)),
    ...unexplained,
  })),
  ...kinds.map((kind) => ({
    name: `a group without a type that is a ${kind}`,
    bytes: () => added(widget('').replace('/Widget /FT /Sig', `/${kind}`)),
    ...unexplained,
  })),
  ...['/MK << /BG [1 1 1] >>', '/C [1 1 1] /BS << /W 99 >>', '/Border [0 0 99] /C [0]'].flatMap((look): Animal[] => [
    {
      name: `an empty signature field that a reader draws by its ${look}`,
      bytes: () => added(widget(look)),
      ...marked,
    },
    {
      name: `a timestamp that a reader draws by its ${look}`,
      bytes: () =>
        signed().stamp({
          authority: clock,
          certificates: [clock, authority],
          bodies: { 10: widget(`/V 9 0 R ${look}`) },
        }).bytes,
      ...marked,
    },
    {
      name: `a new mark under a certification, which a reader draws by its ${look}`,
      bytes: () =>
        make()
          .sign({ ...by(), certifies: 2 })
          .sign({ ...by(person), bodies: { 10: widget(`/V 9 0 R ${look}`) } }).bytes,
      ...marked,
    },
  ]),
  {
    name: 'an empty signature field of some size, of which nothing is drawn',
    bytes: () => added(widget('')),
    expect: 'accepted',
  },
]

/** A document certified for filling in, with a place for the next signature. */
const provided = (place: string, more: string, page = '[0 0 595 842]') => {
  const sized = (annotations: readonly number[]) => TestPdf.page(annotations).replace('[0 0 595 842]', page)
  const waiting = `<< /Subtype /Widget /FT /Sig /T (ky) ${place} /P 3 0 R >>`
  const file = TestPdf.make('table', { 3: sized([7]), 7: waiting }, '/AcroForm << /Fields [7 0 R] >>')
  const certified = file.sign({ ...by(), certifies: 2, bodies: { 3: sized([7, 9]) } })
  return certified.sign({
    ...by(person),
    field: 7,
    bodies: {
      3: sized([7, 9]),
      7: `<< /Subtype /Widget /FT /Sig /T (ky) /V 10 0 R ${more} ${shown} /P 3 0 R >>`,
      43: stream(evil, drawing),
    },
  }).bytes
}

const places: Animal[] = [
  {
    name: 'the place that a certification provides, signed',
    bytes: () => provided('/Rect [50 50 200 100]', '/Rect [50.0 50 200 100]'),
    expect: 'accepted',
  },
  {
    name: 'the place that a certification provides, moved over the text as it is signed',
    bytes: () => provided('/Rect [50 50 278 90]', overAmount),
    ...marked,
  },
  {
    name: 'a mark that takes all of what is shown of the page',
    bytes: () => {
      const cropped = (annotations: readonly number[]) => TestPdf.page(annotations, '/CropBox [60 680 310 740]')
      return TestPdf.make('table', { 3: cropped([]) })
        .sign({ ...by(), bodies: { 3: cropped([8]) } })
        .sign({ ...by(person), rect: '[72 690 300 730]', bodies: { 3: cropped([8, 10]) } }).bytes
    },
    ...marked,
  },
]

/** Marks and fields that look like a signature's and are not, or that draw more than they say. */
export const markAnimals: Animal[] = [...hollow, ...drawnAnyhow, ...places]
