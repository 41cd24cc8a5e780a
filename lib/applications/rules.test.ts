import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasValidCheckDigit } from '@/lib/registry/tax-code'
import { changedFields, claimState, codeFault, daysWaited, entryOf, isOpen, mayFollow, stateAfter } from './rules'
import { type ApplicationStepKind, applicationStates, legalForms, type Stated } from './types'

const kinds: ApplicationStepKind[] = ['RECEIVED', 'RETURNED', 'CORRECTED', 'APPROVED', 'REJECTED']

describe('an application', () => {
  it.each([
    ['RECEIVED', 'waiting'],
    ['CORRECTED', 'waiting'],
    ['RETURNED', 'returned'],
    ['APPROVED', 'approved'],
    ['REJECTED', 'rejected'],
  ] as const)('after %s is %s', (kind, state) => expect(stateAfter(kind)).toBe(state))

  it('goes only these ways', () => {
    const ways = applicationStates.flatMap((state) =>
      kinds.filter((kind) => mayFollow(state, kind)).map((kind) => `${state} ${kind}`),
    )
    expect(ways).toEqual([
      'waiting RETURNED',
      'waiting CORRECTED',
      'waiting APPROVED',
      'waiting REJECTED',
      'returned CORRECTED',
      'returned REJECTED',
    ])
  })
  it('is open exactly while it may be corrected', () => {
    for (const state of applicationStates) expect(isOpen(state)).toBe(mayFollow(state, 'CORRECTED'))
  })
})

describe('a code', () => {
  it.each([
    ['0101234565', 'COMPANY', null],
    ['0101234566', 'COMPANY', 'check-digit'],
    ['0101234565-001', 'COOPERATIVE', null],
    ['0101234566-001', 'COOPERATIVE', 'check-digit'],
    ['001085001234', 'HOUSEHOLD', null],
    ['001085001234', 'OTHER', null],
    ['001085001234', 'COMPANY', 'firm-with-personal-id'],
    ['000085001234', 'HOUSEHOLD', 'not-a-personal-id'],
    ['097085001234', 'HOUSEHOLD', 'not-a-personal-id'],
    ['096185001234', 'HOUSEHOLD', null],
    ['001485001234', 'HOUSEHOLD', 'not-a-personal-id'],
    ['101085001234', 'HOUSEHOLD', 'not-a-personal-id'],
  ] as const)('%s of a %s: %s', (code, form, fault) => expect(codeFault(code, form)).toBe(fault))

  const nine = fc.stringMatching(/^\d{9}$/)
  it('of a firm has at most one right check digit, with or without a branch', () => {
    fc.assert(
      fc.property(nine, fc.constantFrom(...legalForms), fc.stringMatching(/^\d{3}$/), (head, form, branch) => {
        const right = [...'0123456789'].filter((digit) => codeFault(`${head}${digit}`, form) === null)
        expect(right.length).toBeLessThanOrEqual(1)
        for (const digit of '0123456789')
          expect(codeFault(`${head}${digit}-${branch}`, form)).toBe(codeFault(`${head}${digit}`, form))
        for (const digit of right) expect(hasValidCheckDigit(`${head}${digit}`)).toBe(true)
      }),
    )
  })
  it('with one digit mistyped is noticed', () => {
    fc.assert(
      fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (head, at, by) => {
        const right = [...'0123456789'].map((digit) => head + digit).find((code) => hasValidCheckDigit(code))
        fc.pre(right !== undefined)
        const typed = [...(right ?? '')]
        typed[at] = String((Number(typed[at]) + by) % 10)
        expect(codeFault(typed.join(''), 'COMPANY')).toBe('check-digit')
      }),
    )
  })
})

describe('a claim', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day))
  it.each([
    ['free', null, 0],
    ['disputed', null, 1],
    ['granted', { isGranted: true, at: at(5) }, 2],
    ['refused', { isGranted: false, at: at(5) }, 0],
    ['disputed', { isGranted: true, at: at(4) }, 1],
    ['free', { isGranted: false, at: at(4) }, 0],
  ] as const)('is %s', (state, decision, rivals) =>
    expect(claimState({ claimedAt: at(5), decision, rivals })).toBe(state),
  )
})

describe('the way in', () => {
  const owner = { isNew: true, hasPassword: false, isAdministrator: false, isDisabled: false, isOfThisAlone: true }
  it('is a password for the account that was made for it', () => expect(entryOf(owner)).toBe('set-password'))
  it('is never a password for an account that leads elsewhere', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...{ isNew: fc.boolean(), hasPassword: fc.boolean(), isAdministrator: fc.boolean() },
          ...{ isDisabled: fc.boolean(), isOfThisAlone: fc.boolean() },
        }),
        (one) => {
          const alone = one.isNew && !one.isAdministrator && !one.isDisabled && !one.hasPassword && one.isOfThisAlone
          expect(entryOf(one) === 'set-password').toBe(alone)
        },
      ),
    )
  })
  it('is signing in for whoever has a password, and asking for a disabled one', () => {
    expect(entryOf({ ...owner, isNew: false, hasPassword: true })).toBe('sign-in')
    expect(entryOf({ ...owner, hasPassword: true, isDisabled: true })).toBe('ask')
    expect(entryOf({ ...owner, isNew: false })).toBe('ask')
  })
})

describe('small things', () => {
  const stated: Stated = {
    ...{ taxCode: '0101234565', legalForm: 'COMPANY', name: 'A', representative: 'B', wardCode: '00004' },
    ...{ phone: null, email: 'a@b.vn' },
  }
  it('names the fields that changed, and no others', () => {
    expect(changedFields(stated, { ...stated })).toEqual([])
    expect(changedFields(stated, { ...stated, phone: '+84912345678', name: 'C' })).toEqual(['name', 'phone'])
  })
  it('counts local midnights, never less than none', () => {
    const since = new Date('2026-11-20T16:59:00Z')
    expect(daysWaited(since, new Date('2026-11-20T16:59:59Z'))).toBe(0)
    expect(daysWaited(since, new Date('2026-11-20T17:00:00Z'))).toBe(1)
    expect(daysWaited(since, new Date('2026-11-22T17:00:00Z'))).toBe(3)
    expect(daysWaited(since, new Date('2026-11-19T08:00:00Z'))).toBe(0)
  })
})
