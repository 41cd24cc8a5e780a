import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { signExisting } from '../test-authority/sign-existing'
import type { Animal } from './animal'
import { by, evil, make, signed } from './pdf-papers'
import { ended, honest, linksOf, pageWith, type Rows, referring, row, streaming } from './pdf-references'

const unread: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['pdf.structure.unreadable'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const loose: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.loose-bytes'] }

/** Readers that search a file: for its end, for objects, or for the cross-references of a linearised file. */
const hidden = (text: string) =>
  TestPdf.make('table', { 30: stream(text), 31: honest }, '/PieceInfo << /X 30 0 R >>').sign(by())
const otherText = `\n4 0 obj\n<< /Length ${evil.length} >>\nstream\n${evil}\nendstream\nendobj\n`

const searching: Animal[] = [
  {
    name: 'much white space behind the end',
    bytes: () => Buffer.concat([signed().bytes, Buffer.alloc(5000, 32)]),
    ...loose,
  },
  { name: 'many zeros behind the end', bytes: () => Buffer.concat([signed().bytes, Buffer.alloc(1100)]), ...loose },
  {
    name: 'a long comment behind the end',
    bytes: () => Buffer.concat([signed().bytes, Buffer.from(`%${'x'.repeat(5000)}\n`)]),
    ...loose,
  },
  {
    name: 'some zeros behind the end',
    bytes: () => Buffer.concat([signed().bytes, Buffer.alloc(500)]),
    expect: 'accepted',
  },
  { name: 'another text hidden in a stream', bytes: () => hidden(otherText).bytes, expect: 'accepted' },
  {
    name: 'another text hidden in a stream, then an update that changes nothing',
    bytes: () => hidden(otherText).update({ 31: honest }).bytes,
    ...unexplained,
  },
  {
    name: 'another trailer hidden in a stream, then an update that changes nothing',
    bytes: () => hidden('trailer\n<< /Root 31 0 R >>\n').update({ 31: honest }).bytes,
    ...unexplained,
  },
  {
    name: 'another text hidden in a stream of the update',
    bytes: () => signed().update({ 6: '<< >>', 30: stream(otherText) }).bytes,
    expect: 'refused',
    because: ['pdf.changes.hidden-objects'],
  },
  {
    name: 'numbers of objects in a stream, none of which the file uses',
    bytes: () => hidden('\n77 0 obj\n(a)\nendobj\n').update({ 31: honest }).bytes,
    expect: 'accepted',
  },
  {
    name: 'an object stream that says it is in itself',
    bytes: () => {
      const { bytes } = make('stream').sign(by())
      const rows: Rows = [
        [2, 50, 0],
        [1, bytes.length, 0],
      ]
      const shape = '/W [1 4 2] /Index [50 2] /X (50 0 obj)'
      return ended(streaming(bytes, 51, rows, shape, linksOf(bytes).replace('/Size 9', '/Size 52')), bytes.length)
    },
    ...unread,
  },
  {
    name: 'an object stream whose objects stood alone before',
    bytes: () => make('compressed').sign(by()).update({ 6: '<< /Title (x) >>' }).bytes,
    expect: 'accepted',
  },
]

/** Annex F: readers that find the length of the file in its first object begin with the cross-references behind that. */
function linearised(length: (bytes: Buffer) => number): Buffer {
  const first = '\n10 0 obj\n<< /Linearized 1 /L 0000000000 /N 1 >>\nendobj\n'
  const header = `%PDF-1.7\n${first}`
  const bodies: [number, string | Buffer][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, pageWith(4)],
    [4, honest],
    [6, '<< /Producer (Test) >>'],
    [11, stream(evil)],
  ]
  const parts: Buffer[] = [Buffer.from(`${header.padEnd(header.length + 400)}\n`)]
  const offsets: Record<number, number> = {}
  let at = parts[0]?.length ?? 0
  for (const [number, body] of bodies) {
    offsets[number] = at
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(body as string),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    at += part.length
  }
  const table = (text: number) =>
    `xref\n1 4\n${[1, 2, 3].map((each) => row(offsets[each] ?? 0)).join('')}${row(offsets[text] ?? 0)}6 1\n${row(offsets[6] ?? 0)}trailer\n<< /Size 12 /Root 1 0 R /Info 6 0 R >>\n`
  parts.push(Buffer.from(`${table(4)}startxref\n${at}\n%%EOF\n`))
  const draft = Buffer.concat(parts)
  draft.write(`${table(11)}startxref\n0\n%%EOF\n`, header.length)
  const write = (bytes: Buffer, value: number) => {
    const out = Buffer.from(bytes)
    out.write(String(value).padStart(10, '0'), bytes.indexOf('/L 0') + 3)
    return out
  }
  const size = signExisting(draft, by()).length
  return signExisting(write(draft, length(Buffer.alloc(size))), by())
}

const lengths: Animal[] = [
  { name: 'a linearised file, added to before it was signed', bytes: () => linearised(() => 1234), expect: 'accepted' },
  { name: 'a length that the signed file has', bytes: () => linearised(({ length }) => length), ...unread },
  {
    name: 'a length that the file gets by white space behind its end',
    bytes: () => Buffer.concat([linearised(({ length }) => length + 9), Buffer.alloc(9, 10)]),
    ...unread,
  },
  {
    name: 'a length that the file gets by an update',
    bytes: () => {
      const size = (bytes: Buffer) => update(bytes).length
      const update = (bytes: Buffer) =>
        referring(bytes, `0 1\n0000000000 65535 f \n`, '', linksOf(bytes).replace('/Size 9', '/Size 20'))
      const bytes = linearised((draft) => draft.length + 200)
      const done = update(bytes)
      return size(bytes) > bytes.length + 200
        ? done
        : Buffer.concat([done, Buffer.alloc(bytes.length + 200 - done.length, 10)])
    },
    ...unread,
  },
]

/** What readers find who do not follow the cross-references that the end of the file names. */
export const searchAnimals: Animal[] = [...searching, ...lengths]
