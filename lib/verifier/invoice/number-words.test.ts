import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberWords } from './number-words'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A number below a thousand in words; `full` says the empty hundreds as well, as inner groups do. */
function hundreds(value: number, full: boolean): string {
  const [a, b, c] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const words = full || a > 0 ? [digits[a], 'trăm'] : []
  if (b === 0) return [...words, ...(c > 0 ? [...(words.length > 0 ? ['lẻ'] : []), digits[c]] : [])].join(' ')
  if (b === 1) return [...words, 'mười', ...(c > 0 ? [c === 5 ? 'lăm' : digits[c]] : [])].join(' ')
  const last = c === 1 ? 'mốt' : c === 5 ? 'lăm' : c === 4 ? 'tư' : digits[c]
  return [...words, digits[b], 'mươi', ...(c > 0 ? [last] : [])].join(' ')
}

/** Any number up to 999 billions in words, as accountants write it. */
function inWords(value: number): string {
  const groups = [1e9, 1e6, 1e3, 1].map((unit) => Math.floor(value / unit) % 1000)
  const names = ['tỷ', 'triệu', 'nghìn', '']
  const said = groups.flatMap((group, place) =>
    group > 0
      ? [
          `${hundreds(
            group,
            groups.slice(0, place).some((each) => each > 0),
          )} ${names[place]}`,
        ]
      : [],
  )
  return said.join(' ').trim()
}

describe('numbers in Vietnamese words', () => {
  it.each([
    ['Một triệu hai trăm năm mươi nghìn đồng chẵn./.', 1_250_000],
    ['Tám trăm sáu mươi tư nghìn đồng', 864_000],
    ['Mười lăm triệu không trăm linh bảy nghìn đồng', 15_007_000],
    ['Hai tỷ ba trăm triệu đồng', 2_300_000_000],
    ['Hai tỉ', 2_000_000_000],
    ['Một nghìn hai trăm tỷ', 1_200_000_000_000],
    ['Hai mươi ngàn', 20_000],
    ['Hai mốt'.replace('mốt', 'mươi mốt'), 21],
    ['Hai hai', 22],
    ['Ba mươi bẩy', 37],
    ['Bốn mươi nhăm', 45],
    ['Một trăm lẻ năm', 105],
    ['Một trăm', 100],
    ['Không đồng', 0],
    ['Bằng chữ: Chín mươi chín đồng Việt Nam', 99],
    ['Âm năm trăm nghìn đồng', -500_000],
    ['MỘT TRĂM NGHÌN ĐỒNG', 100_000],
    ['Một trăm nghìn đồng'.normalize('NFD'), 100_000],
  ])('%s', (text, value) => {
    expect(readNumberWords(text)).toBe(BigInt(value))
  })
  it.each([
    '',
    'đồng',
    'one million',
    'trăm nghìn',
    'một hai ba',
    'mười mười',
    'nghìn',
    'một trăm hai trăm',
    'linh',
    'linh năm sáu',
    'một mươi',
    'không mươi',
    'hai mươi x',
    'mười một hai',
    'một triệu tỷ triệu',
    'ba nghìn hai triệu',
    'hai mươi ba bốn',
    'x trăm',
    'tỷ',
    'một nghìn nghìn',
    'lẻ x',
    'không năm',
    'x lăm',
    'hai mươi x y',
    'một hai trăm',
  ])('not %s', (text) => {
    expect(readNumberWords(text)).toBeNull()
  })
  it('reads what is less usual', () => {
    expect(['trừ hai nghìn', 'âm ba', 'hai mười lăm', 'hai lăm', 'một lăm'].map(readNumberWords)).toEqual([
      -2000n,
      -3n,
      25n,
      25n,
      15n,
    ])
  })
  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(readNumberWords(inWords(value)), inWords(value)).toBe(BigInt(value))
      }),
    )
  })
})
