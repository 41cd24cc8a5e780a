import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, type Style, stream } from '../test-authority/pdf-writer'
import type { Animal } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { ended, linksOf, referring, row, streaming } from './pdf-references'

/** A page of another text, which stands in object 31. */
const evilPage = TestPdf.page([]).replace('/Contents 4 0 R', '/Contents 31 0 R')
const evilTree: Bodies = {
  31: stream(evil),
  32: '<< /Type /Pages /Kids [33 0 R] /Count 1 >>',
  33: evilPage.replace('/Parent 2', '/Parent 32'),
}

/** An object stream that is not packed. */
function container(...pairs: (readonly [number: number, body: string])[]): Buffer {
  let at = 0
  const header = pairs.map(([number, body]) => {
    const pair = `${number} ${at} `
    at += body.length + 1
    return pair
  })
  const data = [...header, ...pairs.map(([, body]) => `${body} `)].join('')
  return stream(data, `/Type /ObjStm /N ${pairs.length} /First ${header.join('').length}`)
}

const hiding = (header: string) =>
  stream(`\n${header} obj\n<< /Length ${evil.length} >>\nstream\n${evil}\nendstream\nendobj\n`)

/** A page of which a second text was asked for before it was there. */
const gapped = (annotations: number[] = []) =>
  TestPdf.page(annotations).replace('/Contents 4 0 R', '/Contents [4 0 R 99 0 R]')

/** Named as any object, and used by nothing. */
const added =
  (bodies: Bodies, style: Style = 'stream') =>
  () =>
    signed(style).update(bodies).bytes

const honest = TestPdf.page([8])
const links = (bytes: Buffer) => linksOf(bytes).replace('/Size 9', '/Size 60')

/** Cross-references that look for the page in an object stream where it stands twice. */
function twice() {
  const { bytes } = signed().update({ 30: container([3, honest], [3, evilPage]), 31: stream(evil) })
  return ended(streaming(bytes, 39, [[2, 30, 0]], '/W [1 4 2] /Index [3 1]', links(bytes)), bytes.length)
}

/** Another page comes in an object stream, and the next revision leads back to the signed one. */
function backAgain() {
  const before = signed()
  const { bytes } = before.update({ 3: evilPage, 31: stream(evil) }, { style: 'compressed' })
  return referring(bytes, `3 1\n${row(before.bytes.lastIndexOf('\n3 0 obj') + 1)}`, '', links(bytes))
}

const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const hidden: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.hidden-objects'] }

/**
 * What leads those on who search a file, because they cannot follow its cross-references: PDFBox takes what object streams hold, pdf.js
 * the cross-reference streams, MuPDF the last catalogue. Everybody else sees that nothing uses them.
 */
export const guideAnimals: Animal[] = [
  {
    name: 'another page in an object stream',
    bytes: added({ 30: container([3, evilPage]), 31: stream(evil) }),
    ...unexplained,
  },
  {
    name: 'another page in an object stream, beside a table',
    bytes: added({ 30: container([3, evilPage]), 31: stream(evil) }, 'table'),
    ...unexplained,
  },
  {
    name: 'an object stream that cannot be read',
    bytes: added({ 30: stream('?', '/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode') }),
    ...unexplained,
  },
  {
    name: 'another catalogue',
    bytes: added({ 30: '<< /Type /Catalog /Pages 32 0 R >>', ...evilTree }),
    ...unexplained,
  },
  {
    name: 'cross-references that nothing leads to',
    bytes: added({
      ...evilTree,
      30: stream('', '/Type /XRef /W [1 4 2] /Size 40 /Root 34 0 R'),
      34: '<< /Pages 32 0 R >>',
    }),
    ...unexplained,
  },
  {
    name: 'a trailer behind a comment, in the data of a stream',
    bytes: added({ ...evilTree, 30: stream('\ntrailer %\n<< /Root 34 0 R >>\n'), 34: '<< /Pages 32 0 R >>' }),
    ...unexplained,
  },
  {
    name: 'a text that the page had asked for, in the data of a stream',
    bytes: () =>
      TestPdf.make('table', { 3: gapped() })
        .sign({ ...by(), bodies: { 3: gapped([8]) } })
        .update({ 30: hiding('99 0') }).bytes,
    ...unexplained,
  },
  { name: 'a text whose number has many zeros', bytes: added({ 30: hiding('0000000000004 0') }, 'table'), ...hidden },
  { name: 'a text whose generation has many zeros', bytes: added({ 30: hiding('4 000000') }, 'table'), ...hidden },
  {
    name: 'the catalogue written again',
    bytes: () => signed().update({ 1: signed().root([8]) }).bytes,
    expect: 'accepted',
  },
  {
    name: 'an object that came and was freed again',
    bytes: () => signed().update({ 30: '<< /Nothing true >>' }).update({ 30: null }).bytes,
    expect: 'accepted',
  },
  ...(['stream', 'compressed'] as const).map(
    (style): Animal => ({
      name: `packed objects that were written anew and freed again, ${style}`,
      bytes: () => {
        const file = make('compressed').sign(by())
        const first = { 3: TestPdf.page(file.fields), 6: '<< /Producer (One) >>', 30: '<< /Nothing true >>' }
        return file.update(first).update({ 6: '<< /Producer (Two) >>', 30: null }, { style }).bytes
      },
      expect: 'accepted',
    }),
  ),
  {
    name: 'a packed page that was written anew, and an older one that stands behind it in an object stream',
    bytes: added({ 3: honest, 30: container([3, evilPage]), 31: stream(evil) }),
    ...unexplained,
  },
  { name: 'a page that stands twice in the object stream that came', bytes: twice, ...unexplained },
  { name: 'another page in an object stream, and back again', bytes: backAgain, ...unexplained },
  {
    name: 'an object stream that was signed, though nothing looks into it',
    bytes: () =>
      TestPdf.make('stream', { 30: container([3, evilPage]) })
        .sign(by())
        .update({ 6: '<< /Producer (Other) >>' }).bytes,
    expect: 'accepted',
  },
]
