import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateKey, nameKey, producerKey, productKey } from './identity'
import { legalFormOf } from './legal-form'
import { hasValidCheckDigit, readTaxCode } from './tax-code'
import { cellOf } from './test-facts'

const read = (value: string | number, isHousehold = false) => readTaxCode(cellOf(value), isHousehold)

describe('tax codes', () => {
  it('know the check digit', () => {
    expect(hasValidCheckDigit('0101234565')).toBe(true)
    expect(hasValidCheckDigit('0101234567')).toBe(false)
    const nine = fc.stringMatching(/^\d{9}$/)
    fc.assert(
      fc.property(nine, (start) => {
        const fitting = [...'0123456789'].filter((digit) => hasValidCheckDigit(start + digit))
        expect(fitting.length).toBeLessThanOrEqual(1)
      }),
    )
  })
  it.each([
    ['0101234565', '0101234565'],
    ['MST: 0101 234 565', '0101234565'],
    ['="0101234565"', '0101234565'],
    ['0101234565-001', '0101234565-001'],
    ['0101234565001', '0101234565-001'],
    ['001065289924', '001065289924'],
  ])('%s is whole', (cell, code) => {
    expect(read(cell)).toEqual({ code, problem: null })
  })
  it('keep a check digit that does not fit, and say so', () => {
    expect(read('0101234567')).toEqual({ code: '0101234567', problem: 'tax-code-check-digit' })
    expect(read('0101234567-001')).toEqual({ code: '0101234567-001', problem: 'tax-code-check-digit' })
  })
  it('get back the zeros that a number lost', () => {
    expect(read(101234565)).toEqual({ code: '0101234565', problem: 'tax-code-zeros-lost' })
    expect(read(1065289924, true)).toEqual({ code: '001065289924', problem: 'tax-code-zeros-lost' })
    expect(read(25388627069, true)).toEqual({ code: '025388627069', problem: 'tax-code-zeros-lost' })
    expect(read('25388627069')).toEqual({ code: '025388627069', problem: 'tax-code-zeros-lost' })
    expect(read('101234565')).toEqual({ code: '0101234565', problem: 'tax-code-zeros-lost' })
    const ids = fc.stringMatching(/^0\d{2}[0-3]\d{8}$/).filter((id) => Number(id) > 10_000_000)
    fc.assert(
      fc.property(ids, (id) => {
        expect(read(Number(id), true).code).toBe(id)
      }),
    )
  })
  it('stay as they are when nothing was lost', () => {
    expect(read(9981816875)).toEqual({ code: '9981816875', problem: null })
    expect(read('0101234565', true)).toEqual({ code: '0101234565', problem: null })
    expect(readTaxCode({ kind: 'number', number: 1068646624, text: '001068646624' }, true).problem).toBeNull()
  })
  it('are not made of anything else', () => {
    for (const cell of ['chưa đăng ký', '1234567', '01012345650011', '0101-234']) {
      expect(read(cell), cell).toEqual({ code: null, problem: 'tax-code-unreadable' })
    }
    expect(readTaxCode({ kind: 'date', iso: '2024-01-01' }, false).problem).toBe('tax-code-unreadable')
    expect(readTaxCode(null, false)).toEqual({ code: null, problem: null })
  })
})

describe('legal forms', () => {
  it.each([
    ['HTX Thanh Xuân', 'COOPERATIVE'],
    ['Hợp tác xã dịch vụ nông nghiệp', 'COOPERATIVE'],
    ['Liên hiệp HTX rau sạch', 'COOPERATIVE'],
    ['Tổ hợp tác Ba Vì', 'COOPERATIVE_GROUP'],
    ['THT nấm Minh Phú', 'COOPERATIVE_GROUP'],
    ['Công ty TNHH Kiêu Kỵ', 'COMPANY'],
    ['CÔNG TY CỔ PHẦN ĐẠI THÀNH', 'COMPANY'],
    ['DNTN Hương Sơn', 'COMPANY'],
    ['Gốm Việt Co., Ltd', 'COMPANY'],
    ['Hộ kinh doanh Vạn Phúc', 'HOUSEHOLD'],
    ['HKD Nguyễn Văn A', 'HOUSEHOLD'],
    ['Hộ ông Nguyễn Văn A', 'HOUSEHOLD'],
    ['Ho kinh doanh Van Phuc', 'HOUSEHOLD'],
    ['Hồ Thị B', 'OTHER'],
    ['Họ Nguyễn', 'OTHER'],
    ['Hội Nông dân xã', 'OTHER'],
    ['Cơ sở sản xuất Hạ Thái', 'OTHER'],
    ['Trang trại Ba Vì', 'OTHER'],
  ])('%s is %s', (name, form) => expect(legalFormOf(name)).toBe(form))
})

describe('identity', () => {
  it('folds capitals, spaces and composition, and keeps accents', () => {
    expect(nameKey('  MIẾN  làng\u00a0So ')).toBe('miến làng so')
    expect(nameKey('Gô\u0301m')).toBe(nameKey('GỐM'))
    expect(nameKey('Đậu')).toBe('đậu')
    expect(nameKey('Chè lam')).not.toBe(nameKey('Chế lâm'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name))
        expect(nameKey(`  ${name.normalize('NFD')}\t`)).toBe(nameKey(name))
      }),
    )
  })
  it('goes by tax code, else by name and ward', () => {
    const one = { taxCode: '0101234565', name: 'HTX Một', wardCode: '00004' }
    expect(producerKey(one)).toBe(producerKey({ ...one, name: 'Hợp tác xã Một', wardCode: null }))
    const nameless = { ...one, taxCode: null }
    expect(producerKey(nameless)).toBe(producerKey({ ...nameless, name: 'htx  MỘT' }))
    expect(producerKey(nameless)).not.toBe(producerKey({ ...nameless, wardCode: '00008' }))
    expect(producerKey(nameless)).not.toBe(producerKey(one))
  })
  it('takes a decision of another year for another one', () => {
    const product = productKey('tax:1', 'Gốm')
    expect(certificateKey(product, '12/QĐ-UBND', '2021-05-01')).toBe(
      certificateKey(product, '12/qđ-ubnd', '2021-06-01'),
    )
    expect(certificateKey(product, '12/QĐ-UBND', '2021-05-01')).not.toBe(
      certificateKey(product, '12/QĐ-UBND', '2024-05-01'),
    )
  })
})
