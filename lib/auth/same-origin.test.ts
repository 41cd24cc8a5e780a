import { afterEach, describe, expect, it, vi } from 'vitest'
import { isSameOrigin } from './same-origin'

const from = (headers: Record<string, string>, trust = '') => {
  vi.stubEnv('TRUST_PROXY', trust)
  return isSameOrigin(new Request('http://127.0.0.1/api/pictures', { method: 'POST', headers }))
}
afterEach(() => vi.unstubAllEnvs())

describe('isSameOrigin', () => {
  it('believes the browser’s own word first', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ 'sec-fetch-site': 'cross-site', origin: 'https://booth.example', host: 'booth.example' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'none' })).toBe(false)
  })
  it('compares the origin with the host that was asked', () => {
    expect(from({ origin: 'https://booth.example', host: 'booth.example' })).toBe(true)
    expect(from({ origin: 'https://evil.example', host: 'booth.example' })).toBe(false)
    expect(from({ origin: 'null', host: 'booth.example' })).toBe(false)
    expect(from({ host: 'booth.example' })).toBe(false)
  })
  it('takes the forwarded host from a trusted proxy only', () => {
    const headers = { origin: 'https://booth.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'booth.example' }
    expect(from(headers, '1')).toBe(true)
    expect(from(headers)).toBe(false)
    const forged = { origin: 'https://evil.example', host: 'booth.example', 'x-forwarded-host': 'evil.example' }
    expect(from(forged)).toBe(false)
  })
})
