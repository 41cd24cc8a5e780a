import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes'

const side = (before: string, after: string, kind: 'gone' | 'new') =>
  wordChanges(before, after)
    .filter((one) => one.kind === 'same' || one.kind === kind)
    .map(({ text }) => text)
    .join('')

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(wordChanges('Lụa tơ tằm Vạn Phúc', 'Lụa tơ tằm Hà Đông')).toEqual([
      { kind: 'same', text: 'Lụa tơ tằm ' },
      { kind: 'gone', text: 'Vạn' },
      { kind: 'new', text: 'Hà' },
      { kind: 'same', text: ' ' },
      { kind: 'gone', text: 'Phúc' },
      { kind: 'new', text: 'Đông' },
    ])
    expect(wordChanges('giá 1.200', 'giá 1.250')).toEqual([
      { kind: 'same', text: 'giá 1.' },
      { kind: 'gone', text: '200' },
      { kind: 'new', text: '250' },
    ])
  })
  it('is nothing, or everything', () => {
    expect(wordChanges('', '')).toEqual([])
    expect(wordChanges('Gốm', 'Gốm')).toEqual([{ kind: 'same', text: 'Gốm' }])
    expect(wordChanges('', 'Gốm')).toEqual([{ kind: 'new', text: 'Gốm' }])
  })
  it('loses no letter of either text', () => {
    const text = fc.array(fc.constantFrom('lụa', 'gốm', ' ', ', ', '\n', 'a', 'đ', '12')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'gone')).toBe(before)
        expect(side(before, after, 'new')).toBe(after)
      }),
    )
  })
  it('answers for long texts as a whole, in time', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ')
    const changes = wordChanges(`Đầu ${long('a')} cuối`, `Đầu ${long('b')} cuối`)
    expect(changes[0]).toEqual({ kind: 'same', text: 'Đầu ' })
    expect(changes.at(-1)?.text.endsWith('cuối')).toBe(true)
  })
})
