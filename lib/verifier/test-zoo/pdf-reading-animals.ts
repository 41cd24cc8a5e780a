import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { signExisting } from '../test-authority/sign-existing'
import type { Animal } from './animal'
import { by, evil, signed } from './pdf-papers'
import { ended, honest, linksOf, pageWith, type Rows, referring, row, streaming } from './pdf-references'

const unread: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['pdf.structure.unreadable'] }
const unexplained: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['pdf.changes.unexplained'] }
const refused: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['pdf.changes.content'] }

/** A document whose text said something else before it was signed, and where the two texts stand. */
function rewritten() {
  const { bytes } = TestPdf.make('table', { 4: stream(evil) })
    .update({ 4: honest })
    .sign(by())
  const [old = 0, now = 0] = [...bytes.toString('latin1').matchAll(/(?<=\n)4 0 obj/g)].map(({ index }) => index)
  return { bytes, old, now }
}

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
    name: 'a text whose number only readers of 32 bits find',
    bytes: () => {
      const page = TestPdf.page([]).replace('/Contents 4 0 R', `/Contents ${2 ** 32 + 4} 0 R`)
      return TestPdf.make('table', { 3: page })
        .sign({ ...by(), bodies: { 3: page } })
        .update({ 4: stream(evil) }).bytes
    },
    ...unread,
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

/** What some readers read elsewhere than others: the first of two or the last, by number or by place. */
export const readingAnimals: Animal[] = [...references, ...inStreams]
