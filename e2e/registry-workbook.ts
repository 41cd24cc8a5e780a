import writeExcelFile from 'write-excel-file/node'
import { registryTitles } from '../lib/registry/test-workbook'

/** Where the fixture's good rows live: a tea of set 11, which counts for the 60 % target. */
export type FixtureProducts = {
  mark: string
  producer: string
  taxCode: string
  products: string[]
  rows: number
  refused: number
}

/** A name that no other run uses and that sounds like one. */
export const freshMark = () => Math.random().toString(36).slice(2, 7)

const text = (value: string) => ({ value, type: String })

/**
 * A workbook in the shape departments keep: titles above, a section row, dirt in the cells, a total at the foot.
 * Two rows are good (one in decomposed Unicode, one with its date inside the decision cell), one repeats, two must be refused.
 */
export async function registryWorkbook(mark: string): Promise<{ bytes: Buffer; facts: FixtureProducts }> {
  const producer = `Hợp tác xã Đồi Chè ${mark}`
  const taxCode = '9912345678'.slice(0, 5) + String(Math.floor(Math.random() * 1e5)).padStart(5, '0')
  const products = [`Trà shan tuyết ${mark}`, `Trà sen ướp xổi ${mark}`]
  const row = (...cells: (string | number | Date | null)[]) =>
    cells.map((cell) =>
      cell === null
        ? null
        : cell instanceof Date
          ? { value: cell, type: Date, format: 'dd/mm/yyyy' }
          : typeof cell === 'number'
            ? { value: cell, type: Number }
            : text(cell),
    )
  const address = 'Thôn 3, Xã Ba Vì, TP Hà Nội'
  const data = [
    row('ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'),
    row('DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN'),
    [],
    row(...registryTitles),
    row('I. NHÓM THỰC PHẨM'),
    row(
      1,
      (products[0] ?? '').normalize('NFD'),
      ` ${producer} `,
      taxCode,
      address,
      11,
      '4 sao',
      null,
      '4321/QĐ-UBND',
      new Date('2025-06-18T00:00:00Z'),
    ),
    row(
      2,
      products[1] ?? '',
      producer,
      taxCode,
      address,
      'Chè tươi, chế biến',
      '***',
      null,
      '4321/QĐ-UBND ngày 18/6/2025',
      null,
    ),
    row(3, (products[1] ?? '').toUpperCase(), producer, taxCode, address, 11, 3, null, '4321/QĐ-UBND', '18.6.2025'),
    row(4, `Trà hai sao ${mark}`, producer, taxCode, address, 11, '2 sao', null, '4321/QĐ-UBND', '18/06/2025'),
    row(5, `Trà ngày lạ ${mark}`, producer, taxCode, address, 11, 3, null, '4321/QĐ-UBND', '31/02/2025'),
    row('Tổng cộng', '5 sản phẩm'),
  ]
  const bytes = await writeExcelFile(data, { sheet: 'OCOP' }).toBuffer()
  return { bytes, facts: { mark, producer, taxCode, products, rows: 2, refused: 2 } }
}
