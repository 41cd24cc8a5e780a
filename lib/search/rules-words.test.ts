import { describe, expect, it } from 'vitest'
import { foldedLetters, wordsOf } from './rules-words'

const compared = (text: string) => wordsOf(text).map(({ exact, folded }) => [exact, folded])
const exact = (text: string) => wordsOf(text).map((word) => word.exact)
const folded = (text: string) => wordsOf(text).map((word) => word.folded)

describe('words', () => {
  it('are what stands between everything that is no Latin letter or digit', () => {
    expect(exact('Gốm “Bát Tràng” – loại 500g, 100%!')).toEqual(['gốm', 'bát', 'tràng', 'loại', '500g', '100'])
    expect(exact('  %_\\\u0000 漢字 ')).toEqual([])
  })
  it('are the same composed and decomposed, in capitals and small', () => {
    expect(wordsOf('LỤA Đỏ'.normalize('NFD'))).toEqual(wordsOf('lụa đỏ'))
  })
  it('fold every accent and đ', () => {
    const { accented, plain } = foldedLetters
    expect(plain).toHaveLength(accented.length)
    for (const [i, letter] of [...accented].entries()) {
      expect(letter.normalize('NFD')[0]?.replace('đ', 'd'), letter).toBe(plain[i])
    }
    expect(folded('Đường Lâm, Hữu Bằng')).toEqual(['duong', 'lam', 'huu', 'bang'])
  })
  it('have one placement of the tone', () => {
    const pairs: [string, string][] = [
      ['hoà', 'hòa'],
      ['khoẻ', 'khỏe'],
      ['thuỷ', 'thủy'],
      ['loã', 'lõa'],
      ['xoè', 'xòe'],
    ]
    for (const [one, other] of pairs) expect(compared(one), one).toEqual(compared(other))
    expect(exact('hoàn')).toEqual(['hoàn'])
  })
  it('have one spelling of a final i where both are in use', () => {
    const pairs: [string, string][] = [
      ['mỹ', 'mĩ'],
      ['kỹ', 'kĩ'],
      ['lý', 'lí'],
      ['tỷ', 'tỉ'],
      ['quý', 'quí'],
      ['vy', 'vi'],
      ['sỹ', 'sĩ'],
    ]
    for (const [one, other] of pairs) expect(compared(one), one).toEqual(compared(other))
    expect(exact('tây máy mây')).toEqual(['tây', 'máy', 'mây'])
  })
  it('remember how they are written', () => {
    expect(wordsOf('Thuỷ MỸ').map(({ spelt }) => spelt)).toEqual(['thuỷ', 'mỹ'])
  })
  it('keep their length in both forms', () => {
    for (const text of ['hoà', 'thuỷ', 'mỹ', 'nghiêng', 'đường', 'quý'])
      expect(wordsOf(text).map((word) => [word.exact.length, word.folded.length])).toEqual([[text.length, text.length]])
  })
})
