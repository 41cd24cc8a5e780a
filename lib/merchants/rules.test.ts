import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decisionsAfter,
  freeSlug,
  lastOf,
  mayFollow,
  merchantStates,
  needsReason,
  nextRole,
  permissionState,
  stateAfter,
} from './rules'
import type { StandingKind } from './types'

const kinds = ['APPLIED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REINSTATED'] as const
const allowed = [
  'null APPLIED',
  'APPLIED APPROVED',
  'APPLIED REJECTED',
  'REJECTED APPROVED',
  'APPROVED SUSPENDED',
  'SUSPENDED REINSTATED',
  'REINSTATED SUSPENDED',
]

describe('standing', () => {
  it('allows exactly these decisions after one another', () => {
    const found = [null, ...kinds].flatMap((last) =>
      kinds.filter((next) => mayFollow(last, next)).map((next) => `${last} ${next}`),
    )
    expect(found.sort()).toEqual([...allowed].sort())
  })
  it('means one state each', () => {
    expect([null, ...kinds].map(stateAfter)).toEqual([
      'waiting',
      'waiting',
      'active',
      'rejected',
      'suspended',
      'active',
    ])
  })
  it('changes the state with every decision', () => {
    for (const last of kinds)
      for (const next of decisionsAfter(last)) expect(stateAfter(next)).not.toBe(stateAfter(last))
  })
  it('can reach every state from an application, and leave it again', () => {
    const reached = new Set<StandingKind>(['APPLIED'])
    for (const kind of reached) for (const next of decisionsAfter(kind)) reached.add(next)
    expect(new Set([...reached].map(stateAfter))).toEqual(new Set(merchantStates))
    for (const kind of kinds) expect(decisionsAfter(kind)).not.toEqual([])
  })
  it('asks for a reason for what hurts', () => {
    expect(kinds.filter(needsReason)).toEqual(['REJECTED', 'SUSPENDED'])
  })
})

describe('lastOf', () => {
  const entry = fc.record({
    effectiveAt: fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * 86_400_000)),
    seq: fc.bigInt({ min: 1n, max: 50n }),
  })
  it('is the same whatever the order, and nothing is later', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (one) => one.seq }), (entries) => {
        const last = lastOf(entries)
        expect(lastOf([...entries].reverse())).toEqual(last)
        for (const one of entries) {
          const later = one.effectiveAt > (last?.effectiveAt ?? new Date(0))
          const afterwards = one.effectiveAt.getTime() === last?.effectiveAt.getTime() && one.seq > last.seq
          expect(later || afterwards).toBe(false)
        }
      }),
    )
  })
  it('is nothing of nothing', () => expect(lastOf([])).toBeNull())
})

it('makes the first person the owner and everybody after a helper', () => {
  expect(nextRole([])).toBe('OWNER')
  expect(nextRole([{ role: 'EDITOR' }])).toBe('OWNER')
  expect(nextRole([{ role: 'OWNER' }])).toBe('EDITOR')
})

it('finds a free address', () => {
  expect(freeSlug('a', new Set())).toBe('a')
  expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3')
})

describe('permissionState', () => {
  const days = { validFrom: '2026-02-01', validUntil: '2026-02-28', withdrawnAt: null }
  it.each([
    ['2026-01-31', 'future'],
    ['2026-02-01', 'valid'],
    ['2026-02-28', 'valid'],
    ['2026-03-01', 'over'],
  ])('on %s is %s', (day, state) => expect(permissionState(days, day)).toBe(state))
  it('has no end when none is named, and ends for good when withdrawn', () => {
    expect(permissionState({ ...days, validUntil: null }, '2099-01-01')).toBe('valid')
    for (const day of ['2026-01-01', '2026-02-10', '2027-01-01'])
      expect(permissionState({ ...days, withdrawnAt: new Date(0) }, day)).toBe('withdrawn')
  })
})
