import type { Reason } from '../reasons'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import type { Verdict } from '../types'
import type { Animal } from './animal'
import { by, evil } from './pdf-papers'

type Level = 1 | 2 | 3 | undefined

/** A document that somebody signed, and what its forger then adds to it: first the object that is to be excused. */
type Forgery = {
  name: string
  before: Bodies
  page: (annotations: readonly number[]) => string
  after: (signed: TestPdf) => Bodies
  added: number
  expect: Verdict
  because: Reason
}

/** Entries that describe or prove, and show nothing: what they name is not looked at any further. */
const excuses: [name: string, entry: (added: number) => string, isInfo?: boolean][] = [
  ['', () => ''],
  [', called an extension', (added) => `/Extensions << /X ${added} 0 R >>`],
  [', called a certificate', (added) => `/DSS << /Certs [${added} 0 R] >>`],
  [', called validation data', (added) => `/DSS << /VRI << /A << /TU ${added} 0 R >> >> >>`],
  [', called the metadata', (added) => `/Metadata ${added} 0 R`],
  [', called the description', () => '', true],
]

const levels: Level[] = [undefined, 1, 2, 3]

const usual = '/Resources << /Font << /F1 5 0 R >> >>'
const pageOf =
  (parts: string, first = '') =>
  (annotations: readonly number[]) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${parts} /Annots [${first} ${annotations.map((each) => `${each} 0 R`).join(' ')}] >>`
const ordinary = pageOf(`/Contents 4 0 R ${usual}`)

const drawing = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]'
const inherited = (form: number) => `/Resources << /Font << /F1 5 0 R >> /XObject << /X ${form} 0 R >> >>`
const root = (kid: number, more = '') => `<< /Type /Pages /Kids [${kid} 0 R] /Count 1 ${more} >>`
const between = (more: string) => `<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 ${more} >>`
const reparented = ({ fields }: TestPdf) => ordinary(fields).replace('/Parent 2 0 R', '/Parent 40 0 R')

const forgeries: Forgery[] = [
  {
    name: 'a node between that crops and turns the page',
    before: {},
    page: ordinary,
    after: (file) => ({ 2: root(40), 3: reparented(file), 40: between('/CropBox [0 0 595 400] /Rotate 180') }),
    added: 40,
    expect: 'refused',
    because: 'pdf.changes.content',
  },
  {
    name: 'a node between with other resources',
    before: { 2: root(3, inherited(10)), 4: stream('/X Do'), 10: stream('1.000.000', drawing) },
    page: pageOf('/Contents 4 0 R'),
    after: ({ fields }) => ({
      2: root(40, inherited(10)),
      3: pageOf('/Contents 4 0 R')(fields).replace('/Parent 2 0 R', '/Parent 40 0 R'),
      40: between(inherited(41)),
      41: stream('9.000.000', drawing),
    }),
    added: 40,
    expect: 'refused',
    because: 'pdf.changes.content',
  },
  {
    name: 'a node between that the page does not name',
    before: {},
    page: ordinary,
    after: () => ({ 2: root(40), 40: between('/Rotate 180') }),
    added: 40,
    expect: 'refused',
    because: 'pdf.changes.content',
  },
  {
    name: 'text that the page had named before it was there',
    before: {},
    page: pageOf(`/Contents [4 0 R 41 0 R] ${usual}`),
    after: () => ({ 41: stream(evil) }),
    added: 41,
    expect: 'refused',
    because: 'pdf.changes.content',
  },
  {
    name: 'resources that the page had named before they were there',
    before: { 4: stream('/X Do') },
    page: pageOf('/Contents 4 0 R /Resources 41 0 R'),
    after: () => ({ 41: '<< /XObject << /X 42 0 R >> >>', 42: stream(evil, drawing) }),
    added: 41,
    expect: 'refused',
    because: 'pdf.changes.content',
  },
  {
    name: 'a stamp that the page had named before it was there',
    before: {},
    page: pageOf(`/Contents 4 0 R ${usual}`, '50 0 R'),
    after: () => ({
      50: '<< /Subtype /Stamp /Rect [50 650 500 750] /AP << /N 51 0 R >> >>',
      51: stream(evil, drawing),
    }),
    added: 50,
    expect: 'review',
    because: 'pdf.changes.unexplained',
  },
  {
    name: 'what a stamp shows, named before it was there',
    before: { 20: '<< /Subtype /Stamp /Rect [50 650 500 750] /AP << /N 51 0 R >> >>' },
    page: pageOf(`/Contents 4 0 R ${usual}`, '20 0 R'),
    after: () => ({ 51: stream(evil, drawing) }),
    added: 51,
    expect: 'review',
    because: 'pdf.changes.unexplained',
  },
]

/** Every forgery with every excuse, on documents that were only signed and on those that were certified. */
const disguised: Animal[] = forgeries.flatMap(({ name, before, page, after, added, expect, because }) =>
  excuses.flatMap(([excuse, entry, isInfo]) =>
    levels.map((certifies): Animal => {
      const level = certifies ? `, certified at level ${certifies}` : ''
      return {
        name: `${name}${excuse}${level}`,
        bytes: () => {
          const file = TestPdf.make('table', { 3: page([]), ...before })
          const signed = file.sign({
            ...by(),
            ...(certifies ? { certifies } : {}),
            bodies: { 3: page([file.size + 1]) },
          })
          return signed.update(
            { 1: signed.root(signed.fields, entry(added)), ...after(signed) },
            isInfo ? { trailer: `/Info ${added} 0 R` } : {},
          ).bytes
        },
        expect,
        because: [because],
      }
    }),
  ),
)

const form = (text: string) => stream(text, drawing)

/** A resource of the page under a name that elsewhere leads back to where one came from. */
const namesakes: Animal[] = ['P', 'Pg', 'Parent', 'Q'].flatMap((name) => {
  const page = (number: number) => pageOf(`/Contents 4 0 R /Resources << /XObject << /${name} ${number} 0 R >> >>`)
  const signed = () => {
    const file = TestPdf.make('table', { 3: page(10)([]), 4: stream(`/${name} Do`), 10: form('1.000.000') })
    return file.sign({ ...by(), bodies: { 3: page(10)([file.size + 1]) } })
  }
  return [
    {
      name: `a resource called ${name} exchanged`,
      bytes: () => {
        const file = signed()
        return file.update({ 3: page(30)(file.fields), 30: form('9.000.000') }).bytes
      },
      expect: 'refused',
      because: ['pdf.changes.content'],
    },
    {
      name: `a resource called ${name} written again`,
      bytes: () => signed().update({ 10: form('9.000.000') }).bytes,
      expect: 'refused',
      because: ['pdf.changes.content'],
    },
    {
      name: `a resource called ${name} written elsewhere`,
      bytes: () => {
        const file = signed()
        return file.update({ 3: page(30)(file.fields), 30: form('1.000.000') }).bytes
      },
      expect: 'accepted',
    },
    {
      name: `an entry of an action called ${name}, changed`,
      bytes: () => {
        const actions = `/AA << /WP << /S /JavaScript /JS (a) /${name} (x) >> >>`
        const file = TestPdf.make('table', {}, actions).sign(by())
        return file.update({ 1: file.root(file.fields).replace('(x)', '(y)') }).bytes
      },
      expect: 'review',
      because: ['pdf.changes.unexplained'],
    },
  ] satisfies Animal[]
})

/** A page whose Parent is no node of the tree: what it inherits depends on who reads it. */
const orphan =
  (own: string, after: string): Animal['bytes'] =>
  () => {
    const page = (parts: string) => (annotations: readonly number[]) =>
      pageOf(`/Contents 4 0 R ${parts}`)(annotations).replace('/Parent 2 0 R', '/Parent 12 0 R')
    const file = TestPdf.make('table', {
      2: root(3, inherited(11)),
      3: page(own)([]),
      4: stream('/X Do'),
      10: form('1.000.000'),
      11: form('9.000.000'),
      12: `<< /Type /Pages /Parent 2 0 R /Kids [] /Count 0 ${inherited(10)} >>`,
    })
    const signed = file.sign({ ...by(), bodies: { 3: page(own)([file.size + 1]) } })
    return signed.update({ 3: page(after)(signed.fields) }).bytes
  }

const orphans: Animal[] = [
  { name: 'an orphaned page, left as it was', bytes: orphan(inherited(10), inherited(10)), expect: 'accepted' },
  {
    name: 'an orphaned page that inherits instead of its own resources',
    bytes: orphan(inherited(10), ''),
    expect: 'refused',
    because: ['pdf.changes.content'],
  },
  {
    name: 'an orphaned page that writes what one of its ways inherits',
    bytes: orphan('', inherited(11)),
    expect: 'unsupported',
    because: ['pdf.structure.unreadable'],
  },
]

/** Objects that are called something harmless, or by a harmless name, and do what nobody signed. */
export const disguisedPdfs: Animal[] = [...disguised, ...namesakes, ...orphans]
