import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { XmlPieces } from './xml-pieces'

/** Reads all pieces; whatever the text, they are the whole of it. */
function read(text: string) {
  const pieces = new XmlPieces(text)
  const all = [...pieces]
  if (all.map((each) => each.text).join('') !== text) throw new Error('text was lost')
  return { all, steps: pieces.steps, isBroken: pieces.isBroken }
}

const kinds = (text: string) => read(text).all.map(({ kind }) => kind)
const bound = (text: string) => 8 * text.length + 64

const million = (part: string, before = '', after = '') =>
  `${before}${part.repeat(Math.floor(1_000_000 / part.length))}${after}`

const hostile: [string, string][] = [
  ['references without an end in a comment', million('<Reference<', '<a><!--', '--></a>')],
  ['comments that never close', million('<!--')],
  ['CDATA that never closes', million('<![CDATA[')],
  ['instructions that never close', million('<?p ')],
  ['an instruction of spaces', million(' ', '<?p')],
  ['declarations that never close', million('<!x "')],
  ['tags that never close', million('<a ')],
  ['quotes that never close', million('<a x="')],
  ['quotes of both kinds', million(`<"'`)],
  ['quotes that close and a tag that does not', million('""', '<a ')],
  ['a tag of spaces', million(' ', '<a')],
  ['names without values', million('a ', '<a ')],
  ['an Id before many spaces', million(' Id ', '<a')],
  ['equals signs', million('= ', '<a ', '/>')],
  ['slashes', million('/', '<a ')],
  ['only beginnings', million('<')],
  ['end tags', million('</a>')],
  ['elements in elements', million('<a>')],
  ['attributes', million(' a=""', '<a', '/>')],
]

describe('the pieces of an XML file', () => {
  it('are tags, texts and what is neither', () => {
    const text = '<?xml version="1.0"?><!DOCTYPE a><a x="1 > 0" p:y = \'"\'><!-- <b> --><![CDATA[<c>]]>t<d/></a >'
    const { all, isBroken } = read(text)
    expect(isBroken).toBe(false)
    expect(all.map(({ kind }) => kind)).toEqual([
      'instruction',
      'declaration',
      'start',
      'comment',
      'cdata',
      'text',
      'start',
      'end',
    ] as const)
    expect(all[2]).toMatchObject({
      name: 'a',
      attributes: [
        { name: 'x', value: '1 > 0' },
        { name: 'p:y', value: '"' },
      ],
      isEmpty: false,
    })
    expect(all[6]).toMatchObject({ name: 'd', isEmpty: true })
    expect(all[7]).toMatchObject({ name: 'a' })
  })
  it.each([
    '<a',
    '<a x="1',
    '<!-- ',
    '<![CDATA[x',
    '<?p',
    '<!x',
    '<a x>',
    '<a "x">',
    '<a x="1"y="2">',
    '</a x="1">',
    '<>',
  ])('are broken in %j', (text) => expect(read(text).isBroken).toBe(true))
  it('go on after what is no tag, and end where something never ends', () => {
    expect(kinds('a < b <c>')).toEqual(['text', 'text', 'start'])
    expect(kinds('<a><!-- <b><c>')).toEqual(['start', 'text'])
  })
  it.each(hostile)('take no more steps than a few for each character: %s', (_, text) => {
    expect(read(text).steps).toBeLessThan(bound(text))
  })
  it('take no more steps whatever is repeated', () => {
    const parts = [
      '<',
      '>',
      '/',
      '!',
      '-',
      '--',
      '?',
      '[',
      ']]>',
      '"',
      "'",
      '=',
      ' ',
      'a',
      'Id',
      '<!--',
      '<![CDATA[',
      '<a',
    ]
    const some = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((each) => each.join(''))
    fc.assert(
      fc.property(some, some, some, (before, part, after) => {
        const text = `${before}${part.repeat(500)}${after}`
        expect(read(text).steps).toBeLessThan(bound(text))
      }),
    )
  })
})
