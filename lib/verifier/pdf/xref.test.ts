import { describe, expect, it } from 'vitest'
import { Broken, Malformed } from '../ledger'
import { PdfDocument } from './document'
import { readSections } from './xref'

const row = (offset: number) => (offset ? `${String(offset).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n')

/** A file in the making: each part says where it begins. */
class Draft {
  text = '%PDF-1.7\n'

  private add(part: string) {
    const at = this.text.length
    this.text += part
    return at
  }

  object(number: number, body: string) {
    return this.add(`${number} 0 obj\n${body}\nendobj\n`)
  }

  /** A table of one range; an offset of 0 is free. */
  table(first: number, offsets: number[], trailer = '') {
    return this.add(`xref\n${first} ${offsets.length}\n${offsets.map(row).join('')}trailer\n<< ${trailer} >>\n`)
  }

  /** An xref stream of these octets. */
  stream(octets: number[], entries: string, type = 'XRef') {
    const data = String.fromCharCode(...octets)
    return this.object(99, `<< /Type /${type} ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`)
  }

  ended(start: number) {
    return Buffer.from(`${this.text}startxref\n${start}\n%%EOF\n`, 'latin1')
  }
}

/** What objects 1 to 3 are: numbers, each its own hundredfold, or null. */
function objectsOf(bytes: Buffer) {
  const document = new PdfDocument(bytes)
  return [1, 2, 3].map((number) => document.object(number))
}

function three() {
  const draft = new Draft()
  return { draft, offsets: [1, 2, 3].map((number) => draft.object(number, String(number * 100))) }
}

const pair = (offset = 0) => [offset >> 8, offset & 255]

describe('cross-reference streams', () => {
  const streamed = (entries: string, rows: (offsets: number[]) => number[]) => {
    const { draft, offsets } = three()
    return objectsOf(draft.ended(draft.stream(rows(offsets), entries)))
  }

  it('say where objects are, by ranges or from 0 on', () => {
    const [a, b, c] = [1, 2, 3].map((place) => (offsets: number[]) => [1, ...pair(offsets[place - 1]), 0])
    const all = (offsets: number[]) => [a, b, c].flatMap((each) => each?.(offsets) ?? [])
    expect(streamed('/W [1 2 1] /Size 4', (offsets) => [0, 0, 0, 0, ...all(offsets)])).toEqual([100, 200, 300])
    expect(streamed('/W [1 2 1] /Size 4 /Index [1 3]', all)).toEqual([100, 200, 300])
    const swapped = (offsets: number[]) => [b, a].flatMap((each) => each?.(offsets) ?? [])
    expect(streamed('/W [1 2 1] /Size 4 /Index [2 1 1 1]', swapped)).toEqual([100, 200, null])
    expect(streamed('/W [1 2 1] /Size 4 /Index [1 3]', (offsets) => all(offsets).slice(0, 8))).toEqual([100, 200, null])
    expect(streamed('/W [1 2 1] /Size 4 /Index [1 2 3]', all)).toEqual([100, 200, null])
  })
  it('leave out the kind where every object stands at an offset', () => {
    const rows = (offsets: number[]) => offsets.flatMap((offset) => [...pair(offset), 0])
    expect(streamed('/W [0 2 1] /Size 4 /Index [1 3]', rows)).toEqual([100, 200, 300])
  })
  it('free what was there before', () => {
    const { draft, offsets } = three()
    const before = draft.table(1, offsets)
    const rows = [0, 0, 0, 0, 1, ...pair(offsets[0]), 0]
    const bytes = draft.ended(draft.stream(rows, `/W [1 2 1] /Size 4 /Index [2 1 9 1] /Prev ${before}`))
    expect(objectsOf(bytes)).toEqual([100, null, 300])
  })
  it.each([
    ['negative', '/W [-1 4 2]'],
    ['too large', '/W [9 4 2]'],
    ['no numbers', '/W [/A /B /C]'],
    ['no array', '/W 7'],
  ])('are not read with widths that are %s', (_, widths) => {
    expect(() => streamed(`${widths} /Size 4`, () => [1, 0, 0, 0])).toThrow(Malformed)
  })
  it('are streams that say so', () => {
    const { draft } = three()
    const other = draft.stream([1, 0, 9, 0], '/W [1 2 1] /Size 1', 'ObjStm')
    expect(() => readSections(draft.ended(other))).toThrow('no cross-reference section')
    expect(() => readSections(draft.ended(9))).toThrow('no cross-reference section')
  })
})

describe('hybrid files', () => {
  /** Object 2 is free in the table and stands in the stream; object 3 is free in both, and stood in the file before. */
  const hybrid = (previous: (before: number) => string, otherTable = false) => {
    const { draft, offsets } = three()
    const before = draft.table(1, [0, 0, offsets[2] ?? 0])
    const other = otherTable ? draft.table(1, offsets) : before
    const entries = `/W [1 2 1] /Size 4 /Index [2 1] ${previous(other)}`
    const stream = draft.stream([1, ...pair(offsets[1]), 0], entries)
    return draft.ended(draft.table(1, [offsets[0] ?? 0, 0, 0], `/XRefStm ${stream} /Prev ${before}`))
  }

  it('show what their table calls free and their stream does not', () => {
    expect(objectsOf(hybrid(() => ''))).toEqual([100, 200, null])
  })
  it('go on where their table says, whether their stream says so too or not', () => {
    expect(objectsOf(hybrid((before) => `/Prev ${before}`))).toEqual([100, 200, null])
    expect(() => readSections(hybrid((before) => `/Prev ${before}`, true))).toThrow('two ways')
  })
})

describe('chains of sections', () => {
  const chain = (length: number) => {
    const draft = new Draft()
    let last = draft.table(0, [])
    for (let step = 1; step < length; step++) last = draft.table(0, [], `/Prev ${last}`)
    return draft.ended(last)
  }

  it('end', () => {
    expect(readSections(chain(512))).toHaveLength(512)
    expect(() => readSections(chain(513))).toThrow('too many')
    const draft = new Draft()
    expect(() => readSections(draft.ended(draft.table(0, [], `/Prev ${draft.text.length}`)))).toThrow(Broken)
  })
  it('take an entry in use at offset 0 as free', () => {
    const draft = new Draft()
    draft.text += 'xref\n1 1\n0000000000 00000 n \ntrailer\n<< >>\n'
    expect(objectsOf(draft.ended(9))).toEqual([null, null, null])
  })
})
