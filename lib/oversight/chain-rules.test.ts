import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follow, GENESIS, type Link, linkHash, start } from './chain-rules'

const chainOf = (texts: string[]): Link[] => {
  let hash = GENESIS
  return texts.map((text, i) => {
    hash = linkHash(hash, text)
    return { seq: i + 1, hash, text }
  })
}
const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 })

describe('the chain', () => {
  it('has the hashes that anybody can compute with sha256', () => {
    expect(linkHash(GENESIS, '[1]')).toBe('96bd1cc77d22e4c0692e973d2cd145d643cf7d9e6d9c3c17b28a7da8ed6af167')
    expect(chainOf(['a', 'b'])[1]?.hash).toBe(linkHash(linkHash(GENESIS, 'a'), 'b'))
  })

  it('holds as it was written, however it is cut into parts', () =>
    fc.assert(
      fc.property(texts, fc.nat({ max: 12 }), (all, cut) => {
        const links = chainOf(all)
        const first = follow(start, links.slice(0, cut))
        const second = follow(first.reached, links.slice(cut))
        expect([first.fault, second.fault]).toEqual([null, null])
        expect(second.reached).toEqual({ seq: all.length, hash: links.at(-1)?.hash })
      }),
    ))

  it('breaks where one letter changed', () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (all, which, where) => {
        const links = chainOf(all)
        const at = which % links.length
        const text = links[at]?.text ?? ''
        const letter = where % text.length
        const changed = `${text.slice(0, letter)}${text[letter] === 'x' ? 'y' : 'x'}${text.slice(letter + 1)}`
        const broken = links.map((link, i) => (i === at ? { ...link, text: changed } : link))
        expect(follow(start, broken).fault).toEqual({ kind: 'changed', seq: at + 1 })
      }),
    ))

  it('breaks where an entry was taken out, put in or exchanged', () => {
    const links = chainOf(['a', 'b', 'c', 'd'])
    const [a, b, c, d] = links as [Link, Link, Link, Link]
    expect(follow(start, [a, c, d]).fault).toEqual({ kind: 'gap', seq: 2 })
    expect(follow(start, [a, { ...b, text: null }, c]).fault).toEqual({ kind: 'missing', seq: 2 })
    expect(follow(start, [a, { ...c, seq: 2 }, { ...b, seq: 3 }, d]).fault).toEqual({ kind: 'changed', seq: 2 })
    expect(follow(start, [a, b, { seq: 3, hash: linkHash(b.hash, 'x'), text: 'x' }, d]).fault).toEqual({
      kind: 'changed',
      seq: 4,
    })
  })
})
