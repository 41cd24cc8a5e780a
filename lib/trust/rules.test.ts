import { describe, expect, it } from 'vitest'
import { certificateState, choicesOf, fingerprintGroups, isPasted } from './rules'
import type { CertificateState } from './types'

const standing = {
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2030-01-01T00:00:00Z'),
  purposes: ['public' as const],
  isDemo: false,
  withdrawnIn: null,
}
const now = new Date('2026-11-22T00:00:00Z')

describe('a certificate of the store', () => {
  it.each<[CertificateState, object, Date, boolean]>([
    ['trusted', {}, now, false],
    ['link', { purposes: [] }, now, false],
    ['trusted', {}, standing.notAfter, false],
    ['expired', {}, new Date(standing.notAfter.getTime() + 1), false],
    ['trusted', {}, standing.notBefore, false],
    ['not-yet', {}, new Date(standing.notBefore.getTime() - 1), false],
    ['withdrawn', { withdrawnIn: 3, isDemo: true }, now, false],
    ['demo-asleep', { isDemo: true }, now, false],
    ['trusted', { isDemo: true }, now, true],
  ])('is %s', (state, change, at, isDemoBooth) =>
    expect(certificateState({ ...standing, ...change }, at, isDemoBooth)).toBe(state),
  )
})

describe('what was ticked', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  it('is read by fingerprint, purposes only of certificates that are taken', () => {
    const { certificates, lists } = choicesOf({
      [`certificate-${a}`]: 'on',
      [`purpose-${a}-government`]: 'on',
      [`purpose-${a}-public`]: 'on',
      [`purpose-${b}-public`]: 'on',
      [`purpose-${a}-anything`]: 'on',
      [`list-${b}`]: 'on',
      'certificate-xyz': 'on',
      words: 'nguồn',
    })
    expect([...certificates]).toEqual([[a, ['public', 'government']]])
    expect(lists).toEqual([b])
  })
  it('may be nothing', () => expect(choicesOf({ words: 'nguồn' })).toEqual({ certificates: new Map(), lists: [] }))
})

it('fingerprints are shown whole, in groups', () => {
  const groups = fingerprintGroups('0123456789abcdef'.repeat(4))
  expect(groups).toHaveLength(8)
  expect(groups[0]?.text).toBe('01 23 45 67')
  expect(groups.map(({ text }) => text.replaceAll(' ', '').toLowerCase()).join('')).toBe('0123456789abcdef'.repeat(4))
})

it('a fingerprint is found in what somebody copied, however it is set apart, and never by its part', () => {
  const sha256 = '0123456789abcdef'.repeat(4)
  const octets = sha256.match(/../g) ?? []
  const copied = [
    sha256,
    octets.join(':').toUpperCase(),
    `SHA-256 Fingerprint=${octets.join(' ')}`,
    `Dấu vân tay:\n${octets.slice(0, 16).join(' ')}\n${octets.slice(16).join(' ')}.`,
  ]
  for (const text of copied) expect(isPasted(sha256, text), text).toBe(true)
  for (const text of ['', sha256.slice(1), octets.reverse().join(':'), 'vân tay'])
    expect(isPasted(sha256, text)).toBe(false)
})
