import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from './moment-rules'
import { isActive, isOpen, isPublic, publicIntervals } from './publicity-rules'
import { anyWorld, anyWorldDay } from './test-world'
import type { ListingStateFact, StandingFact } from './types'

const at = (text: string) => new Date(`${text}+07:00`)
const now = at('2026-11-21T10:00')
const known = { at: now, known: now }
const state = (kind: ListingStateFact['kind'], time: string, seq = 0): ListingStateFact => ({
  kind,
  effectiveAt: at(time),
  recordedAt: at(time),
  seq,
})
const standing = (kind: StandingFact['kind'], time: string): StandingFact => ({
  kind,
  effectiveAt: at(time),
  recordedAt: at(time),
  seq: 0,
})
const certificate = {
  versions: [{ issuedOn: '2023-06-01', recordedAt: at('2025-09-23T00:00') }],
  extensions: [],
  revocations: [],
}

describe('open and active', () => {
  it.each([
    ['APPROVED', true],
    ['RESUMED', true],
    ['RESTORED', true],
    ['PAUSED', false],
    ['WITHDRAWN', false],
    ['TAKEN_DOWN', false],
  ] as const)('a listing last %s is open: %s', (kind, open) => {
    expect(isOpen([state('APPROVED', '2026-01-01T00:00'), state(kind, '2026-02-01T00:00')], known)).toBe(open)
  })
  it.each([
    ['APPROVED', true],
    ['REINSTATED', true],
    ['APPLIED', false],
    ['REJECTED', false],
    ['SUSPENDED', false],
  ] as const)('a merchant last %s is active: %s', (kind, active) => {
    expect(isActive([standing('APPLIED', '2026-01-01T00:00'), standing(kind, '2026-02-01T00:00')], known)).toBe(active)
  })
  it('nothing recorded is neither', () => {
    expect(isOpen([], known)).toBe(false)
    expect(isActive([], known)).toBe(false)
  })
})

describe('a listing over a year', () => {
  const facts = {
    states: [
      state('APPROVED', '2026-01-10T09:00'),
      state('PAUSED', '2026-02-01T12:00', 1),
      state('RESUMED', '2026-02-05T12:00', 2),
    ],
    standing: [standing('APPROVED', '2026-01-01T09:00'), standing('SUSPENDED', '2026-03-01T15:00')],
    certificates: [certificate],
    permission: 'own' as const,
  }
  it('is public from approval to pause, and from resume to suspension', () => {
    expect(publicIntervals(facts, now)).toEqual([
      { from: at('2026-01-10T09:00'), until: at('2026-02-01T12:00') },
      { from: at('2026-02-05T12:00'), until: at('2026-03-01T15:00') },
    ])
  })
  it('ends by itself at 24:00 of the certificate’s last day', () => {
    const standingOnly = { ...facts, standing: [standing('APPROVED', '2026-01-01T09:00')] }
    expect(publicIntervals(standingOnly, now).at(-1)).toEqual({
      from: at('2026-02-05T12:00'),
      until: at('2026-06-01T00:00'),
    })
    expect(isPublic(standingOnly, { at: at('2026-05-31T23:59:59.999'), known: now })).toBe(true)
    expect(isPublic(standingOnly, { at: at('2026-06-01T00:00'), known: now })).toBe(false)
  })
  it('lasts for a trader as long as an authorisation does', () => {
    const term = (effectiveFrom: string, effectiveUntil: string | null, withdrawn: string | null = null) => ({
      ...{ effectiveFrom, effectiveUntil, recordedAt: at('2026-01-02T00:00') },
      withdrawnAt: withdrawn === null ? null : at(withdrawn),
    })
    const permission = [
      term('2026-01-20', '2026-01-25'),
      term('2026-02-10', null, '2026-02-12T16:00'),
      term('2026-02-12', '2026-02-12'),
    ]
    expect(publicIntervals({ ...facts, permission }, now)).toEqual([
      { from: at('2026-01-20T00:00'), until: at('2026-01-26T00:00') },
      { from: at('2026-02-10T00:00'), until: at('2026-02-13T00:00') },
    ])
    expect(publicIntervals({ ...facts, permission: [] }, now)).toEqual([])
    expect(publicIntervals({ ...facts, permission }, at('2026-01-01T23:59'))).toEqual([])
  })
  it('a day is judged by its end', () => {
    expect(isPublic(facts, momentOf('2026-02-01', 'as-of', now))).toBe(false)
    expect(isPublic(facts, momentOf('2026-02-05', 'as-of', now))).toBe(true)
  })
})

describe('momentOf', () => {
  it('is 24:00 local of a past day and now of today', () => {
    expect(momentOf('2026-11-20', 'as-of', now)).toEqual({
      day: '2026-11-20',
      at: at('2026-11-20T23:59:59.999'),
      known: at('2026-11-20T23:59:59.999'),
    })
    expect(momentOf('2026-11-20', 'as-known-today', now).known).toBe(now)
    expect(momentOf('2026-11-21', 'as-of', now)).toEqual({ day: '2026-11-21', at: now, known: now })
  })
})

describe('laws', () => {
  it('a listing is public exactly within its intervals, which are ordered and apart', () => {
    fc.assert(
      fc.property(anyWorld, anyWorldDay, ({ merchants, products }, day) => {
        const moment = momentOf(day, 'as-known-today', now)
        for (const { certificates, listings } of products)
          for (const { merchant, states } of listings) {
            const { standing = [], permission = [] } = merchants[merchant] ?? {}
            const facts = { states, standing, permission, certificates }
            const intervals = publicIntervals(facts, now)
            const within = intervals.some(
              ({ from, until }) => from <= moment.at && (until === null || moment.at < until),
            )
            expect(isPublic(facts, moment)).toBe(within)
            for (const [i, { from, until }] of intervals.entries()) {
              expect(until === null || from < until).toBe(true)
              const before = intervals[i - 1]
              if (before) expect(before.until !== null && before.until < from).toBe(true)
            }
          }
      }),
    )
  })
})
