import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FREE_TRIES,
  identifierOf,
  isSessionFresh,
  type LinkFacts,
  linkState,
  PASSWORD_MIN,
  passwordFault,
  pauseSeconds,
  safeNext,
  sessionSeconds,
  startPath,
} from './rules'

describe('identifierOf', () => {
  it.each([
    [' Ten@Vidu.VN ', { email: 'ten@vidu.vn' }],
    ['0912 345 678', { phone: '+84912345678' }],
    ['0912.345.678', { phone: '+84912345678' }],
    ['+84 912 345 678', { phone: '+84912345678' }],
    ['84912345678', { phone: '+84912345678' }],
    ['ten', null],
    ['a b@vidu.vn', null],
    ['@vidu.vn', null],
    ['ten@', null],
    ['a@b@c', null],
    ['', null],
    [`${'a'.repeat(250)}@vidu.vn`, null],
  ])('reads %j as %j', (typed, expected) => expect(identifierOf(typed)).toEqual(expected))
})

describe('passwordFault', () => {
  it.each([
    ['nhãn lồng', null, 'too-short'],
    ['nhãn lồng Hà Nội', null, null],
    ['ế'.normalize('NFD').repeat(9), null, 'too-short'],
    ['a'.repeat(201), null, 'too-long'],
    ['abababababab', null, 'too-plain'],
    ['1234567890', null, 'too-plain'],
    ['9876543210', null, 'too-plain'],
    ['qwertyuiop', null, 'too-plain'],
    ['tôi là 0912345678', '+84912345678', 'like-identifier'],
    ['BaNgoc.vn!!2026', 'bangoc.vn@vidu.vn', 'like-identifier'],
    ['lan@vidu.vn 12', 'lan@vidu.vn', 'like-identifier'],
    ['phố Lan Ông 12', 'lan@vidu.vn', null],
  ] as const)('finds in %j of %j: %s', (typed, identifier, fault) =>
    expect(passwordFault(typed, [identifier])).toBe(fault),
  )

  it('says the same of a password however its letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        expect(passwordFault(typed.normalize('NFD'), [])).toBe(passwordFault(typed.normalize('NFC'), []))
      }),
    )
  })
  it('never takes one that is shorter than it must be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: PASSWORD_MIN - 1 }), (typed) => {
        expect(passwordFault(typed, [])).not.toBeNull()
      }),
    )
  })
})

describe('safeNext', () => {
  it.each(['/admin', '/en/merchant/listings/1?tab=a&b=%C4%91#x', '/account', '/'])('lets %j through', (next) =>
    expect(safeNext(next)).toBe(next),
  )
  it.each([
    null,
    '',
    'admin',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/a\nb',
    '/a b',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in',
    '/en/sign-in?next=/x',
    '/link/abc',
    '/api/auth/signout',
    `/${'a'.repeat(1000)}`,
  ])('refuses %j', (next) => expect(safeNext(next)).toBeNull())
  it('only ever leads to the same host', () => {
    const origin = 'https://booth.example'
    const piece = fc.constantFrom('/', '\\', 'a', '.', ':', '@', '\t', '\n', ' ', '%2f', '?', '#', 'evil.example')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const next = safeNext(pieces.join(''))
        if (next !== null) expect(new URL(next, origin).origin).toBe(origin)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('linkState', () => {
  const expiresAt = new Date('2026-11-28T00:00:00Z')
  const fresh: LinkFacts = { expiresAt, usedAt: null, withdrawnAt: null, isReplaced: false, isUserDisabled: false }
  const before = new Date('2026-11-27T23:59:59.999Z')
  it.each([
    [null, before, 'unknown'],
    [fresh, before, 'open'],
    [fresh, expiresAt, 'expired'],
    [{ ...fresh, usedAt: before }, before, 'used'],
    [{ ...fresh, usedAt: before, isReplaced: true }, expiresAt, 'used'],
    [{ ...fresh, usedAt: before, withdrawnAt: before }, before, 'used'],
    [{ ...fresh, withdrawnAt: before }, expiresAt, 'withdrawn'],
    [{ ...fresh, withdrawnAt: before, isReplaced: true }, expiresAt, 'replaced'],
    [{ ...fresh, isReplaced: true }, before, 'replaced'],
    [{ ...fresh, isReplaced: true }, expiresAt, 'replaced'],
    [{ ...fresh, isUserDisabled: true }, before, 'unknown'],
    [{ ...fresh, isUserDisabled: true, usedAt: before }, before, 'unknown'],
  ] as const)('%#', (link, at, state) => expect(linkState(link, at)).toBe(state))
})

describe('time', () => {
  it('gives administrators half a day and others a month', () => {
    expect(sessionSeconds({ isStaff: true })).toBe(43_200)
    expect(sessionSeconds({ isStaff: false })).toBe(2_592_000)
    const claim = { sessionId: 's', userId: 'a', tokenVersion: 0, signedInAt: 1000, isProven: false }
    expect(isSessionFresh(claim, true, 1000 + 43_199)).toBe(true)
    expect(isSessionFresh(claim, true, 1000 + 43_200)).toBe(false)
    expect(isSessionFresh(claim, false, 1000 + 43_200)).toBe(true)
  })
  it('doubles the pause from half a minute to a quarter hour', () => {
    expect([5, 6, 7, 8, 9, 10, 11, 1_000_000].map(pauseSeconds)).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
    expect(FREE_TRIES).toBe(5)
  })
})

it('begins where somebody works', () => {
  expect(startPath({ isStaff: true, isMember: true })).toBe('/admin')
  expect(startPath({ isStaff: false, isMember: true })).toBe('/merchant')
  expect(startPath({ isStaff: false, isMember: false })).toBe('/account')
})
