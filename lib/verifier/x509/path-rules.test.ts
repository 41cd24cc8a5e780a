import { describe, expect, it } from 'vitest'
import { certify } from '../test-authority/certificates'
import { type Certificate, readCertificate } from './certificate'
import { type Moments, pathProblems, validityProblem } from './path-rules'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const root = certify({ name: 'Root', authority: true })
const read = ({ der }: { der: Buffer }) => readCertificate(der)
const authority = (name: string, more = {}) => certify({ name, issuer: root, authority: true, ...more })
const reasons = (...chain: Certificate[]) => pathProblems(chain).map(({ reason }) => reason)

describe('what a path must be', () => {
  const signer = read(certify({ name: 'Signer', issuer: root }))
  const plain = read(authority('CA'))

  it('is free of problems when every issuer may issue', () => {
    expect(reasons(signer, plain, read(root))).toEqual([])
    expect(reasons(signer)).toEqual([])
  })
  it('counts only intermediates that others issued, below the one that sets the limit', () => {
    const none = read(authority('None below', { pathLength: 0 }))
    const one = read(authority('One below', { pathLength: 1 }))
    expect(reasons(signer, none, read(root))).toEqual([])
    expect(reasons(signer, plain, none, read(root))).toEqual(['chain.issuer.path-length'])
    expect(reasons(signer, plain, one, read(root))).toEqual([])
    const rolledOver = read(certify({ name: 'None below', authority: true, keyName: 'new' }))
    expect(reasons(signer, rolledOver, none, read(root))).toEqual([])
  })
  it('lets an anchor say nothing about itself, but not that it is no authority', () => {
    const silent = read(certify({ name: 'Silent', authority: null, usage: null }))
    expect(reasons(signer, silent)).toEqual([])
    expect(reasons(signer, silent, read(root))).toEqual(['chain.issuer.not-authority'])
    expect(reasons(signer, read(certify({ name: 'Denying', authority: false, usage: null })))).toEqual([
      'chain.issuer.not-authority',
    ])
  })
})

describe('validity', () => {
  const signer = read(certify({ name: 'Signer', issuer: root, from: day('2026-02-01'), until: day('2026-06-01') }))
  const chain = [signer, read(authority('CA', { from: day('2026-01-01'), until: day('2027-01-01') })), read(root)]
  const problem = (moments: Partial<Moments>) =>
    validityProblem(chain, { proved: null, claimed: null, checkedAt: day('2026-05-01'), ...moments })

  it('asks whether the certificates are valid now when nothing else is known', () => {
    expect(problem({})).toBeNull()
    expect(problem({ checkedAt: signer.notBefore })).toBeNull()
    expect(problem({ checkedAt: signer.notAfter })).toBeNull()
    expect(problem({ checkedAt: day('2026-01-31') })).toBe('chain.validity.before')
    expect(problem({ checkedAt: day('2026-06-02') })).toBe('chain.validity.after')
  })
  it('lets a claim count against the signer only', () => {
    expect(problem({ claimed: day('2026-03-01') })).toBeNull()
    expect(problem({ claimed: day('2026-01-15') })).toBe('chain.validity.before')
    expect(problem({ claimed: day('2026-03-01'), checkedAt: day('2026-07-01') })).toBe('chain.validity.expired')
    expect(problem({ claimed: day('2026-06-15'), checkedAt: day('2026-07-01') })).toBe('chain.validity.after')
    expect(problem({ claimed: signer.notAfter, checkedAt: day('2026-07-01') })).toBe('chain.validity.expired')
  })
  it('lets a proof decide alone', () => {
    expect(problem({ proved: day('2026-03-01'), claimed: day('2020-01-01'), checkedAt: day('2030-01-01') })).toBeNull()
    expect(problem({ proved: day('2026-01-15') })).toBe('chain.validity.before')
    expect(problem({ proved: day('2026-06-15'), claimed: day('2026-03-01') })).toBe('chain.validity.after')
  })
})
