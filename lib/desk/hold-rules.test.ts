import { describe, expect, it } from 'vitest'
import { CLAIM_MINUTES, claimState, claimUntil, dueAfter, HOLD_SECONDS, holdState, secondsLeft } from './hold-rules'

const now = new Date('2026-11-22T09:00:00+07:00')
const later = (ms: number) => new Date(now.getTime() + ms)
const open = { dueAt: dueAfter(now), takenBackAt: null, settledAt: null, refusal: null }

describe('a decision', () => {
  it('waits its seconds, then is due', () => {
    expect(holdState(open, now)).toBe('held')
    expect(holdState(open, later(HOLD_SECONDS * 1000 - 1))).toBe('held')
    expect(holdState(open, later(HOLD_SECONDS * 1000))).toBe('due')
  })
  it('is taken back, done or refused for good', () => {
    for (const at of [now, later(1_000_000)]) {
      expect(holdState({ ...open, takenBackAt: now }, at)).toBe('taken-back')
      expect(holdState({ ...open, settledAt: now }, at)).toBe('done')
      expect(holdState({ ...open, settledAt: now, refusal: 'already-decided' }, at)).toBe('refused')
    }
  })
  it('counts whole seconds down to none', () => {
    expect(secondsLeft(open.dueAt, now)).toBe(HOLD_SECONDS)
    expect(secondsLeft(open.dueAt, later(1))).toBe(HOLD_SECONDS)
    expect(secondsLeft(open.dueAt, later(1000))).toBe(HOLD_SECONDS - 1)
    expect(secondsLeft(open.dueAt, later(99_000))).toBe(0)
  })
})

describe('a claim', () => {
  const claim = { userId: 'a', until: claimUntil(now) }
  it('is its holder’s until it lapses', () => {
    expect(claimState(null, 'a', now)).toBe('free')
    expect(claimState(claim, 'a', now)).toBe('mine')
    expect(claimState(claim, 'b', now)).toBe('other')
    expect(claimState(claim, 'b', later(CLAIM_MINUTES * 60_000 - 1))).toBe('other')
    for (const who of ['a', 'b']) expect(claimState(claim, who, claim.until)).toBe('free')
  })
})
