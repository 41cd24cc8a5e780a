import { describe, expect, it } from 'vitest'
import type { SheetRow } from '@/lib/workbooks/types'
import { guessColumns, headerSignature, likeliestSheet } from './columns'
import type { Field } from './row-types'
import { rowOf, rowsOf } from './test-facts'

const fieldsOf = (rows: SheetRow[]) => guessColumns(rows).columns.map(({ field }) => field)

const data: [string, string, string, string, string, string, string, string][] = [
  [
    'Bánh tẻ Phú Nhi',
    'HTX Phú Nhi',
    '0101234565',
    'Phường Sơn Tây, Hà Nội',
    '6',
    '4 sao',
    '3416/QĐ-UBND',
    '13/08/2021',
  ],
  [
    'Gốm men rạn',
    'Hộ kinh doanh Bát Tràng',
    '001065289924',
    'Xã Bát Tràng, Hà Nội',
    '21',
    '***',
    '12/QĐ-UBND',
    '1.2.2024',
  ],
  ['Lụa tơ tằm', 'Công ty TNHH Vạn Phúc', '9981816875', 'Phường Hà Đông', '22', '5', '77/QĐ-BNNMT', '05/03/2025'],
  ['Cốm Mễ Trì', 'Tổ hợp tác Mễ Trì', '9919353304', 'Phường Từ Liêm', '6', '3 sao', '3416/QĐ-UBND', '13/08/2021'],
  ['Quất cảnh', 'HTX Tứ Liên', '9932119254', 'Phường Hồng Hà', '24', '4', '3416/QĐ-UBND', '13/08/2021'],
  ['Chè lam', 'Hộ kinh doanh Thạch Xá', '001068646624', 'Xã Tây Phương', '6', '4', '12/QĐ-UBND', '01/02/2024'],
]

describe('headers', () => {
  it.each<[string, Field]>([
    ['Sản phẩm', 'name'],
    ['TÊN SẢN PHẨM OCOP', 'name'],
    ['Chủ thể', 'producer'],
    ['Cơ sở sản xuất', 'producer'],
    ['Tên chủ thể/cơ sở sản xuất, kinh doanh', 'producer'],
    ['MST', 'taxCode'],
    ['Mã số thuế/CCCD', 'taxCode'],
    ['Địa chỉ sản xuất', 'address'],
    ['Xã/phường', 'ward'],
    ['Phường, xã', 'ward'],
    ['Bộ sản phẩm', 'set'],
    ['Nhóm sản phẩm', 'group'],
    ['Phân hạng', 'stars'],
    ['Hạng sao (3-5)', 'stars'],
    ['Kết quả phân hạng', 'stars'],
    ['Mã sản phẩm', 'code'],
    ['Số giấy chứng nhận', 'code'],
    ['Quyết định công nhận', 'decision'],
    ['Số QĐ', 'decision'],
    ['Số, ngày quyết định', 'decision'],
    ['Ngày QĐ', 'issuedOn'],
    ['Ngày cấp', 'issuedOn'],
    ['Ngày, tháng, năm quyết định công nhận', 'issuedOn'],
    ['Số điện thoại liên hệ', 'phone'],
    ['Ghi chú', 'note'],
    ['STT', 'ordinal'],
  ])('%s holds %s', (header, field) => {
    const others = field === 'name' || field === 'producer' ? ['Địa chỉ', 'Hạng sao'] : ['Tên sản phẩm', 'Chủ thể']
    const others3 = [...others, field === 'note' ? 'Mã sản phẩm' : 'Ghi chú']
    expect(fieldsOf(rowsOf([header, ...others3], ['a', 'b', 'c', 'd']))[0]).toBe(field)
  })

  it('of other things are left alone', () => {
    const header = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Ngày hết hạn', 'Số lượng sản phẩm', 'Doanh thu', 'Email']
    expect(fieldsOf(rowsOf(header, ['a', 'b', '4', '1/1/2030', '5', '6', 'x@y']))).toEqual([
      'name',
      'producer',
      'stars',
      null,
      null,
      null,
      null,
    ])
  })

  it('are found below titles, whatever the order of columns', () => {
    const rows = [
      rowOf(1, ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI']),
      rowOf(3, ['DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN']),
      rowOf(6, ['Phân hạng', 'MST', 'Sản phẩm', 'Quyết định công nhận', 'Chủ thể', 'Bộ sản phẩm', 'Xã/phường']),
      ...data.map(([name, producer, tax, address, set, stars, decision], index) =>
        rowOf(7 + index, [stars, tax, name, decision, producer, set, address]),
      ),
    ]
    const guess = guessColumns(rows)
    expect(guess.mapping).toEqual({
      headerRows: [6],
      columns: { stars: 0, taxCode: 1, name: 2, decision: 3, producer: 4, set: 5, ward: 6 },
    })
    expect(guess.columns[2]).toMatchObject({
      header: 'Sản phẩm',
      samples: ['Bánh tẻ Phú Nhi', 'Gốm men rạn', 'Lụa tơ tằm'],
    })
  })

  it('of two lines are read together', () => {
    const rows = [
      rowOf(2, ['TT', 'Tên sản phẩm', 'Chủ thể', null, null, 'Quyết định công nhận', null, 'Hạng sao']),
      rowOf(3, ['TT', 'Tên sản phẩm', 'Tên', 'Địa chỉ', 'MST', 'Số', 'Ngày', 'Hạng sao']),
      ...data.map(([name, producer, tax, address, , stars, decision, date], index) =>
        rowOf(4 + index, [index + 1, name, producer, address, tax, decision, date, stars]),
      ),
    ]
    expect(guessColumns(rows).mapping).toEqual({
      headerRows: [2, 3],
      columns: { ordinal: 0, name: 1, producer: 2, address: 3, taxCode: 4, decision: 5, issuedOn: 6, stars: 7 },
    })
  })

  it('are doubted when the column holds something else', () => {
    const rows = [
      rowOf(1, ['Tên sản phẩm', 'Chủ thể', 'Mã số', 'Hạng sao']),
      ...data.map(([name, producer, tax, , , stars], index) => rowOf(2 + index, [name, producer, tax, stars])),
    ]
    const [, , code] = guessColumns(rows).columns
    expect(code?.confidence).toBeLessThan(0.6)
  })
})

describe('without a header', () => {
  it('contents tell', () => {
    expect(fieldsOf(data.map((values, index) => rowOf(index + 1, [index + 1, ...values])))).toEqual([
      'ordinal',
      'name',
      'producer',
      'taxCode',
      'address',
      'set',
      'stars',
      'decision',
      'issuedOn',
    ])
  })

  it('or nothing does', () => {
    const guess = guessColumns(rowsOf(['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']))
    expect(guess.mapping).toEqual({ headerRows: [], columns: {} })
    expect(guessColumns([])).toEqual({ headerRows: [], columns: [], mapping: { headerRows: [], columns: {} } })
  })
})

describe('a remembered header', () => {
  it('is the same whatever its capitals, accents and trailing blanks, and another in another order', () => {
    const signature = headerSignature(['TT', 'Tên sản phẩm', 'Chủ thể'])
    expect(signature).toMatch(/^[0-9a-f]{64}$/)
    expect(headerSignature(['tt', ' TÊN SẢN PHẨM', 'Chu the:', '', ''])).toBe(signature)
    expect(headerSignature(['Tên sản phẩm', 'TT', 'Chủ thể'])).not.toBe(signature)
    expect(headerSignature(['TT', '', 'Tên sản phẩm', 'Chủ thể'])).not.toBe(signature)
    expect(headerSignature(['', ' '])).toBeNull()
  })
})

describe('the likeliest sheet', () => {
  it('is the one with the registry in it, a visible one if there are two', () => {
    const registry = rowsOf(['Tên sản phẩm', 'Chủ thể', 'Hạng sao'], ['a', 'b', '4'])
    const cover = { name: 'Bìa', hidden: false, rows: 900, firstRows: rowsOf(['Phụ lục'], ['Kèm theo quyết định']) }
    const hidden = { name: 'Ẩn', hidden: true, rows: 2, firstRows: registry }
    const open = { name: 'Đợt 1', hidden: false, rows: 2, firstRows: registry }
    const longer = { ...open, name: 'Đợt 2', rows: 600 }
    expect(likeliestSheet([cover, hidden, open])?.name).toBe('Đợt 1')
    expect(likeliestSheet([cover, open, longer])?.name).toBe('Đợt 2')
    expect(likeliestSheet([cover, hidden])?.name).toBe('Ẩn')
    expect(likeliestSheet([])).toBeNull()
  })
})
