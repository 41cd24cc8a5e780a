import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read'
import { testFolder } from './test-xlsx'
import { csvField, writeCsv, writeWorkbook } from './write'

const folder = testFolder()

describe('writeWorkbook', () => {
  it('writes text that its own reader gives back as text, formula signs and all', async () => {
    const rows = [
      ['=1+1', 5, null],
      ['+84 912', '@SUM(A1)', '-2'],
      ['\t=1', '<b>&amp;</b>', 'Gốm\nBát Tràng'],
      ['a\u0000b\ud800', '\u0007', 'x'.repeat(40_000)],
    ]
    const columns = ['Tên', 'Số', 'Lý do'].map((header) => ({ header, width: 20 }))
    const path = folder.bytes(await writeWorkbook('Dòng [bị] từ chối, một tên rất dài', columns, rows))
    const read = await readWorkbook(path)
    if (!read.ok) throw new Error(read.code)
    const text = (text: string) => ({ kind: 'text', text })
    expect(read.sheets.map(({ name }) => name)).toEqual(['Dòng  bị  từ chối, một tên rất '])
    expect(read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      [text('Tên'), text('Số'), text('Lý do')],
      [text('=1+1'), { kind: 'number', number: 5, text: '5' }],
      [text('+84 912'), text('@SUM(A1)'), text('-2')],
      [text('\t=1'), text('<b>&amp;</b>'), text('Gốm\nBát Tràng')],
      [text('ab'), null, text('x'.repeat(32_767))],
    ])
  })
})

describe('CSV', () => {
  it('never lets a field begin as a formula does', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(csvField(sign + rest).replace(/^"/, '')[0]).toBe("'")
      }),
    )
    expect(csvField(-5)).toBe('-5')
  })

  it('quotes what would break a line or a field, and is read back', async () => {
    const rows = [
      ['Tên', 'Giá'],
      ['Gốm, "rạn"\nhai dòng', 1_250_000],
      [' thừa ', null],
    ]
    const read = await readWorkbook(folder.bytes(writeCsv(rows)))
    expect(read).toMatchObject({
      ok: true,
      csv: { encoding: 'utf-8', delimiter: ',' },
      sheets: [
        {
          rows: [
            { cells: [{ text: 'Tên' }, { text: 'Giá' }] },
            { cells: [{ text: 'Gốm, "rạn"\nhai dòng' }, { text: '1250000' }] },
            { cells: [{ text: ' thừa ' }] },
          ],
        },
      ],
    })
  })
})
