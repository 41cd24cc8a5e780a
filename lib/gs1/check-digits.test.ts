import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicationIdentifiers } from './application-identifiers'
import { checkDigit, checkPair, hasCheckDigit, hasCheckPair } from './check-digits'
import { faultInValue } from './element-values'
import { explainCode } from './explain'
import { gtin14, internalGtin, prefixKind, printedGtin } from './gtin'

const fault = (ai: string, value: string) => {
  const entry = applicationIdentifiers.get(ai)
  return entry ? faultInValue(entry, value) : 'unknown'
}

describe('check digits and characters', () => {
  it.each(['02345673', '416000336108', '2112345678900', '12312312312326', '006141411234567890', '9520123456788'])(
    '%s is right',
    (digits) => expect(hasCheckDigit(digits)).toBe(true),
  )

  it.each([
    '22',
    '!22',
    '1987654Ad4X4bL5ttr2310c2K',
    '12345678901234567890123NT',
    '12345_ABCDEFGHIJKLMCP',
    '99999zzzzzzzzzzzzzzzzzzT2',
    '7907665Bm8v2AB',
  ])('%s has its pair', (text) => expect(hasCheckPair(text)).toBe(true))

  it.each(['', '2', '33', '1987654Ad4X4bL5ttr2310cXK', ' 2345678901234567890123NT'])('%j has not', (text) =>
    expect(hasCheckPair(text)).toBe(false),
  )

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{7,17}$/), fc.nat(), fc.integer({ min: 1, max: 9 }), (body, where, by) => {
        const whole = body + checkDigit(body)
        const at = where % whole.length
        const wrong = whole.slice(0, at) + String((Number(whole.charAt(at)) + by) % 10) + whole.slice(at + 1)
        expect(hasCheckDigit(wrong)).toBe(false)
      }),
    )
  })

  it('writes a pair that it then finds right', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9_!?-]{1,23}$/), (text) => hasCheckPair(text + checkPair(text))))
  })
})

describe('values of identifiers', () => {
  it.each([
    ['00', '952012345678912345'],
    ['17', '260200'],
    ['253', '1231231231232'],
    ['255', '9520123456788123'],
    ['401', '12345678'],
    ['402', '12345678901234560'],
    ['8003', '09520123456788A1'],
    ['8004', '9520614141234567'],
    ['8006', '123123123123330102'],
    ['8010', '9520#A/-1'],
    ['8013', '1987654Ad4X4bL5ttr2310c2K'],
    ['8017', '795260646688514634'],
    ['422', '704'],
    ['7007', '260101260131'],
    ['8007', 'GB82WEST12345698765432'],
    ['8008', '26010112'],
    ['7040', '1ABC'],
    ['7258', '1/2'],
    ['8030', '1=='],
    ['4300', 'ABC%00XYZ'],
    ['8110', '012345612345611110123'],
    ['8110', '0123456123456111101233261231426010190001'],
    ['8112', '061234567890121234569123456789012345'],
  ])('(%s) %s', (ai, value) => expect(fault(ai, value)).toBeNull())

  it.each([
    ['11', '260230', 'bad-date'],
    ['7006', '260200', 'bad-date'],
    ['17', '261301', 'bad-date'],
    ['401', '12A4', 'bad-prefix'],
    ['8003', '19520123456788', 'bad-value'],
    ['8006', '123123123123330302', 'bad-value'],
    ['8010', '9520a', 'bad-characters'],
    ['8011', '01', 'bad-value'],
    ['422', '999', 'bad-country'],
    ['3912', '001100', 'bad-currency'],
    ['10', 'ABCDEFGHIJKLMNOPQRSTU', 'bad-length'],
    ['10', 'Lô 1', 'bad-characters'],
    ['8007', 'GB82WEST12345698765433', 'bad-value'],
    ['7041', '1Z', 'bad-value'],
    ['8014', '22', 'bad-prefix'],
    ['8030', '123=', 'bad-value'],
    ['8112', '07', 'bad-value'],
    ['8112', '0012345612345601234567', 'bad-value'],
    ['8110', '71234567890123', 'bad-value'],
    ['8110', '0123456123456111101234200010', 'bad-value'],
    ['8110', '01234561234561111012335006064500607', 'bad-value'],
    ['8110', '01234561234561111012390002', 'bad-value'],
  ])('(%s) %s: %s', (ai, value, code) => expect(fault(ai, value)).toBe(code))
})

describe('explaining a code', () => {
  it('fills a bare GTIN up to 14 digits', () => {
    expect(explainCode(' 9520123456788 ')).toMatchObject({
      ok: true,
      elements: [{ ai: '01', value: '09520123456788' }],
    })
    expect(explainCode('9520123456789')).toMatchObject({
      ok: false,
      issues: [{ code: 'bad-check-digit', detail: '8' }],
    })
    expect(explainCode('123')).toMatchObject({ ok: false, issues: [{ code: 'bad-length' }] })
  })

  it('knows a prefix that only says who gave the number', () => {
    const kinds = ['08934567890128', '02012345678905', '00212345678905', '09912345678900', '09520123456788'].map(
      prefixKind,
    )
    expect(kinds).toEqual(['vietnam', 'restricted', 'restricted', 'coupon', 'foreign'])
  })

  it('keeps GTINs in 14 digits and prints them in as few as they have', () => {
    expect(gtin14('416000336108')).toBe('00416000336108')
    expect(gtin14('416000336109')).toBeNull()
    expect(printedGtin('00000002345673')).toBe('02345673')
    expect(printedGtin('09520123456788')).toBe('9520123456788')
    expect(prefixKind(internalGtin(42))).toBe('restricted')
    expect(gtin14(internalGtin(42))).toBe(internalGtin(42))
  })

  it('says what a needed neighbour is without refusing, and refuses what excludes each other', () => {
    expect(explainCode('(01)09520123456788(3922)0299')).toMatchObject({ ok: true })
    expect(explainCode('(01)09520123456788(3922)0299').issues).toContainEqual(
      expect.objectContaining({ code: 'needs-other', severity: 'warning' }),
    )
    expect(explainCode('(01)09520123456788(37)25').ok).toBe(false)
  })
})
