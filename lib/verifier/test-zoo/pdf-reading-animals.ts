import { deflateSync } from 'node:zlib'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { signExisting } from '../test-authority/sign-existing'
import type { Animal } from './animal'
import { by, evil, make, signed } from './pdf-papers'

const unread: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['pdf.structure.unreadable'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const loose: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.loose-bytes'] }
const refused: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.content'] }

const honest = stream('BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET')

/** A document whose text said something else before it was signed, and where the two texts stand. */
function rewritten() {
  const { bytes } = TestPdf.make('table', { 4: stream(evil) })
    .update({ 4: honest })
    .sign(by())
  const [old = 0, now = 0] = [...bytes.toString('latin1').matchAll(/(?<=\n)4 0 obj/g)].map(({ index }) => index)
  return { bytes, old, now }
}

const row = (offset: number, generation = '00000') => `${String(offset).padStart(10, '0')} ${generation} n \n`
const previousOf = (bytes: Buffer) => Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1])
const linksOf = (bytes: Buffer, more = '') => `/Size 9 /Root 1 0 R /Info 6 0 R /Prev ${previousOf(bytes)} ${more}`

/** Cross-references alone, in a revision of their own. */
function referring(bytes: Buffer, rows: string, more = '', links = linksOf(bytes, more)): Buffer {
  const text = `xref\n${rows}trailer\n<< ${links} >>\nstartxref\n${bytes.length}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(text, 'latin1')])
}

type Rows = readonly (readonly [kind: number, second: number, third: number])[]

/** The same as a stream; `shape` says how its rows are to be read. */
function streaming(bytes: Buffer, number: number, rows: Rows, shape: string, more = linksOf(bytes)): Buffer {
  const data = Buffer.concat(
    rows.map(([kind, second, third]) => {
      const out = Buffer.alloc(7)
      out[0] = kind
      out.writeUInt32BE(second, 1)
      out.writeUInt16BE(third, 5)
      return out
    }),
  )
  const body = stream(deflateSync(data), `/Type /XRef ${shape} /Filter /FlateDecode ${more}`)
  return Buffer.concat([bytes, Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
}

const ended = (bytes: Buffer, start: number) => Buffer.concat([bytes, Buffer.from(`startxref\n${start}\n%%EOF\n`)])

/** A table that an XRefStm completes. */
function hybrid(rows: string, inStream: Rows, streamLinks?: string): Buffer {
  const { bytes } = rewritten()
  const withStream = streaming(bytes, 9, inStream, '/W [1 4 2] /Index [4 1]', streamLinks)
  return referring(withStream, rows, '', linksOf(bytes, `/XRefStm ${bytes.length}`))
}

/** Cross-references that name one object in two places: what the text said before it was signed comes back for some readers. */
const references: Animal[] = [
  {
    name: 'cross-references that name the text where it is',
    bytes: () => referring(rewritten().bytes, `4 1\n${row(rewritten().now)}`),
    expect: 'accepted',
  },
  {
    name: 'cross-references that name an earlier text',
    bytes: () => referring(rewritten().bytes, `4 1\n${row(rewritten().old)}`),
    ...refused,
  },
  ...(
    [
      [0, 1],
      [1, 0],
    ] as const
  ).map((order) => ({
    name: `a table that names two texts, the ${order[0] ? 'signed' : 'earlier'} one first`,
    bytes: () => {
      const { bytes, old, now } = rewritten()
      return referring(bytes, order.map((each) => `4 1\n${row([old, now][each] ?? 0)}`).join(''))
    },
    ...unread,
  })),
  {
    name: 'a stream of cross-references that names two texts',
    bytes: () => {
      const { bytes, old, now } = rewritten()
      const rows: Rows = [
        [1, old, 0],
        [1, now, 0],
      ]
      return ended(streaming(bytes, 9, rows, '/W [1 4 2] /Index [4 1 4 1]'), bytes.length)
    },
    ...unread,
  },
  {
    name: 'a table that names the text, and a stream beside it that names an earlier one',
    bytes: () => hybrid(`4 1\n${row(rewritten().now)}`, [[1, rewritten().old, 0]]),
    ...unread,
  },
  {
    name: 'a table and a stream beside it that name the same text',
    bytes: () => hybrid(`4 1\n${row(rewritten().now)}`, [[1, rewritten().now, 0]]),
    expect: 'accepted',
  },
  {
    name: 'a stream beside a table that names another catalogue',
    bytes: () => hybrid(`4 1\n${row(rewritten().now)}`, [[1, rewritten().now, 0]], '/Size 9 /Root 2 0 R'),
    ...unread,
  },
  {
    name: 'rows of four columns, of which some readers see three',
    bytes: () => {
      const { bytes, now } = rewritten()
      return ended(streaming(bytes, 9, [[1, now, 0]], '/W [1 4 1 1] /Index [4 1]'), bytes.length)
    },
    ...unread,
  },
  {
    name: 'a table with a comment among its rows',
    bytes: () => {
      const { bytes, old, now } = rewritten()
      return referring(bytes, `4 1\n%${row(old)}${row(now)}`)
    },
    ...unread,
  },
  {
    name: 'a table whose rows are too short',
    bytes: () => referring(rewritten().bytes, `4 1\n${row(rewritten().now).replace(' \n', '\n')}`),
    ...unread,
  },
  {
    name: 'the text in another generation at its place',
    bytes: () => referring(rewritten().bytes, `4 1\n${row(rewritten().now, '00001')}`),
    ...refused,
  },
  {
    name: 'an object whose generation is not that of its cross-reference',
    bytes: () => {
      const { bytes } = signed().update({ 4: honest })
      const out = Buffer.from(bytes)
      out.write('\n4 1 obj', bytes.lastIndexOf('\n4 0 obj'))
      return out
    },
    ...unread,
  },
  {
    name: 'a size that leaves out an object',
    bytes: () => {
      const { bytes, now } = rewritten()
      return referring(bytes, `4 1\n${row(now)}`, '', linksOf(bytes).replace('/Size 9', '/Size 5'))
    },
    ...unexplained,
  },
  {
    name: 'no size',
    bytes: () => {
      const { bytes, now } = rewritten()
      return referring(bytes, `4 1\n${row(now)}`, '', linksOf(bytes).replace('/Size 9', ''))
    },
    ...unexplained,
  },
  {
    name: 'another text behind the end, which the last cross-references pass over',
    bytes: () => {
      const { bytes, now } = rewritten()
      const file = signed().with(bytes)
      const body = Buffer.concat([bytes, Buffer.from('4 0 obj\n'), stream(evil), Buffer.from('\nendobj\n')])
      const first = referring(body, `4 1\n${row(bytes.length)}`, '', linksOf(bytes))
      return referring(file.with(first).bytes, `4 1\n${row(now)}`)
    },
    expect: 'refused',
    because: ['pdf.changes.hidden-objects'],
  },
]

/** A page (object 3) that an object stream holds with another, signed; then cross-references that look for it in this place. */
function packed(pairs: readonly (readonly [number, string])[], from: number, to: number): Buffer {
  let at = 0
  const header = pairs.map(([number, body]) => {
    const pair = `${number} ${at} `
    at += body.length + 1
    return pair
  })
  const data = [...header, ...pairs.map(([, body]) => `${body} `)].join('')
  const container = stream(data, `/Type /ObjStm /N ${pairs.length} /First ${header.join('').length}`)
  const file = TestPdf.make('table', { 4: honest, 10: stream(evil), 30: container }).bytes
  const size = (bytes: Buffer, next = 40) => linksOf(bytes).replace('/Size 9', `/Size ${next}`)
  const shape = '/W [1 4 2] /Index [3 1]'
  const made = ended(streaming(file, 31, [[2, 30, from]], shape, size(file)), file.length)
  const bytes = signExisting(made, by())
  return ended(streaming(bytes, 39, [[2, 30, to]], shape, size(bytes, 50)), bytes.length)
}

const pageWith = (text: number) => TestPdf.page([]).replace('/Contents 4 0 R', `/Contents ${text} 0 R`)
const [good, bad] = [pageWith(4), pageWith(10)]

/** Which object of its stream a cross-reference means: by its number, or by its place. */
const inStreams: Animal[] = [
  {
    name: 'a page in an object stream',
    bytes: () =>
      packed(
        [
          [29, bad],
          [3, good],
        ],
        1,
        1,
      ),
    expect: 'accepted',
  },
  {
    name: 'a page that stands twice in an object stream',
    bytes: () =>
      packed(
        [
          [3, good],
          [3, bad],
        ],
        0,
        1,
      ),
    ...refused,
  },
  {
    name: 'a page that stands twice, the other way',
    bytes: () =>
      packed(
        [
          [3, bad],
          [3, good],
        ],
        1,
        0,
      ),
    ...refused,
  },
  {
    name: 'a page in the place of another object',
    bytes: () =>
      packed(
        [
          [3, good],
          [29, bad],
        ],
        0,
        1,
      ),
    ...unread,
  },
  {
    name: 'a page behind the last place',
    bytes: () =>
      packed(
        [
          [3, good],
          [29, bad],
        ],
        0,
        2,
      ),
    ...unread,
  },
]

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

/** What some readers read elsewhere than others: by number or by place, by search or by the length of the file. */
export const readingAnimals: Animal[] = [...references, ...inStreams, ...searching, ...lengths]
