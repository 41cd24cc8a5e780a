import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BrowseRoute, browseRoute, stateOfSegment } from './kept-pages'
import { everything, readBrowseState } from './rules-address'
import { makeSightings } from './sightings'

const ask = (address: string, seenBefore: (text: string) => boolean) => {
  const url = new URL(address, 'http://booth')
  return browseRoute(url.pathname, url.searchParams, seenBefore)
}
const always = () => true
const never = () => false

/** The state of the kept page that answers, or what else happens. */
const shown = (route: BrowseRoute) => (route.kind === 'kept' ? stateOfSegment(route.segment) : route)

describe('the pages that are kept', () => {
  it('begin with the second sighting of what an address means', () => {
    const seenBefore = makeSightings()
    expect(ask('/browse?q=L%E1%BB%A4A', seenBefore)).toEqual({ kind: 'fresh', canonical: 'q=l%E1%BB%A5a' })
    const kept = ask('/browse?utm=1&sort=relevance&q=+l%E1%BB%A5a', seenBefore)
    expect(kept.kind).toBe('kept')
    expect(shown(kept)).toEqual({ ...everything, query: 'lụa', sort: 'relevance' })
  })
  it('are apart for each language', () => {
    const seenBefore = makeSightings()
    expect(ask('/browse?set=21', seenBefore).kind).toBe('fresh')
    expect(ask('/en/browse?set=21', seenBefore)).toEqual({ kind: 'fresh', canonical: 'set=21' })
    expect(ask('/browse?set=21', seenBefore).kind).toBe('kept')
    expect(ask('/en/browse?set=21', seenBefore).kind).toBe('kept')
  })
  it('hold everything from the first visit on, whatever stands behind the question mark', () => {
    expect(ask('/browse', never)).toEqual({ kind: 'kept', segment: 'all' })
    expect(ask('/en/browse?set=99&q=%00', never)).toEqual({ kind: 'kept', segment: 'all' })
  })
  it('show just what the address means, in a segment that needs no escaping', () => {
    const key = fc.constantFrom('q', 'group', 'set', 'ward', 'village', 'stars', 'from', 'sort', 'after', 'x')
    const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('I', '21', '5,4', 'name'))
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
        const params = new URLSearchParams(pairs.map(([k, v]) => [k, v]))
        const route = browseRoute('/browse', params, always)
        expect(route).toMatchObject({ segment: expect.stringMatching(/^[\w-]+$/) })
        expect(shown(route)).toEqual(readBrowseState(params))
      }),
    )
  })
  it('are found at their address only', () => {
    const route = ask('/en/browse?set=21', always)
    const segment = route.kind === 'kept' ? route.segment : ''
    expect(ask(`/en/browse/kept/${segment}`, always)).toEqual({ kind: 'moved', address: '/en/browse?set=21' })
    expect(ask('/browse/kept/all', always)).toEqual({ kind: 'moved', address: '/browse' })
    for (const segment of ['x', 'AAAA', '_', Buffer.from('set=021').toString('base64url')]) {
      expect(stateOfSegment(segment), segment).toBeNull()
      expect(ask(`/browse/kept/${segment}`, always)).toEqual({ kind: 'moved', address: '/browse' })
    }
  })
  it('leave other paths alone', () => {
    for (const path of ['/browse/other', '/browse/fresh', '/browse/kept', '/browse/kept/a/b', '/browser', '/fr/browse'])
      expect(ask(path, always), path).toEqual({ kind: 'none' })
  })
})
