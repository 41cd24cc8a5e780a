import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32, hotp, newSecret, STEP_S, secretInFours, stepAt, stepOfCode, totpAddress } from './totp'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

describe('codes by counter', () => {
  it.each(
    ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
      (code, counter) => [counter, code] as const,
    ),
  )('are those of RFC 4226, appendix D: %i is %s', (counter, code) => expect(hotp(secret, counter)).toBe(code))
})

describe('codes by time', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ] as const)('are those of RFC 6238, appendix B: at %i it is %s', (seconds, code) => {
    expect(hotp(secret, stepAt(at(seconds)), 8)).toBe(code)
    expect(stepOfCode(secret, code.slice(2), at(seconds), 0)).toBe(Math.floor(seconds / STEP_S))
  })

  it('work one step early and late, not two', () => {
    const now = at(1_234_567_890)
    const step = stepAt(now)
    for (const [off, found] of [
      [-2, null],
      [-1, step - 1],
      [0, step],
      [1, step + 1],
      [2, null],
    ] as const)
      expect(stepOfCode(secret, hotp(secret, step + off), now, 0)).toBe(found)
  })

  it('work once: never for a step that was used, nor an older one', () => {
    const now = at(1_234_567_890)
    const step = stepAt(now)
    expect(stepOfCode(secret, hotp(secret, step), now, step)).toBeNull()
    expect(stepOfCode(secret, hotp(secret, step - 1), now, step)).toBeNull()
    expect(stepOfCode(secret, hotp(secret, step + 1), now, step)).toBe(step + 1)
  })

  it.each(['', '12345', '1234567', '12345a', '１２３４５６', '00592\n'])('are six digits: %j is none', (typed) =>
    expect(stepOfCode(secret, typed, at(1_234_567_890), 0)).toBeNull(),
  )
})

describe('the secret', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('is written in base 32 as RFC 4648 does: %j is %s', (text, written) =>
    expect(base32(Buffer.from(text))).toBe(written),
  )

  it('is read back by whoever knows base 32', () => {
    const read = (text: string) => {
      const bits = [...text].map((letter) =>
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
      )
      return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(read(base32(bytes))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('has 160 bits, another each time, and is shown four letters at a time', () => {
    expect(newSecret()).toHaveLength(20)
    expect(newSecret()).not.toEqual(newSecret())
    expect(secretInFours(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  })

  it('stands in the address that a phone scans, with names that cannot break it', () => {
    const address = new URL(totpAddress(secret, 'Gian hàng Thủ đô', 'a&b=c:d@vidu.vn'))
    expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp'])
    expect(address.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    expect(address.searchParams.get('issuer')).toBe('Gian hàng Thủ đô')
    expect(decodeURIComponent(address.pathname)).toBe('/Gian hàng Thủ đô:a&b=c:d@vidu.vn')
  })
})
