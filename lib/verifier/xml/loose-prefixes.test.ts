import { describe, expect, it } from 'vitest'
import { loosePrefix } from './loose-prefixes'
import { parseXml } from './parser'
import type { Signed } from './references'

/** What is said of a document that was signed in an exclusive form, with these prefixes listed. */
function looseIn(text: string, listed: string[] = [], leftOut?: string) {
  const { root } = parseXml(Buffer.from(text))
  const method = { version: 'exclusive' as const, withComments: false, inclusivePrefixes: new Set(listed) }
  const signed: Signed = {
    ...{ target: root, isWhole: true, type: null, othersLeftOut: [], bytes: Buffer.alloc(0), method, isNothing: false },
    leftOut: root.elements.find(({ local }) => local === leftOut) ?? null,
  }
  return loosePrefix([signed])
}

describe('prefixes that values speak of', () => {
  it('are loose where no name takes them along', () => {
    expect(looseIn('<a xmlns:x="urn:x"><b kind="x:c"/></a>')).toBe('x')
    expect(looseIn('<a xmlns:x="urn:x"><b> x:c\n</b></a>')).toBe('x')
    expect(looseIn('<a xmlns:x="urn:x"><b>x:c d</b><c>x: c</c><d>x:<e/></d></a>')).toBeNull()
    expect(looseIn('<a><b kind="x:c"/></a>')).toBeNull()
  })
  it('are not where the signer listed them', () => {
    expect(looseIn('<a xmlns:x="urn:x"><b kind="x:c"/></a>', ['x'])).toBeNull()
  })
  it('are not where a name above uses them, and means the same', () => {
    expect(looseIn('<x:a xmlns:x="urn:x"><b kind="x:c"/></x:a>')).toBeNull()
    expect(looseIn('<a xmlns:x="urn:x" x:d=""><b kind="x:c"/></a>')).toBeNull()
    expect(looseIn('<x:a xmlns:x="urn:x"><b kind="x:c" xmlns:x="urn:y"/></x:a>')).toBe('x')
  })
  it('are nobody’s business in what was left out', () => {
    expect(looseIn('<a xmlns:x="urn:x"><b kind="x:c"/></a>', [], 'b')).toBeNull()
  })
})
