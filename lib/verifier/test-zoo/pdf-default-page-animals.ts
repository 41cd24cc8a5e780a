import { TestPdf } from '../test-authority/pdf-file'
import type { Bodies } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, make, signed } from './pdf-papers'

/** A page that inherits how it is cropped and turned, directly or by a node between. */
const inheriting: Bodies = { 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /CropBox [0 0 595 600] /Rotate 90 >>' }
const node = (more = '') => `<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 ${more} >>`
const below = (more = '') => TestPdf.page([8], more).replace('/Parent 2', '/Parent 20')
const deep: Bodies = {
  2: '<< /Type /Pages /Kids [20 0 R] /Count 1 /CropBox [0 0 595 600] >>',
  3: below().replace('[8 0 R]', '[]'),
  20: node(),
}

const page =
  (more: string, bodies: Bodies = {}) =>
  () =>
    TestPdf.make('table', bodies)
      .sign(by())
      .update({ 3: TestPdf.page([8], more) }).bytes

const catalogue = (before: string, after: string) => () => {
  const file = TestPdf.make('table', {}, before).sign(by())
  return file.update({ 1: file.root([8], '').replace(before, after) }).bytes
}

const content: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.content'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const newer: Pick<Animal, 'expect' | 'because'> = { expect: 'accepted', because: ['pdf.changes.version'] }

/** What a page leaves unsaid: what it inherits, and what the standard says for it. */
export const defaultPages: Animal[] = [
  { name: 'a box that is null where one is inherited', bytes: page('/CropBox null', inheriting), ...content },
  { name: 'a turn that is null where one is inherited', bytes: page('/Rotate null', inheriting), ...content },
  {
    name: 'a node with a null box, below one that has a box',
    bytes: () =>
      TestPdf.make('table', deep)
        .sign({ ...by(), bodies: { 3: below() } })
        .update({ 20: node('/CropBox null') }).bytes,
    ...content,
  },
  {
    name: 'the same node written again',
    bytes: () =>
      TestPdf.make('table', deep)
        .sign({ ...by(), bodies: { 3: below() } })
        .update({ 20: node('/CropBox [0 0 595 600]'), 3: below('/CropBox [0 0 595 600.0] /TrimBox [0 0 595 600]') })
        .bytes,
    expect: 'accepted',
  },
  {
    name: 'what stands for nothing, written',
    bytes: page('/Rotate 0 /UserUnit 1.0 /CropBox [0 0 595 842]'),
    expect: 'accepted',
  },
  {
    name: 'boxes as large as what is shown',
    bytes: page('/BleedBox [0 0 595 842] /ArtBox [0 0 595 842]'),
    expect: 'accepted',
  },
  {
    name: 'a box as large as the page, where a smaller one is inherited',
    bytes: page('/CropBox [0 0 595 842]', inheriting),
    ...content,
  },
  { name: 'a turn of a page', bytes: page('/Rotate 180'), ...content },
  { name: 'another unit', bytes: page('/UserUnit 2'), ...content },
  { name: 'a smaller box', bytes: page('/ArtBox [0 0 595 600]'), ...content },
  {
    name: 'a font added to resources that stand in the page',
    bytes: () =>
      signed().update({
        3: TestPdf.page([8]).replace('/F1 5 0 R', '/F1 5 0 R /F2 30 0 R'),
        30: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
      }).bytes,
    ...unexplained,
  },
  {
    name: 'a font exchanged in resources that stand in the page',
    bytes: () =>
      signed().update({
        3: TestPdf.page([8]).replace('/F1 5 0 R', '/F1 30 0 R'),
        30: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
      }).bytes,
    ...content,
  },
  { name: 'a newer version', bytes: catalogue('/Version /1.7', '/Version /2.0'), ...newer },
  {
    name: 'a version where there was none',
    bytes: () => signed().update({ 1: signed().root([8], '/Version /1.7') }).bytes,
    ...newer,
  },
  { name: 'an older version', bytes: catalogue('/Version /2.0', '/Version /1.7'), ...unexplained },
  { name: 'no version any more', bytes: catalogue('/Version /2.0', ''), ...unexplained },
  { name: 'a version that is none', bytes: catalogue('/Version /1.7', '/Version /9.9'), ...unexplained },
  { name: 'a version that is a string', bytes: catalogue('/Version /1.7', '/Version (2.0)'), ...unexplained },
  {
    name: 'a newer version of a file certified for no change',
    bytes: () => {
      const file = make().sign({ ...by(), certifies: 1 })
      return file.update({ 1: file.root([8], '/Version /2.0') }).bytes
    },
    ...newer,
  },
]
