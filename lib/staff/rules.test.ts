import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goesWith, staffRoles } from '@/lib/auth/staff-rules'
import { changeFault, mayConfirm, needsAnother } from './rules'

const roles = fc.constantFrom(...staffRoles)

describe('a change of roles', () => {
  it.each([
    ['GRANT', 'REVIEWER', [], 1, null],
    ['GRANT', 'REVIEWER', ['REVIEWER'], 1, 'held'],
    ['GRANT', 'REGISTRAR', ['REVIEWER'], 1, null],
    ['GRANT', 'AUDITOR', ['REVIEWER'], 1, 'excluded'],
    ['GRANT', 'REVIEWER', ['ADMINISTRATOR'], 2, 'excluded'],
    ['GRANT', 'ADMINISTRATOR', [], 0, null],
    ['END', 'REVIEWER', ['REVIEWER', 'REGISTRAR'], 1, null],
    ['END', 'REVIEWER', [], 1, 'not-held'],
    ['END', 'ADMINISTRATOR', ['ADMINISTRATOR'], 1, 'last-administrator'],
    ['END', 'ADMINISTRATOR', ['ADMINISTRATOR'], 2, null],
  ] as const)('%s %s for %j with %i administrators: %s', (kind, role, held, administrators, fault) =>
    expect(changeFault(kind, role, held, administrators)).toBe(fault),
  )

  it('never leaves the booth without an administrator', () =>
    fc.assert(
      fc.property(fc.array(roles, { maxLength: 3 }), fc.integer({ min: 0, max: 3 }), (held, administrators) => {
        const ends = changeFault('END', 'ADMINISTRATOR', held, administrators) === null
        expect(!ends || administrators >= 2).toBe(true)
      }),
    ))

  it('never leaves somebody with roles that do not go together', () =>
    fc.assert(
      fc.property(fc.uniqueArray(roles), roles, (held, role) => {
        if (changeFault('GRANT', role, held, 1) !== null) return
        for (const one of held) expect(goesWith(one, role)).toBe(true)
      }),
    ))
})

describe('four eyes', () => {
  it('are asked for as soon as there are two administrators', () => {
    expect([0, 1, 2, 3].map(needsAnother)).toEqual([false, false, true, true])
  })
  it.each([
    ['GRANT', 'asker', false],
    ['GRANT', 'other', true],
    ['GRANT', 'concerned', false],
    ['END', 'asker', false],
    ['END', 'other', true],
    ['END', 'concerned', true],
  ] as const)('%s is confirmed by the %s: %s', (kind, actor, may) =>
    expect(mayConfirm({ kind, userId: 'concerned', askedById: 'asker' }, actor)).toBe(may),
  )
})
