import { describe, expect, it } from 'vitest'
import { drawableText, shareFontFamily, shareFonts } from './share-fonts'
import { coverageOf } from './woff-coverage'

const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const vietnamese = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const alphabet = [...vietnamese, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])

describe('the letters of shared pictures', () => {
  it('cover every Vietnamese letter and what prices and names are written with, in both weights', () => {
    for (const weight of [400, 600] as const) {
      const covered = new Set(
        shareFonts()
          .filter((font) => font.weight === weight)
          .flatMap(({ data }) => [...coverageOf(data)]),
      )
      const missing = [...alphabet, ...'0123456789.,:;/–-()“”’&%₫'].filter(
        (letter) => !covered.has(letter.codePointAt(0) ?? 0),
      )
      expect(missing).toEqual([])
    }
  })
  it('are named part by part, since the engine looks into one font of a name only', () => {
    const names = new Set(shareFonts().map(({ name }) => name))
    expect(names.size).toBe(3)
    for (const name of names) expect(shareFontFamily).toContain(`'${name}'`)
  })
})

describe('text that can be drawn', () => {
  it('keeps Vietnamese, joined into single letters, and no-break spaces in prices', () => {
    expect(drawableText('Khăn lụa Vạn Phúc'.normalize('NFD'))).toBe('Khăn lụa Vạn Phúc')
    expect(drawableText('Ế Ộ ữ ặ')).toBe('Ế Ộ ữ ặ')
    expect(drawableText('515.000\u00a0₫ /\u00a0mét')).toBe('515.000\u00a0₫ /\u00a0mét')
  })
  it('drops what no letter is there for, and pictures that would be fetched from a host', () => {
    expect(drawableText('Chè 🎁 sen 漢字 ©\u200b ngon')).toBe('Chè sen ngon')
    expect(drawableText('\u202eđảo')).toBe('đảo')
    expect(drawableText('❤️❤️')).toBe('')
  })
})

it('says what a broken font is', () => {
  expect(() => coverageOf(Buffer.from('no font at all, but long enough for a header'))).toThrow(RangeError)
})
