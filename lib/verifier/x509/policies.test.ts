import { describe, expect, it } from 'vitest'
import { integer, octets, oid, sequence } from '../test-authority/der'
import { keepsPolicies, type PolicyStatements, policyOids, readPolicyStatements } from './policies'

const any = '2.5.29.32.0'
const nothing: PolicyStatements = {
  policies: null,
  mappings: [],
  requireExplicit: null,
  inhibitMapping: null,
  inhibitAny: null,
}

type Step = Partial<PolicyStatements> & { isSelfIssued?: boolean }
const names = (...policies: string[]): Step => ({ policies })
const asks = { requireExplicit: 0 }

const keeps = (...path: Step[]) =>
  keepsPolicies(
    path.map(({ isSelfIssued = false, ...statements }) => ({
      isSelfIssued,
      statements: { ...nothing, ...statements },
    })),
  )

describe('certificate policies (RFC 5280, 6.1)', () => {
  it('matter only where an authority asks for them', () => {
    expect(keeps({}, {})).toBe(true)
    expect(keeps(names('1.1'), names('1.2'))).toBe(true)
    expect(keeps({ ...names('1.1'), ...asks }, names('1.2'))).toBe(false)
    expect(keeps({ ...names('1.1'), ...asks }, names('1.1'))).toBe(true)
    expect(keeps({ ...names('1.1'), ...asks }, {})).toBe(false)
    expect(keeps({ ...names('1.1'), ...asks }, {}, names('1.1'))).toBe(false)
  })
  it('are asked for after so many certificates, of which those that an authority issued to itself do not count', () => {
    const later = (requireExplicit: number): Step => ({ ...names('1.1'), requireExplicit })
    expect(keeps(later(1), {})).toBe(false)
    expect(keeps(later(2), {})).toBe(true)
    expect(keeps(later(2), {}, {})).toBe(false)
    expect(keeps(later(3), {}, {})).toBe(true)
    expect(keeps(later(2), { isSelfIssued: true }, {})).toBe(true)
    expect(keeps({ ...names('1.1'), requireExplicit: 0 }, { ...names('1.1'), requireExplicit: 9 }, {})).toBe(false)
  })
  it('are asked for by the signer itself only where it says so at once', () => {
    expect(keeps({}, { requireExplicit: 0 })).toBe(false)
    expect(keeps({}, { requireExplicit: 1 })).toBe(true)
  })
  it('are met by "any policy", unless that is inhibited', () => {
    expect(keeps({ ...names(any), ...asks }, names('1.1'))).toBe(true)
    expect(keeps({ ...names('1.1'), ...asks }, names(any), names('1.1'))).toBe(true)
    expect(keeps({ ...names('1.1'), ...asks }, names(any), names('1.2'))).toBe(false)
    expect(keeps({ ...names('1.1'), ...asks, inhibitAny: 0 }, names(any))).toBe(false)
    expect(keeps({ ...names('1.1'), ...asks, inhibitAny: 1 }, names(any))).toBe(true)
    expect(keeps({ ...names('1.1'), ...asks, inhibitAny: 1 }, names(any), names(any))).toBe(false)
    expect(keeps({ ...names(any), ...asks, inhibitAny: 0 }, names(any))).toBe(false)
    expect(keeps({ ...names('1.1'), ...asks, inhibitAny: 0 }, names(any), names('1.1'))).toBe(false)
  })
  it('may be any where an authority issues to itself although that is inhibited, but not for a signer', () => {
    const first = { ...names('1.1'), ...asks, inhibitAny: 0 }
    expect(keeps(first, { ...names(any), isSelfIssued: true }, names('1.1'))).toBe(true)
    expect(keeps(first, { ...names(any), isSelfIssued: true })).toBe(false)
    expect(keeps({ ...first, inhibitAny: 1 }, { ...names(any), isSelfIssued: true }, names(any))).toBe(true)
  })
  it('go on under the names that they are mapped to', () => {
    const maps = (...mappings: [string, string][]): Step => ({ ...names('1.1'), ...asks, mappings })
    expect(keeps(maps(['1.1', '2.1']), names('2.1'))).toBe(true)
    expect(keeps(maps(['1.1', '2.1']), names('1.1'))).toBe(false)
    expect(keeps(maps(['1.1', '2.1'], ['1.1', '2.2']), names('2.2'))).toBe(true)
    expect(keeps(maps(['1.2', '2.1']), names('2.1'))).toBe(false)
    expect(keeps(maps(['1.1', '2.1'], ['1.2', '2.2']), names('2.2'))).toBe(false)
    expect(keeps({ ...maps(['1.2', '2.1']), ...names(any) }, names('2.1'))).toBe(true)
    expect(() => keeps(maps(['1.1', any]), names('1.1'))).toThrow('mapping')
    expect(() => keeps(maps([any, '1.1']), names('1.1'))).toThrow('mapping')
  })
  it('end where a mapping is inhibited', () => {
    const first = { ...names('1.1'), ...asks }
    const second: Step = { ...names('1.1'), mappings: [['1.1', '2.1']] }
    expect(keeps(first, second, names('2.1'))).toBe(true)
    expect(keeps({ ...first, inhibitMapping: 0 }, second, names('2.1'))).toBe(false)
    expect(keeps({ ...first, inhibitMapping: 0 }, second, names('1.1'))).toBe(false)
    expect(keeps({ ...first, inhibitMapping: 1 }, second, names('2.1'))).toBe(true)
    expect(keeps({ ...first, inhibitMapping: 1 }, { ...names('1.1'), isSelfIssued: true }, second, names('2.1'))).toBe(
      true,
    )
    expect(keeps({ ...first, inhibitMapping: 1 }, names('1.1'), second, names('2.1'))).toBe(false)
  })
})

describe('what a certificate says about policies', () => {
  const count = (n: number, ...value: number[]) => Buffer.from([0x80 + n, value.length, ...value])
  const statements = (all: Partial<Record<keyof typeof policyOids, Buffer>>) => {
    const found = new Map(
      Object.entries(all).map(([key, value]) => [policyOids[key as keyof typeof policyOids], value]),
    )
    return readPolicyStatements((each) => found.get(each as (typeof policyOids)['policies']) ?? null)
  }

  it('is read from four extensions', () => {
    expect(statements({})).toEqual(nothing)
    expect(
      statements({
        policies: sequence(sequence(oid('1.2.3'), sequence()), sequence(oid(any))),
        mappings: sequence(sequence(oid('1.2.3'), oid('1.2.4'))),
        constraints: sequence(count(0, 0), count(1, 3)),
        inhibitAny: integer(2),
      }),
    ).toEqual({
      policies: ['1.2.3', any],
      mappings: [['1.2.3', '1.2.4']],
      requireExplicit: 0,
      inhibitMapping: 3,
      inhibitAny: 2,
    })
  })
  it('counts only what can be counted', () => {
    expect(statements({ constraints: sequence(count(0, 1, 0)) }).requireExplicit).toBeNull()
    for (const odd of [count(0), count(0, 0xff)])
      expect(() => statements({ constraints: sequence(odd) })).toThrow('count')
    expect(() => statements({ policies: octets(Buffer.alloc(1)) })).toThrow()
  })
})
