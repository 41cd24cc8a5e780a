import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutAccents } from '@/lib/format/text'
import { SetMatcher } from './set-matching'
import { facts } from './test-facts'

const matcher = new SetMatcher(facts.sets, facts.groups)
const read = (cell: string) => matcher.read(cell, null)

describe('sets', () => {
  it('are read by number, by name, or by both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facts.sets), ({ number, nameVi, nameEn }) => {
        for (const cell of [
          String(number),
          `Bộ ${number}`,
          `Bộ sản phẩm số ${number}`,
          `${number}.0`,
          nameVi,
          nameVi.toUpperCase(),
          ` ${withoutAccents(nameVi).replaceAll(',', ' ')} `,
          nameVi.normalize('NFD'),
          `${number}. ${nameVi}`,
          `Bộ ${number}: ${nameVi}`,
          `Bộ sản phẩm ${nameVi}`,
          nameEn,
        ]) {
          expect(read(cell), cell).toEqual({ ok: true, setNumber: number })
        }
      }),
    )
  })

  it('of an unknown name come with the nearest one, looked for in the section first', () => {
    expect(read('Rau củ quả tươi')).toEqual({ ok: false, code: 'set-unknown', suggestion: '1. Rau, củ, quả, hạt tươi' })
    expect(read('Rượu trang')).toEqual({ ok: true, setNumber: 14 })
    expect(matcher.read('Đồ uống', 'II')).toMatchObject({ suggestion: '17. Đồ uống không cồn' })
    expect(matcher.read('Chế biến', 'I').ok).toBe(false)
    expect(read('0')).toMatchObject({ code: 'set-unknown', suggestion: null })
    expect(read('27')).toMatchObject({ code: 'set-unknown' })
    expect(read('Hàng khác')).toMatchObject({ code: 'set-unknown', suggestion: null })
    expect(read('xyz')).toMatchObject({ code: 'set-unknown', suggestion: null })
  })

  it('whose number and name say different things are not chosen between', () => {
    expect(read('5. Rượu trắng')).toEqual({ ok: false, code: 'set-ambiguous', suggestion: '14. Rượu trắng' })
    expect(read('5 món ăn vặt')).toMatchObject({ ok: false, code: 'set-ambiguous', suggestion: '5. Đồ ăn nhanh' })
  })

  it('are missing when the cell is empty', () => {
    expect(read(' ')).toEqual({ ok: false, code: 'set-missing', suggestion: null })
  })
})

describe('sections', () => {
  it('are known for every group, by name or numeral', () => {
    for (const { code, nameVi } of facts.groups) {
      for (const heading of [
        `${code}. NHÓM ${nameVi.toUpperCase()}`,
        `Nhóm ${nameVi}`,
        `${code}. ${nameVi}`,
        `NHÓM ${code}`,
        nameVi,
      ]) {
        expect(matcher.section(heading)?.group, heading).toBe(code)
      }
      expect(matcher.section(code)?.group, code).toBe(code)
    }
  })

  it('go by the name where an older numbering differs', () => {
    expect(matcher.section('IV. Nhóm đồ uống')).toMatchObject({ group: 'II', setNumber: null })
    expect(matcher.section('III. DƯỢC LIỆU')).toMatchObject({ group: 'III' })
  })

  it('may be one set, or a group with one set only', () => {
    expect(matcher.section('Bộ 21. Thủ công mỹ nghệ gia dụng, trang trí')).toMatchObject({ group: 'IV', setNumber: 21 })
    expect(matcher.section('Vải, may mặc')).toMatchObject({ group: 'IV', setNumber: 22 })
    expect(matcher.section('VI. NHÓM DỊCH VỤ DU LỊCH CỘNG ĐỒNG, DU LỊCH SINH THÁI VÀ ĐIỂM DU LỊCH')).toMatchObject({
      group: 'VI',
      setNumber: 26,
    })
  })

  it('may be of no known group, and are not made of other lines', () => {
    expect(matcher.section('Nhóm lưu niệm – nội thất')).toMatchObject({ group: null, setNumber: null })
    for (const text of ['', 'Người lập biểu', 'Ghi chú: dữ liệu mẫu', 'Gốm', 'Danh sách kèm theo']) {
      expect(matcher.section(text), text).toBeNull()
    }
  })
})
