import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read'
import { streamXlsx } from './stream-xlsx'
import { testFolder } from './test-xlsx'
import type { WrittenCell } from './write'

const folder = testFolder()
const columns = [
  { header: 'Tên', width: 30 },
  { header: 'Số', width: 8 },
]

describe('a workbook that is packed while its rows come in', () => {
  it('is read back as it was written, with nothing to compute', async () => {
    const rows: WrittenCell[][] = [
      ['Gốm <Bát Tràng> & "Ộ"', 12],
      ['=1+1', -3.5],
      ['a\u0000b\ud800c', 1],
      [null, 0],
    ]
    const bytes = await streamXlsx('Sản phẩm: [1]', columns, async (take) => {
      await take(rows.slice(0, 2))
      await take(rows.slice(2))
    })
    const read = await readWorkbook(folder.bytes(bytes))
    if (!read.ok) throw new Error(read.code)
    const text = (text: string) => ({ kind: 'text', text })
    const number = (number: number) => ({ kind: 'number', number, text: String(number) })
    expect(read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      [text('Tên'), text('Số')],
      [text('Gốm <Bát Tràng> & "Ộ"'), number(12)],
      [text('=1+1'), number(-3.5)],
      [text('abc'), number(1)],
      [null, number(0)],
    ])
  })

  it('gives the same bytes for the same rows', async () => {
    const make = () => streamXlsx('A', columns, (take) => take([['x', 1]]))
    expect((await make()).equals(await make())).toBe(true)
  })

  it('fails when its rows do', async () => {
    await expect(streamXlsx('A', columns, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  })
})
