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

describe('one section', () => {
  it('leaves free what is free, and says nothing of what it does not hold', () => {
    const { draft, offsets } = three()
    const [one = 0, two = 0] = offsets
    const at = draft.text.length
    draft.text += `xref\n1 2\n${row(one)}${row(two).replace('n', 'f')}trailer\n<< >>\n`
    expect(objectsOf(draft.ended(at))).toEqual([100, null, null])
    const cut = three()
    const before = cut.draft.table(1, cut.offsets)
    const rows = cut.offsets.slice(0, 2).flatMap((offset) => [1, ...pair(offset), 0])
    const stream = cut.draft.stream(rows, `/W [1 2 1] /Size 4 /Index [1 3] /Prev ${before}`)
    expect(objectsOf(cut.draft.ended(stream))).toEqual([100, 200, 300])
  })
  it('names each object once, or in one place', () => {
    const twice = (second: (offsets: number[]) => number) => {
      const { draft, offsets } = three()
      const [one = 0] = offsets
      draft.text += 'xref\n'
      const at = draft.text.length - 5
      draft.text += `1 1\n${row(one)}1 1\n${row(second(offsets))}trailer\n<< >>\n`
      return draft.ended(at)
    }
    expect(objectsOf(twice(([one = 0]) => one))).toEqual([100, null, null])
    expect(() => readSections(twice(([, two = 0]) => two))).toThrow('stands in two places')
    expect(() => readSections(twice(() => 0))).toThrow('stands in two places')
    const { draft, offsets } = three()
    const rows = offsets.flatMap((offset) => [1, ...pair(offset), 0])
    const stream = draft.stream(rows.slice(0, 8), '/W [1 2 1] /Size 4 /Index [1 1 1 1]')
    expect(() => readSections(draft.ended(stream))).toThrow('stands in two places')
  })
  it('ends in a dictionary, and is not gigantic', () => {
    const after = (text: string) => {
      const draft = new Draft()
      const at = draft.text.length
      draft.text += text
      return () => readSections(draft.ended(at))
    }
    expect(after('xref\n0 0\ntrailer\n[]\n')).toThrow('no dictionary')
    expect(after('xref\n0 400001\ntrailer\n<< >>\n')).toThrow('giant')
    expect(after('xref\n0 400000\ntrailer\n<< >>\n')).toThrow('whole number')
    expect(after('xref\n0 1\n0000000000 00000 x\ntrailer\n<< >>\n')).toThrow('"f" is missing')
    expect(after('xref\n0 0\ntrailer\n<< >>\n')).not.toThrow()
    expect(after('other\n0 0\ntrailer\n<< >>\n')).toThrow(Malformed)
    expect(() => readSections(Buffer.from('%PDF-1.7\n'))).toThrow(Broken)
    const draft = new Draft()
    const rows = (count: number, more = '') => {
      const head = `<< /Type /XRef /W [0 1 0] /Size ${count} /Length ${count} ${more} >>`
      return draft.object(99, `${head}\nstream\n${'\0'.repeat(count)}\nendstream`)
    }
    const first = rows(200_001)
    const second = rows(199_999, `/Prev ${first}`)
    expect(readSections(draft.ended(second))).toHaveLength(2)
    const third = rows(1, `/Prev ${second}`)
    expect(() => readSections(draft.ended(third))).toThrow('too many')
  })
  it('of a stream has three widths, of eight octets at most', () => {
    const widths = (text: string, octets: number[]) => () => {
      const { draft } = three()
      return readSections(draft.ended(draft.stream(octets, `/W [${text}] /Size 1`)))
    }
    for (const [text, length] of [
      ['1 2 1', 4],
      ['0 1 0', 1],
      ['8 8 8', 24],
    ] as const)
      expect(
        widths(
          text,
          Array.from({ length }, () => 0),
        ),
        text,
      ).not.toThrow()
    for (const text of ['1 2', '1 2 1 1', '0 0 0', '1 9 1', '1 -1 1', '1 2.5 1'])
      expect(widths(text, [0, 0, 0, 0]), text).toThrow('without widths')
  })
})

describe('a table and the stream that completes it', () => {
  const paired = (
    table: (offsets: number[]) => number[],
    rows: (offsets: number[]) => number[],
    more = '',
    own = '',
  ) => {
    const { draft, offsets } = three()
    const stream = draft.stream(rows(offsets), `/W [1 2 1] /Size 4 /Index [2 1] ${own}`)
    return draft.ended(draft.table(1, table(offsets), `/XRefStm ${stream} ${more}`))
  }
  const second = ([, two]: number[]) => [1, ...pair(two), 0]

  it('agree where both speak', () => {
    expect(objectsOf(paired((offsets) => offsets, second))).toEqual([100, 200, 300])
    expect(objectsOf(paired(([one = 0]) => [one, 0, 0], second))).toEqual([100, 200, null])
    expect(
      objectsOf(
        paired(
          (offsets) => offsets,
          () => [0, 0, 0, 0],
        ),
      ),
    ).toEqual([100, 200, 300])
    expect(() => objectsOf(paired(([one = 0, , three = 0]) => [one, three, three], second))).toThrow('two places')
  })
  it('name one catalogue', () => {
    const roots = (table: string, stream: string) => () =>
      objectsOf(paired((offsets) => offsets, second, table, stream))
    expect(roots('/Root 1 0 R', '')).not.toThrow()
    expect(roots('/Root 1 0 R', '/Root 1 0 R')).not.toThrow()
    expect(roots('/Root 1 0 R', '/Root 2 0 R')).toThrow('two catalogues')
    expect(roots('', '/Root 2 0 R')).toThrow('two catalogues')
  })
})
