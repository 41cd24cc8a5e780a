import { describe, expect, it } from 'vitest'
import { detectDelimiter } from './csv-delimiter'
import { inspectWorkbook, readWorkbook } from './read'
import { testFolder } from './test-xlsx'

const folder = testFolder()
const sample = 'TT;Tên sản phẩm;Chủ thể\n1;"Gốm; men ""rạn""\nBát Tràng";HTX Một\n\n2;=1+1;<b>Hộ</b>\n'

async function texts(content: string | Uint8Array) {
  const read = await readWorkbook(folder.bytes(content))
  if (!read.ok) throw new Error(read.code)
  return {
    csv: read.csv,
    rows: read.sheets[0]?.rows.map(({ row, cells }) => [
      row,
      ...cells.map((cell) => cell?.kind === 'text' && cell.text),
    ]),
  }
}

const expected = [
  [1, 'TT', 'Tên sản phẩm', 'Chủ thể'],
  [2, '1', 'Gốm; men "rạn"\nBát Tràng', 'HTX Một'],
  [4, '2', '=1+1', '<b>Hộ</b>'],
]

/** What a program of the 1990s writes: letters with marks of their own, other tones after the letter. */
function toWindows1258(text: string) {
  const special: Record<string, number> = { Ă: 0xc3, Đ: 0xd0, Ơ: 0xd5, Ư: 0xdd, ă: 0xe3, đ: 0xf0, ơ: 0xf5, ư: 0xfd }
  const tones: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  }
  const shaped = text
    .normalize('NFD')
    .replace(/([aeoAEO])([\u0300-\u0323]*)\u0302/g, (_, letter: string, tone: string) => {
      return `${letter}\u0302`.normalize('NFC') + tone
    })
  const composed = shaped.replace(/([aAoOuU])([\u0300-\u0323]*)([\u0306\u031b])/g, (_, letter, tone, shape) => {
    return (letter + shape).normalize('NFC') + tone
  })
  return Buffer.from(
    [...composed.replace(/([oOuU])\u031b/g, (seen) => seen.normalize('NFC'))].map(
      (char) => special[char] ?? tones[char] ?? char.charCodeAt(0),
    ),
  )
}

describe('CSV', () => {
  it('reads UTF-8 and UTF-16, with a byte order mark or without', async () => {
    const utf16 = Buffer.from(sample, 'utf16le')
    const swapped = Buffer.from(utf16).swap16()
    for (const [bytes, encoding] of [
      [Buffer.from(sample), 'utf-8'],
      [Buffer.from(`\ufeff${sample}`), 'utf-8'],
      [utf16, 'utf-16le'],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'utf-16le'],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), 'utf-16be'],
      [swapped, 'utf-16be'],
    ] as const) {
      expect(await texts(bytes)).toEqual({ csv: { encoding, delimiter: ';' }, rows: expected })
    }
  })

  it('reads Windows-1258 and composes its letters', async () => {
    expect(await texts(toWindows1258(sample))).toEqual({
      csv: { encoding: 'windows-1258', delimiter: ';' },
      rows: expected,
    })
    const words = 'Đặc sản;Thường Tín;Ứng Hoà;Mỹ Đức;bưởi;rượu;ốc;lụa;thuỷ sản;Ẩm thực\n'
    expect((await texts(toWindows1258(words))).rows).toEqual([[1, ...words.trim().split(';')]])
  })

  it('finds the sign between fields', () => {
    expect(detectDelimiter('a,b,c\n1,2,3\n')).toBe(',')
    expect(detectDelimiter('a;b\n"1,2,3";"4,5,6"\n"7,8,9";x\n')).toBe(';')
    expect(detectDelimiter('a\tb, c\n1\t2\n')).toBe('\t')
    expect(detectDelimiter('a|b|c\n1|2|3')).toBe('|')
    expect(detectDelimiter('sep=|\r\na;b|c;d')).toBe('|')
    expect(detectDelimiter(`name;note\n${'Gốm;"một, hai, ba, bốn"\n'.repeat(3000)}`)).toBe(';')
  })

  it('numbers rows as a spreadsheet would, after a line that declares the sign', async () => {
    expect((await texts('sep=;\r\na;b\r\n\r\nc;d\r\n')).rows).toEqual([
      [1, 'a', 'b'],
      [3, 'c', 'd'],
    ])
  })

  it('is one sheet called CSV', async () => {
    const path = folder.bytes(sample)
    expect(await inspectWorkbook(path, { firstRows: 2 })).toMatchObject({
      ok: true,
      kind: 'csv',
      sheets: [{ name: 'CSV', rows: 3, columns: 3, firstRows: [{ row: 1 }, { row: 2 }] }],
    })
    expect(await readWorkbook(path, { sheet: 'CSV' })).toMatchObject({ ok: true })
    expect(await readWorkbook(path, { sheet: 'A' })).toMatchObject({ ok: false, code: 'unknown-sheet' })
  })

  it('puts up with ragged lines and loose quotes', async () => {
    expect((await texts('a;b;c\n1;2" ống\n3;4;5;6\n')).rows).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1', '2" ống'],
      [3, '3', '4', '5', '6'],
    ])
  })

  it('leaves out signs that nothing can hold', async () => {
    const { rows } = await texts(`a,b\n${'c,d\n'.repeat(30_000)}e\0f,g\n`)
    expect(rows?.at(-1)).toEqual([30_002, 'ef', 'g'])
  })

  it('refuses what is too much, what never ends and what nobody can read', async () => {
    const cases: [string | Uint8Array, string][] = [
      ['x,y\n'.repeat(100_001), 'too-many-rows'],
      [`${'x,'.repeat(300)}\n`, 'too-many-columns'],
      [','.repeat(10_000_000), 'too-many-columns'],
      [`${'x,'.repeat(200)}\n`.repeat(5001), 'too-many-cells'],
      [`a,b\n"${'x'.repeat(40_000)}",2\n`, 'cell-too-long'],
      [`a,b\n"${'x,y\n'.repeat(700_000)}`, 'cell-too-long'],
      ['a,b\n"never closed,2\n', 'damaged'],
      [Buffer.from([0x61, 0x2c, 0xc4, 0xc5, 0xc6, 0x0a]), 'unknown-encoding'],
      [Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]), 'unknown-encoding'],
    ]
    for (const [content, code] of cases) {
      const began = process.cpuUsage().user
      expect(await inspectWorkbook(folder.bytes(content)), code).toMatchObject({ ok: false, code })
      expect(process.cpuUsage().user - began, code).toBeLessThan(5e6)
    }
  }, 20_000)
})
