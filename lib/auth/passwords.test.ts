import { describe, expect, it } from 'vitest'
import { hashPassword, randomPassword, verifyPassword } from './passwords'
import { passwordFault } from './rules'

describe('passwords', () => {
  it('are kept as argon2id at the recommended cost', async () => {
    expect(await hashPassword('tranh Hàng Trống')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
  it('match in either Unicode form and nothing else does', async () => {
    const kept = await hashPassword('tranh Hàng Trống'.normalize('NFD'))
    expect(await verifyPassword('tranh Hàng Trống'.normalize('NFC'), kept)).toBe(true)
    expect(await verifyPassword('tranh Hang Trong', kept)).toBe(false)
    expect(await verifyPassword('', kept)).toBe(false)
  })
  it('never match when none is kept', async () => {
    expect(await verifyPassword('tranh Hàng Trống', null)).toBe(false)
  })
  it('can be made at random, different each time and good enough', () => {
    const made = Array.from({ length: 200 }, randomPassword)
    expect(new Set(made).size).toBe(200)
    for (const password of made) {
      expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/)
      expect(passwordFault(password, [])).toBeNull()
    }
  })
})
