import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import type { Bodies } from '../test-authority/pdf-writer'
import { PdfDocument } from './document'
import { areLarge, isVisible, widgetsOf } from './marks'
import { Dictionary, type PdfObject, Reference } from './objects'
import { areaOf, hasOneWay, inherited, readPages, rectangleOf } from './pages'

const open = (bodies: Bodies) => new PdfDocument(TestPdf.make('table', bodies).bytes)

/** Object 20 of a file. */
function widget(body: string, more: Bodies = {}) {
  const document = open({ 20: body, ...more })
  return { document, dictionary: document.dictionary(new Reference(20, 0)) ?? new Dictionary() }
}

const seen = (body: string, more?: Bodies) => {
  const { document, dictionary } = widget(body, more)
  return isVisible(document, dictionary)
}

describe('a widget', () => {
  it.each(['/AP << >>', '/MK << >>', '/C [1 0 0]', '/BS << >>', '/Border [0 0 1]', '/AP 21 0 R'])(
    'is drawn by %s',
    (look) => {
      expect(seen(`<< /Rect [0 0 9 9] ${look} >>`, { 21: '<< >>' })).toBe(true)
    },
  )
  it('is not drawn without a look or an area', () => {
    expect(seen('<< /Rect [0 0 9 9] /H /N >>')).toBe(false)
    expect(seen('<< /Rect [0 0 9 9] /AP null >>')).toBe(false)
    expect(seen('<< /Rect [0 0 9 9] /AP 22 0 R >>')).toBe(false)
    expect(seen('<< /Rect [0 0 0 9] /AP << >> >>')).toBe(false)
    expect(seen('<< /AP << >> >>')).toBe(false)
    expect(seen('<< /Rect [9 9 0 0] /AP << >> >>')).toBe(true)
  })
  it('is the field itself and what stands below it', () => {
    const { document, dictionary } = widget('<< /Kids [21 0 R 7 23 0 R] >>', { 21: '<< /F 4 >>' })
    expect(widgetsOf(document, dictionary).map(({ entries }) => [...entries.keys()])).toEqual([['Kids'], ['F']])
  })
})

describe('marks', () => {
  /** Marks of these sizes on a page of 100 by 100 that shows them all. */
  const large = (rects: readonly string[], page = '/MediaBox [0 0 100 100]', share?: number) => {
    const numbers = rects.map((_, place) => 20 + place)
    const annotations = `/Annots [${numbers.map((number) => `${number} 0 R`).join(' ')}]`
    const document = open({
      3: `<< /Type /Page /Parent 2 0 R ${page} ${annotations} >>`,
      ...Object.fromEntries(rects.map((rect, place) => [20 + place, `<< /Rect [${rect}] >>`])),
    })
    const marks = numbers.map((number) => document.dictionary(new Reference(number, 0)) ?? new Dictionary())
    return areLarge(document, marks, share)
  }

  it('are large from fifteen hundredths of a page on, alone or together', () => {
    expect(large(['0 0 100 15'])).toBe(false)
    expect(large(['0 0 100 16'])).toBe(true)
    expect(large(['0 0 100 8', '0 20 100 27'])).toBe(false)
    expect(large(['0 0 100 8', '0 20 100 28'])).toBe(true)
    expect(large(['0 0 100 16'], undefined, 0.3)).toBe(false)
    expect(large(['0 0 100 31'], undefined, 0.3)).toBe(true)
  })
  it('are measured by what the page shows', () => {
    const cropped = (box: string) => `/MediaBox [0 0 100 100] /CropBox [${box}]`
    expect(large(['0 0 50 15'], cropped('0 0 50 100'))).toBe(false)
    expect(large(['0 0 50 16'], cropped('0 0 50 100'))).toBe(true)
    expect(large(['0 0 50 16'], cropped('50 0 500 100'))).toBe(true)
    expect(large(['0 0 50 15'], cropped('50 0 500 100'))).toBe(false)
    expect(large(['0 0 50 16'], cropped('0 50 100 500'))).toBe(true)
    expect(large(['0 0 50 15'], cropped('0 50 100 500'))).toBe(false)
    expect(large(['0 0 50 16'], cropped('-500 -500 50 100'))).toBe(true)
    expect(large(['0 0 50 15'], cropped('-500 -500 50 100'))).toBe(false)
    expect(large(['0 0 50 16'], cropped('-500 -500 100 50'))).toBe(true)
    expect(large(['0 0 50 15'], cropped('-500 -500 100 50'))).toBe(false)
    expect(large(['0 0 100 15'], cropped('0 0 0 0'))).toBe(false)
    expect(large(['0 0 100 16'], cropped('0 0 0 0'))).toBe(true)
  })
  it('are all large on a page whose size nobody can tell', () => {
    for (const page of ['', '/MediaBox [0 0 0 0]', '/MediaBox 99 0 R', '/MediaBox [0 0 9 9] /CropBox [20 20 30 30]']) {
      expect(large(['0 0 1 1'], page), page).toBe(true)
      expect(large(['0 0 0 0'], page), page).toBe(false)
    }
  })
})

describe('the page tree', () => {
  const page = (more: string) => `<< /Type /Page ${more} >>`
  const tree = (bodies: Bodies) => {
    const document = open(bodies)
    return { document, ...readPages(document) }
  }

  it('leaves to its pages what the nearest node says', () => {
    const { pages } = tree({
      2: '<< /Kids [20 0 R] /Rotate 90 /MediaBox [0 0 1 1] >>',
      20: '<< /Kids [3 0 R] /Parent 2 0 R /Rotate 180 >>',
      3: page('/Parent 20 0 R /CropBox null'),
    })
    const [only] = pages
    if (!only) throw new Error('no page')
    expect([inherited(only, 'Rotate'), inherited(only, 'MediaBox'), inherited(only, 'CropBox')]).toEqual([
      180,
      [0, 0, 1, 1],
      null,
    ])
    expect(hasOneWay(only)).toBe(true)
  })
  it.each([
    ['the page names another node', '2 0 R', '/Parent 2 0 R', ''],
    ['the page names no node', 'null', '/Parent 2 0 R', ''],
    ['the page holds a node of its own', '<< >>', '/Parent 2 0 R', ''],
    ['a node names none', '20 0 R', '', ''],
    ['the root names one', '20 0 R', '/Parent 2 0 R', '/Parent 20 0 R'],
  ])('is one way up and down unless %s', (_, named, middle, root) => {
    const { pages } = tree({
      2: `<< /Kids [20 0 R] ${root} >>`,
      20: `<< /Kids [3 0 R] ${middle} >>`,
      3: page(`/Parent ${named}`),
    })
    expect(pages.map(hasOneWay)).toEqual([false])
  })
  it('is a tree of objects', () => {
    expect(() => tree({ 2: '<< /Kids [<< /Type /Page >>] >>' })).toThrow('no object')
    expect(() => tree({ 2: '<< /Kids [99 0 R] >>' })).toThrow('no object')
    expect(() => tree({ 2: '<< /Kids [3 0 R 3 0 R] >>' })).toThrow('no tree')
    expect(() => tree({ 2: '<< /Kids [20 0 R] >>', 20: '<< /Kids [2 0 R] >>' })).toThrow('circle')
    const chain = (depth: number) => {
      const nodes = Array.from({ length: depth }, (__, place) => [20 + place, `<< /Kids [${21 + place} 0 R] >>`])
      return tree({ 2: '<< /Kids [20 0 R] >>', ...Object.fromEntries(nodes), [20 + depth]: page('') })
    }
    expect(chain(63).pages).toHaveLength(1)
    expect(() => chain(64)).toThrow('no tree')
  })
  it('has its limits', () => {
    // A file of so many pages takes seconds to make.
    const many = (count: number) => {
      const [root, leaf] = [new Dictionary(), new Dictionary()]
      const kids = Array.from({ length: count }, (_, place) => new Reference(20 + place, 0))
      root.set('Kids', kids)
      const dictionary = (value: PdfObject) => (value instanceof Reference && value.number === 2 ? root : leaf)
      const catalogue = new Dictionary()
      catalogue.set('Pages', new Reference(2, 0))
      return readPages({ catalogue, dictionary, resolve: (value: PdfObject) => value } as unknown as PdfDocument)
    }
    expect(many(20_000).pages).toHaveLength(20_000)
    expect(() => many(20_001)).toThrow('no tree')
  })
  it('measures rectangles by any two corners', () => {
    const document = open({ 20: '9' })
    const rectangle = [9, 1, new Reference(20, 0), 7.5]
    expect(rectangleOf(document, rectangle)).toEqual({ left: 9, right: 9, bottom: 1, top: 7.5 })
    expect(areaOf(document, [10, 10, 0, 5])).toBe(50)
    expect([areaOf(document, [10, 10]), areaOf(document, 7)]).toEqual([100, 0])
  })
})
