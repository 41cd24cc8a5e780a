import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutAccents } from '@/lib/format/text'
import { facts } from './test-facts'
import { WardMatcher } from './ward-matching'

const matcher = new WardMatcher(facts.wards)
const inAddress = (address: string) => matcher.read({ ward: '', address })
const inColumn = (ward: string, address = '') => matcher.read({ ward, address })
const sure = (wardCode: string) => ({ wardCode, problem: null, suggestion: null, params: {} })

describe('every unit of the city', () => {
  it('is found in each way its address is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facts.wards), (ward) => {
        const [district = ''] = ward.formerDistricts
        const short = ward.type === 'xa' ? `X. ${ward.nameVi}` : `P.${ward.nameVi}`
        for (const address of [
          `${ward.fullNameVi}, TP Hà Nội`,
          `Thôn 5, ${ward.fullNameVi}, ${district.toLowerCase()}, Hà Nội`,
          `Số 12 ngõ 3, ${ward.fullNameVi.toUpperCase()}, HÀ NỘI`,
          `thôn Đông ${ward.fullNameVi} ${district} thành phố Hà Nội`,
          `${short}, Hà Nội`,
          withoutAccents(`Thon 2, ${ward.fullNameVi}, Ha Noi`),
          ...(ward.nameViAlt ? [`${ward.fullNameVi.replace(ward.nameVi, ward.nameViAlt)}, Hà Nội`] : []),
        ]) {
          expect(inAddress(address), address).toEqual(sure(ward.code))
        }
        expect(inColumn(ward.nameVi)).toEqual(sure(ward.code))
        expect(inColumn(ward.fullNameVi.toUpperCase(), 'Thôn 5')).toEqual(sure(ward.code))
        expect(inColumn(withoutAccents(ward.nameVi))).toEqual(sure(ward.code))
      }),
    )
  })
})

describe('addresses that need care', () => {
  it('keeps names apart that differ only in accents', () => {
    expect(inAddress('Xã Đại Thanh, Hà Nội')).toEqual(sure('00664'))
    expect(inAddress('Xã Đại Thành, huyện Quốc Oai, Hà Nội').wardCode).toBeNull()
  })

  it('does not take part of a name for the word before one', () => {
    expect(inAddress('Xã Hoà Xá, Ứng Hoà, Hà Nội')).toEqual(sure('10417'))
    expect(inAddress('Phố Phương Liệt, Phường Tây Mỗ, Hà Nội')).toEqual(sure('00634'))
    expect(inAddress('Thôn Cổ Đô, xã Bát Tràng')).toEqual(sure('00577'))
  })

  it('offers the units of the former district for a commune that is no more', () => {
    const reading = inAddress('Xã Tàm Xá, huyện Đông Anh, Hà Nội')
    expect(reading).toMatchObject({ wardCode: null, problem: 'ward-unknown' })
    expect(reading.suggestion?.split(', ').sort()).toEqual(
      ['Xã Đông Anh', 'Xã Phúc Thịnh', 'Xã Thư Lâm', 'Xã Thiên Lộc', 'Xã Vĩnh Thanh'].sort(),
    )
    expect(inAddress('Thị trấn Phùng, huyện Đan Phượng')).toMatchObject({
      problem: 'ward-unknown',
      suggestion: expect.stringContaining('Xã Đan Phượng'),
    })
    expect(inAddress('Xã Lạ Lẫm, tỉnh Hưng Yên')).toMatchObject({ problem: 'ward-unknown', suggestion: null })
  })

  it('offers the nearest name for a slip of the pen', () => {
    expect(inAddress('Xã Hông Vân, Hà Nội')).toMatchObject({ problem: 'ward-unknown', suggestion: 'Xã Hồng Vân' })
  })

  it('takes the new name where both are written', () => {
    expect(inAddress('Xã Minh Châu (nay là xã Vật Lại), Hà Nội')).toEqual(sure('09664'))
    expect(inAddress('Xã Kim Lan cũ, xã Bát Tràng, huyện Gia Lâm')).toEqual(sure('00577'))
  })

  it('says when it had to assume', () => {
    expect(inAddress('Bát Tràng, Gia Lâm, Hà Nội')).toMatchObject({ wardCode: '00577', problem: 'ward-assumed' })
    expect(inAddress('Xã Ba Vì, xã Suối Hai')).toMatchObject({ wardCode: '09700', problem: 'ward-assumed' })
    expect(inAddress('Gia Lâm, Hà Nội')).toMatchObject({ wardCode: null, problem: 'ward-unknown' })
  })

  it('says when kind or district do not fit, and believes neither when both do not', () => {
    expect(inAddress('Thị trấn Vân Đình, huyện Ứng Hòa')).toEqual(sure('10354'))
    expect(inAddress('Phường Bát Tràng, Hà Nội')).toMatchObject({ wardCode: '00577', problem: 'ward-type-differs' })
    expect(inAddress('Xã Bát Tràng, huyện Ba Vì')).toMatchObject({
      wardCode: '00577',
      problem: 'ward-district-differs',
    })
    expect(inAddress('Phường Trần Phú, quận Hoàng Mai')).toMatchObject({ wardCode: null, problem: 'ward-unknown' })
  })

  it('tells no address from an unknown one', () => {
    expect(inAddress('')).toMatchObject({ wardCode: null, problem: 'ward-missing' })
    expect(inAddress('Hà Nội')).toMatchObject({ wardCode: null, problem: 'ward-unknown', suggestion: null })
  })
})
