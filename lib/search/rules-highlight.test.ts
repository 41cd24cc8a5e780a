import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightParts } from './rules-highlight'

/** The text with what is marked in brackets. */
const marked = (text: string, query: string) =>
  highlightParts(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

describe('what a query matched', () => {
  it.each([
    ['Gốm Bát Tràng men lam', 'gốm bát tràng', '[Gốm Bát Tràng] men lam'],
    ['Gốm Bát Tràng men lam', 'GOM bat', '[Gốm Bát] Tràng men lam'],
    ['Gốm Bát Tràng men lam', 'lam gốm', '[Gốm] Bát Tràng men [lam]'],
    ['Khăn lụa Vạn Phúc', 'lua', 'Khăn [lụa] Vạn Phúc'],
    ['Lụa và lúa', 'lụa', '[Lụa] và lúa'],
    ['Gạo lúa mùa', 'lụa', 'Gạo [lúa] mùa'],
    ['Bánh Hoà Bình', 'hòa', 'Bánh [Hoà] Bình'],
    ['Hàng mĩ nghệ', 'mỹ nghệ', 'Hàng [mĩ nghệ]'],
    ['Đậu đỏ', 'dau', '[Đậu] đỏ'],
    ['Chả ốc, ốc hương', 'oc', 'Chả [ốc], [ốc] hương'],
    ['Octopus', 'oc', 'Octopus'],
    ['Silk scarves', 'silk sca', '[Silk sca]rves'],
    ['Silk scarves', 'sil scarves', 'Silk [scarves]'],
    ['Khăn', 'gốm', 'Khăn'],
    ['Khăn', '', 'Khăn'],
    ['', 'khăn', ''],
    ['“Sen” (khô)', 'sen khô', '“[Sen]” ([khô])'],
  ])('in %j for %j is %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })
  it('is found in decomposed text too', () => {
    expect(marked('Gốm lụa'.normalize('NFD'), 'lu')).toBe('Gốm lụa'.normalize('NFD'))
    expect(marked('Gốm lụa'.normalize('NFD'), 'lụa')).toBe(`${'Gốm'.normalize('NFD')} [${'lụa'.normalize('NFD')}]`)
  })
  it('never changes the text, and parts take turns', () => {
    const words = fc.array(fc.constantFrom('lụa', 'lúa', 'Lua', 'ốc', 'hoà', ',', ' ', '漢', 'octo'), { maxLength: 8 })
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (shown, query) => {
        const parts = highlightParts(shown, query)
        expect(parts.map((part) => part.text).join('')).toBe(shown)
        expect(parts.every((part, i) => part.text !== '' && part.isMatch !== parts[i + 1]?.isMatch)).toBe(true)
      }),
    )
  })
})
