import { writeWorkbook } from '@/lib/workbooks/write'

// Only tests import this file: workbooks as departments keep them.

/** The header of a registry workbook, in the usual words and order. */
export const registryTitles = [
  'TT',
  'Tên sản phẩm',
  'Chủ thể OCOP',
  'Mã số thuế',
  'Địa chỉ',
  'Bộ sản phẩm',
  'Hạng sao',
  'Mã sản phẩm',
  'Số quyết định',
  'Ngày quyết định',
]

/** Every tenth row is refused; twelve products to a producer; `shift` moves every fifth address. */
const line = (index: number, shift: string) => [
  index + 1,
  `Bánh tẻ Phú Nhi số ${index}`,
  `HTX Phú Nhi ${Math.floor(index / 12)}`,
  `99${String(Math.floor(index / 12)).padStart(8, '0')}`,
  `Thôn ${index}${index % 5 === 0 ? shift : ''}, Phường Sơn Tây, thị xã Sơn Tây, Hà Nội`,
  index % 10 === 3 ? 'không rõ' : '6',
  '4 sao',
  `01-09574-${index}-2026`,
  `${3000 + (index % 40)}/QĐ-UBND`,
  `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/2025`,
]

/** A workbook of that many rows. */
export const longWorkbook = async (rows: number, shift = '') =>
  (await writeWorkbook(
    'Sổ',
    registryTitles.map((header) => ({ header, width: 12 })),
    Array.from({ length: rows }, (_, index) => line(index, shift)),
  )) as Buffer<ArrayBuffer>
