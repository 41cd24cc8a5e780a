import { describe, expect, it } from 'vitest'
import { isToken, joinInput, refuseInput, settleInput } from './input'

const form = {
  ...{ taxCode: '0101234565', legalForm: 'COMPANY', name: ' Gốm  Bát Tràng ', representative: 'Bà Nụ' },
  ...{ wardCode: '00004', phone: '0912 345 678', email: '' },
}
const faults = (rest: Record<string, string>) => {
  const { error } = joinInput.safeParse({ ...form, ...rest })
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

describe('what an applicant may send', () => {
  it('is kept as it is written everywhere else', () => {
    expect(joinInput.parse({ ...form, taxCode: '010.1234565 001', email: 'Nu@Gom.VN' })).toEqual({
      ...{ taxCode: '0101234565-001', legalForm: 'COMPANY', name: 'Gốm Bát Tràng', representative: 'Bà Nụ' },
      ...{ wardCode: '00004', phone: '+84912345678', email: 'nu@gom.vn', codeSeen: false },
    })
  })
  it.each([
    [{ taxCode: '12345' }, ['taxCode: not-a-tax-code']],
    [{ taxCode: '' }, ['taxCode: required']],
    [{ taxCode: '0101234566' }, ['taxCode: code-check-digit']],
    [{ taxCode: '0101234566', codeSeen: 'on' }, []],
    [{ taxCode: '000085001234', legalForm: 'HOUSEHOLD' }, ['taxCode: code-not-a-personal-id']],
    [{ taxCode: '001085001234' }, ['taxCode: code-firm-with-personal-id']],
    [{ legalForm: '' }, ['legalForm: choose']],
    [{ wardCode: '' }, ['wardCode: choose']],
    [{ name: ' ' }, ['name: required']],
    [{ phone: '12' }, ['phone: not-a-phone']],
    [{ email: 'không phải' }, ['email: not-an-email']],
    [{ phone: '' }, ['phone: phone-or-email']],
    [{ phone: '', email: 'a@b.vn' }, []],
    [
      { taxCode: '0101234566', phone: '12', name: '' },
      ['name: required', 'phone: not-a-phone', 'taxCode: code-check-digit'],
    ],
  ])('%o: %o', (rest, expected) => expect(faults(rest as Record<string, string>)).toEqual(expected))

  it('is a token of 43 signs and nothing else', () => {
    expect(isToken('a'.repeat(43))).toBe(true)
    for (const text of ['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}/`]) expect(isToken(text)).toBe(false)
  })
})

describe('what an administrator may send', () => {
  const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
  it('names the version it is about, and a reason where somebody is refused', () => {
    const refusal = { applicationId: id, version: '3', kind: 'REJECTED', reason: 'Thiếu giấy' }
    expect(refuseInput.parse(refusal)).toEqual({ ...refusal, version: 3 })
    for (const rest of [{ version: '0' }, { version: 'x' }, { reason: '' }, { kind: 'APPROVED' }, { kind: 'RETURNED' }])
      expect(refuseInput.safeParse({ ...refusal, ...rest }).success).toBe(false)
  })
  it('settles for an application or for nobody', () => {
    const settlement = { applicationId: id, version: '1', claimId: id, reason: 'Theo giấy' }
    for (const winner of [id, 'nobody']) expect(settleInput.safeParse({ ...settlement, winner }).success).toBe(true)
    for (const winner of ['', 'x', undefined])
      expect(settleInput.safeParse({ ...settlement, winner }).success).toBe(false)
  })
})
