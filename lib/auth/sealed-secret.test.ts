import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  looksLikeRecoveryCode,
  newRecoveryCodes,
  openSecret,
  RECOVERY_CODES,
  recoveryDigest,
  sealSecret,
} from './sealed-secret'

beforeEach(() => void vi.stubEnv('NEXTAUTH_SECRET', 'one secret'))
afterEach(() => void vi.unstubAllEnvs())

const secret = Buffer.from('12345678901234567890')

describe('a sealed secret', () => {
  it('opens for whom it was sealed', () => {
    const sealed = sealSecret(secret, 'a')
    expect(sealed).not.toContain(secret.toString('base64url'))
    expect(openSecret(sealed, 'a')).toEqual(secret)
    expect(sealSecret(secret, 'a')).not.toBe(sealed)
  })
  it('opens for nobody else, with no other auth secret and after no change', () => {
    const sealed = sealSecret(secret, 'a')
    expect(openSecret(sealed, 'b')).toBeNull()
    for (let i = 0; i < sealed.length - 1; i++) {
      const letter = sealed[i] === 'A' ? 'B' : 'A'
      expect(openSecret(sealed.slice(0, i) + letter + sealed.slice(i + 1), 'a'), `letter ${i}`).toBeNull()
    }
    vi.stubEnv('NEXTAUTH_SECRET', 'another secret')
    expect(openSecret(sealed, 'a')).toBeNull()
  })
  it.each(['', 'abc', 'không phải', 'A'.repeat(40)])('is none: %j', (text) => expect(openSecret(text, 'a')).toBeNull())
})

describe('recovery codes', () => {
  it('are ten, all different and easy to read', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(RECOVERY_CODES)
    for (const code of codes) {
      expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/)
      expect(looksLikeRecoveryCode(code)).toBe(true)
    }
  })
  it('are known again however they are typed, and only as that person’s', () => {
    const digest = recoveryDigest('abcde-fgh23', 'a')
    expect(recoveryDigest(' ABCDE fgh23 ', 'a')).toBe(digest)
    expect(recoveryDigest('abcde-fgh24', 'a')).not.toBe(digest)
    expect(recoveryDigest('abcde-fgh23', 'b')).not.toBe(digest)
  })
  it.each(['123456', '', 'abcde-fgh2', 'abcde_fgh23'])('are not what a code of the phone is: %j', (typed) =>
    expect(looksLikeRecoveryCode(typed)).toBe(false),
  )
})
