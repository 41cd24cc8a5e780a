import { describe, expect, it } from 'vitest'
import { deskAccess, goesWith, mayRead, mayWrite, staffRoles } from './staff-rules'
import type { DeskArea, StaffRole } from './types'

const areas = Object.keys(deskAccess) as DeskArea[]

/** Who may write there, as the unions of actors can say it: administrators alone, with reviewers, with registrars, or nobody. */
const writers: Record<DeskArea, StaffRole[]> = {
  ...{ applications: ['ADMINISTRATOR', 'REVIEWER'], listings: ['ADMINISTRATOR', 'REVIEWER'] },
  ...{ proofs: ['ADMINISTRATOR', 'REVIEWER'], problems: ['ADMINISTRATOR', 'REVIEWER'] },
  ...{ standings: ['ADMINISTRATOR', 'REVIEWER'], collections: ['ADMINISTRATOR', 'REVIEWER'] },
  ...{ providers: ['ADMINISTRATOR', 'REVIEWER'] },
  ...{ registry: ['ADMINISTRATOR', 'REGISTRAR'], imports: ['ADMINISTRATOR', 'REGISTRAR'] },
  ...{ merchants: ['ADMINISTRATOR', 'REGISTRAR'], places: ['ADMINISTRATOR', 'REGISTRAR'] },
  ...{ targets: ['ADMINISTRATOR'], letters: ['ADMINISTRATOR'], trust: ['ADMINISTRATOR'] },
  ...{ users: ['ADMINISTRATOR'], settings: ['ADMINISTRATOR'], audit: [] },
}

describe('the table of the desk', () => {
  it.each(areas)('%s is written by those whom the commands accept', (area) => {
    expect(staffRoles.filter((role) => mayWrite([role], area))).toEqual(writers[area])
  })
  it.each(areas)('%s is open to administrators and auditors', (area) => {
    expect([mayRead(['ADMINISTRATOR'], area), mayRead(['AUDITOR'], area)]).toEqual([true, true])
  })
  it.each(areas)('%s is changed by no auditor, and by nobody who may not read it', (area) => {
    expect(mayWrite(['AUDITOR'], area)).toBe(false)
    for (const role of staffRoles) if (mayWrite([role], area)) expect(mayRead([role], area)).toBe(true)
  })
  it('lets reviewers and registrars read what their work rests on, and no more', () => {
    const read = (role: StaffRole) => areas.filter((area) => deskAccess[area][role] === 'read')
    expect(read('REVIEWER')).toEqual(['registry', 'merchants', 'places', 'targets'])
    expect(read('REGISTRAR')).toEqual(['standings', 'targets'])
  })
  it('gives somebody with two roles what either gives', () => {
    for (const area of areas) {
      const both = ['REVIEWER', 'REGISTRAR'] as const
      expect(mayWrite(both, area)).toBe(both.some((role) => mayWrite([role], area)))
      expect(mayRead([], area)).toBe(false)
    }
  })
})

it('lets only reviewing and registering go together', () => {
  const pairs = staffRoles.flatMap((one) =>
    staffRoles.filter((other) => goesWith(one, other)).map((other) => [one, other]),
  )
  expect(pairs).toEqual([
    ['REVIEWER', 'REGISTRAR'],
    ['REGISTRAR', 'REVIEWER'],
  ])
})
