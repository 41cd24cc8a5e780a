import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { isValidOn, ownLastDay } from './certificate-validity'
import {
  certificateStateOn,
  changedFields,
  effectsKey,
  endsValidity,
  extensionFault,
  isUndoable,
  isValidState,
} from './change-rules'
import type { Effects } from './change-types'

const issuedOn = '2024-03-05'
const own = ownLastDay(issuedOn)
const plain = { issuedOn, extendedThrough: null, revokedOn: null }

describe('where a certificate stands', () => {
  it.each([
    [addDays(issuedOn, -1), 'not-yet'],
    [issuedOn, 'valid'],
    [addDays(own, -181), 'valid'],
    [addDays(own, -180), 'renew-now'],
    [addDays(own, -120), 'renew-now'],
    [addDays(own, -119), 'late'],
    [own, 'late'],
    [addDays(own, 1), 'expired'],
  ] as const)('on %s is %s', (day, state) => {
    expect(certificateStateOn(plain, day)).toBe(state)
  })

  it('is extended from the day the extension is in effect, and expired after it', () => {
    const extended = { ...plain, extendedThrough: addDays(own, 30) }
    expect(certificateStateOn(extended, addDays(own, -150))).toBe('extended')
    expect(certificateStateOn(extended, addDays(own, 30))).toBe('extended')
    expect(certificateStateOn(extended, addDays(own, 31))).toBe('expired')
    expect(certificateStateOn({ ...plain, extendedThrough: own }, own)).toBe('late')
  })

  it('is revoked from the day of the revocation, whatever else holds', () => {
    const revoked = { issuedOn, extendedThrough: addDays(own, 30), revokedOn: '2025-01-01' }
    expect(certificateStateOn(revoked, '2024-12-31')).toBe('extended')
    for (const day of ['2025-01-01', addDays(own, 40)]) expect(certificateStateOn(revoked, day)).toBe('revoked')
  })

  it('says valid exactly when the rule of validity does', () => {
    const near = fc.integer({ min: -1200, max: 1300 }).map((days) => addDays(issuedOn, days))
    const extension = fc.option(fc.integer({ min: -100, max: 180 }).map((days) => addDays(own, days)))
    fc.assert(
      fc.property(near, extension, fc.option(near), (day, extendedThrough, revokedOn) => {
        const extensions = extendedThrough ? [{ validThrough: extendedThrough, effectiveOn: issuedOn }] : []
        const revocations = revokedOn ? [{ effectiveOn: revokedOn }] : []
        expect(isValidState(certificateStateOn({ issuedOn, extendedThrough, revokedOn }, day))).toBe(
          isValidOn({ issuedOn, extensions, revocations }, day),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an extension', () => {
  const on = { effectiveOn: own }
  it.each([
    [addDays(own, 1), null],
    [addDays(own, 180), null],
    [addDays(own, 181), 'too-long'],
    [own, 'nothing-changes'],
  ] as const)('through %s: %s', (validThrough, fault) => {
    expect(extensionFault({ issuedOn, revokedOn: null }, { ...on, validThrough })).toBe(fault)
  })

  it('is none before the certificate, after its own end, or once it is revoked', () => {
    const validThrough = addDays(own, 10)
    const of = (effectiveOn: string, revokedOn: string | null = null) =>
      extensionFault({ issuedOn, revokedOn }, { validThrough, effectiveOn })
    expect(of(addDays(issuedOn, -1))).toBe('before-issue')
    expect(of(addDays(own, 11))).toBe('nothing-changes')
    expect(of(own, '2025-01-01')).toBe('already-revoked')
  })
})

describe('what differs', () => {
  it('names fields in order, and takes empty for nothing', () => {
    expect(changedFields({ a: 1, b: null, c: 'x', d: '' }, { a: 2, b: '', c: 'x', d: 'y' })).toEqual([
      { field: 'a', from: '1', to: '2' },
      { field: 'd', from: null, to: 'y' },
    ])
  })

  it('of consequences is told by their key, whatever their order', () => {
    const group = { code: 'I', nameVi: 'N', nameEn: 'N' }
    const effects = (certified: number, ids: string[]): Effects => ({
      groups: [{ ...group, before: { listed: 1, certified }, after: { listed: 1, certified: certified + 1 } }],
      closes: { count: ids.length, listings: ids.map((id) => ({ id, name: '', merchant: '', slug: '' })) },
      opens: { count: 0, listings: [] },
      ...{ redirects: [], rows: { 'products-corrected': 1 } },
    })
    // Other products may come and go meanwhile: what this change does is the same.
    expect(effectsKey(effects(5, ['a', 'b']))).toBe(effectsKey(effects(9, ['b', 'a'])))
    expect(effectsKey(effects(5, ['a']))).not.toBe(effectsKey(effects(5, ['b'])))
  })

  it('of merges and links can be undone, and nothing else', () => {
    const undoable = (['MERGE_PRODUCERS', 'MERGE_PRODUCTS', 'LINK', 'REFUSE_LINK'] as const).map(isUndoable)
    expect(undoable).toEqual([true, true, true, true])
    const others = [
      'CORRECT_PRODUCER',
      'CORRECT_PRODUCT',
      'CORRECT_CERTIFICATE',
      'EXTEND',
      'REVOKE',
      'TAKE_BACK',
      'PLACE',
      'UNDO',
    ] as const
    expect(others.map(isUndoable)).toEqual(others.map(() => false))
  })
})

describe('a correction of the decision date', () => {
  const facts = (issuedOn: string) => ({ issuedOn, extensions: [], revocations: [] })
  const today = '2026-11-22'
  const ends = (from: string, to: string) => endsValidity(facts(from), facts(to), today)

  it('ends a certificate that is valid when it is over at once or within thirty days, or has not begun', () => {
    expect(ends('2026-01-10', '2020-01-10')).toBe(true)
    expect(ends('2026-01-10', '2023-11-22')).toBe(true)
    expect(ends('2026-01-10', '2023-11-23')).toBe(true)
    expect(ends('2026-01-10', '2023-12-22')).toBe(true)
    expect(ends('2026-01-10', '2026-11-23')).toBe(true)
  })

  it('does not when it leaves notice, lengthens, or concerns one that is not valid', () => {
    expect(ends('2026-01-10', '2023-12-23')).toBe(false)
    expect(ends('2026-01-10', '2025-10-01')).toBe(false)
    expect(ends('2023-12-01', '2023-12-05')).toBe(false)
    expect(ends('2020-01-10', '2019-01-10')).toBe(false)
    const kept = (issuedOn: string) => ({
      ...facts(issuedOn),
      extensions: [{ validThrough: '2027-06-30', effectiveOn: '2023-01-01' }],
    })
    expect(endsValidity(kept('2024-06-01'), kept('2023-01-01'), today)).toBe(false)
    const revoked = (issuedOn: string) => ({ ...facts(issuedOn), revocations: [{ effectiveOn: '2026-11-01' }] })
    expect(endsValidity(revoked('2026-01-10'), revoked('2020-01-10'), today)).toBe(false)
  })
})
