import { afterEach, describe, expect, it, vi } from 'vitest'
import { clientAddressOf } from './client-address'

const of = (forwarded: string | null, trust = '') => {
  vi.stubEnv('TRUST_PROXY', trust)
  return clientAddressOf(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }))
}
afterEach(() => vi.unstubAllEnvs())

describe('clientAddressOf', () => {
  it('reads the socket that Next filled in', () => {
    expect(of('203.0.113.7')).toBe('203.0.113.7')
    expect(of('::ffff:203.0.113.7')).toBe('203.0.113.7')
    expect(of(null)).toBeNull()
    expect(of('unknown')).toBeNull()
  })
  it('reads the entry of a trusted proxy, not what the client put before it', () => {
    expect(of('10.9.9.9, 203.0.113.7', '1')).toBe('203.0.113.7')
  })
  it('knows nobody by the machine itself, where a proxy may stand', () => {
    for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(of(own)).toBeNull()
  })
  it('knows nobody by a private network, which everybody behind a proxy shares', () => {
    for (const shared of ['10.1.2.3', '172.17.0.1', '192.168.1.1', 'fd00::1', 'fc12::9']) expect(of(shared)).toBeNull()
    expect(of('172.32.0.1')).toBe('172.32.0.1')
  })
  it('counts IPv6 by its /64, however it is written', () => {
    const network = '2001:db8:1:2'
    expect(of('2001:db8:1:2:3:4:5:6')).toBe(network)
    expect(of('2001:0DB8:0001:0002::9')).toBe(network)
    expect(of('2001:db8:1:3::9')).not.toBe(network)
    expect(of('2001:db8::9')).toBe('2001:db8:0:0')
    expect(of('fe80::1%eth0')).toBe('fe80:0:0:0')
  })
})
