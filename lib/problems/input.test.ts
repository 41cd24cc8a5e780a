import { describe, expect, it } from 'vitest'
import { PROBLEM_LIMITS, problemForm, stepForm } from './input'

const told = { kind: 'COUNTERFEIT', words: 'Hàng nhái tên làng nghề.', contact: '' }
const faults = (values: Record<string, string>) => {
  const result = problemForm.safeParse(values)
  return result.success ? {} : Object.fromEntries(result.error.issues.map((one) => [one.path[0], one.message]))
}

describe('problemForm', () => {
  it('takes a report, with or without a way to be reached', () => {
    expect(problemForm.parse(told)).toEqual({ ...told, contact: null })
    expect(problemForm.parse({ kind: told.kind, words: told.words })).toEqual({ ...told, contact: null })
    expect(problemForm.parse({ ...told, contact: '0912 345 678' }).contact).toBe('+84912345678')
    expect(problemForm.parse({ ...told, contact: ' Lan@Booth.Example ' }).contact).toBe('lan@booth.example')
  })
  it('names each field that cannot be read', () => {
    expect(faults({})).toEqual({ kind: 'choose', words: 'required' })
    expect(faults({ ...told, kind: 'MARS' })).toEqual({ kind: 'choose' })
    expect(faults({ ...told, words: 'sai giá' })).toEqual({ words: 'too-short' })
    expect(faults({ ...told, words: 'a'.repeat(PROBLEM_LIMITS.words + 1) })).toEqual({ words: 'too-long' })
    for (const contact of ['anh Ba', '12345', 'a@', `${'a'.repeat(130)}@booth.example`])
      expect(faults({ ...told, contact }), contact).toEqual({ contact: 'not-an-identifier' })
  })
  it('keeps words clean and in NFC', () => {
    expect(problemForm.parse({ ...told, words: '  Giá   sai\r\n\r\n\r\nquá '.normalize('NFD') }).words).toBe(
      'Giá sai\n\nquá',
    )
  })
})

describe('stepForm', () => {
  it('asks for words', () => {
    expect(stepForm.safeParse({ words: ' ' }).error?.issues[0]?.message).toBe('required')
    expect(stepForm.parse({ words: ' Xong ' })).toEqual({ words: 'Xong' })
  })
})
