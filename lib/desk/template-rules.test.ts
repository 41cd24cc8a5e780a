import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, isFilled, templateFault, templateFields } from './template-rules'

const body = 'Ảnh {số mấy} mờ, {ghi chú} nhé.'

describe('a template', () => {
  it('has its fields in their order', () => {
    expect(templateFields(body)).toEqual(['số mấy', 'ghi chú'])
    expect(templateFields('Không có gì')).toEqual([])
  })
  it('is filled by place, and shows what is still empty', () => {
    expect(fillTemplate(body, ['2', 'chụp lại'])).toBe('Ảnh 2 mờ, chụp lại nhé.')
    expect(fillTemplate(body, ['', 'chụp lại'])).toBe('Ảnh {số mấy} mờ, chụp lại nhé.')
    expect(fillTemplate(body, [])).toBe(body)
    expect(isFilled(fillTemplate(body, ['2']))).toBe(false)
    expect(isFilled(fillTemplate(body, ['2', 'x']))).toBe(true)
  })
  it('goes together in both languages when the fields are as many and each brace closes', () => {
    expect(templateFault(body, 'Picture {which} blurred, {note}.')).toBeNull()
    expect(templateFault(body, 'Picture {which} blurred.')).toBe('fields-differ')
    expect(templateFault('Ảnh {số', 'Picture')).toBe('brace')
    expect(templateFault('Ảnh số}', 'Picture')).toBe('brace')
    expect(templateFault('Ảnh { }', 'Picture {x}')).toBe('brace')
  })
  it('never reads braces in what was filled in as fields of its own', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(typed.trim() !== '' && !/[{}$]/.test(typed))
        expect(fillTemplate('a {b} c', [typed])).toBe(`a ${typed.trim()} c`)
      }),
    )
    expect(fillTemplate('a {b} c {d}', ['$&', '$1'])).toBe('a $& c $1')
  })
})
