import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosableTopics, noticeKinds, type Topic, topics } from './kinds'
import {
  dueAt,
  isRefusedForGood,
  isServerAway,
  isStillWanted,
  mayReveal,
  maySendAgain,
  paceOf,
  retryAt,
  wishAbout,
} from './rules'
import type { LetterState } from './types'

const states: LetterState[] = ['WAITING', 'SENT', 'KEPT', 'FAILED', 'NOT_NEEDED']
const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })

describe('how a letter is sent', () => {
  it('follows what was chosen, else the topic', () => {
    expect(paceOf('listings', null)).toBe('SOON')
    expect(paceOf('team', undefined)).toBe('DAILY')
    expect(paceOf('listings', 'DAILY')).toBe('DAILY')
    expect(paceOf('team', 'NOW')).toBe('SOON')
    expect(paceOf('listings', 'NONE')).toBeNull()
  })

  it('is at once and alone where nobody may choose, whatever a row says', () => {
    for (const topic of Object.keys(topics) as Topic[])
      if (topics[topic].wish === null)
        for (const chosen of ['NOW', 'DAILY', 'NONE', null] as const) {
          expect(paceOf(topic, chosen)).toBe('ALONE')
          expect(wishAbout(topic, chosen)).toBeNull()
        }
    for (const topic of ['security', 'standing', 'application'] as const) expect(choosableTopics).not.toContain(topic)
  })

  it('has a topic that is known for every kind', () => {
    for (const { topic } of Object.values(noticeKinds)) expect(topics).toHaveProperty(topic)
  })
})

describe('when a letter is due', () => {
  it('is at once alone, after a few minutes when it gathers', () => {
    const at = new Date('2026-11-22T03:00:00Z')
    expect(dueAt('ALONE', at)).toEqual(at)
    expect(dueAt('SOON', at)).toEqual(new Date('2026-11-22T03:05:00Z'))
  })

  it.each([
    ['2026-11-22T00:29:59.999Z', '2026-11-22T00:30:00Z'],
    ['2026-11-22T00:30:00Z', '2026-11-23T00:30:00Z'],
    ['2026-11-22T16:59:00Z', '2026-11-23T00:30:00Z'],
    ['2026-11-22T17:00:00Z', '2026-11-23T00:30:00Z'],
  ])('daily, begun at %s, is half past seven in Hà Nội: %s', (at, due) =>
    expect(dueAt('DAILY', new Date(at))).toEqual(new Date(due)),
  )

  it('daily is always later, by a day at most, and always half past seven', () =>
    fc.assert(
      fc.property(moments, (at) => {
        const wait = dueAt('DAILY', at).getTime() - at.getTime()
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(86_400_000)
        expect(dueAt('DAILY', at).toISOString().slice(11)).toBe('00:30:00.000Z')
      }),
    ))
})

describe('trying again', () => {
  it('waits longer each time, and ends within three days', () => {
    const at = new Date('2026-11-22T03:00:00Z')
    let [attempts, waited, last] = [1, 0, 0]
    for (let next = retryAt(attempts, at); next; next = retryAt(attempts, at)) {
      const pause = next.getTime() - at.getTime()
      expect(pause).toBeGreaterThan(last)
      ;[attempts, waited, last] = [attempts + 1, waited + pause, pause]
    }
    expect(attempts).toBe(9)
    expect(waited).toBeLessThan(3 * 86_400_000)
  })

  it.each([
    ['EENVELOPE', 550, true, false],
    ['EENVELOPE', 450, false, false],
    ['EMESSAGE', 554, true, false],
    ['EMESSAGE', 452, false, false],
    ['EAUTH', 535, false, true],
    ['ECONNECTION', undefined, false, true],
    ['ETIMEDOUT', undefined, false, true],
    ['EENVELOPE', undefined, false, false],
    [undefined, undefined, false, true],
  ])('%s with %s: refused for good %s, server away %s', (code, response, forGood, away) => {
    expect(isRefusedForGood({ code, response })).toBe(forGood)
    expect(isServerAway({ code, response })).toBe(away)
  })
})

describe('what is still in a letter', () => {
  it('leaves out what was switched off since, and in a daily one what was read', () => {
    expect(isStillWanted('DAILY', { wish: 'DAILY', isRead: true })).toBe(false)
    expect(isStillWanted('DAILY', { wish: 'DAILY', isRead: false })).toBe(true)
    expect(isStillWanted('SOON', { wish: 'NOW', isRead: true })).toBe(true)
    expect(isStillWanted('SOON', { wish: 'NONE', isRead: false })).toBe(false)
    expect(isStillWanted('ALONE', { wish: null, isRead: true })).toBe(true)
  })
})

describe('an administrator', () => {
  it('reads a link only of a letter that did not leave, and never one into an administrator’s account', () => {
    const shown = states.flatMap((state) =>
      [true, false].flatMap((hasLink) =>
        [true, false]
          .filter((isForAdministrator) => mayReveal({ state, hasLink, isForAdministrator }))
          .map((isForAdministrator) => [state, hasLink, isForAdministrator]),
      ),
    )
    expect(shown).toEqual([
      ['KEPT', true, false],
      ['FAILED', true, false],
    ])
  })

  it('sends again what ended unsent and still has an address', () => {
    expect(states.filter((state) => maySendAgain({ state, hasAddress: true }))).toEqual(['KEPT', 'FAILED'])
    expect(states.some((state) => maySendAgain({ state, hasAddress: false }))).toBe(false)
  })
})
