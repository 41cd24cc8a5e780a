import { describe, expect, it } from 'vitest'
import type { SolutionState } from '@/lib/readiness/types'
import { type NextStarFacts, nextStar } from './next-star-rules'

const facts = (rest: Partial<NextStarFacts> = {}): NextStarFacts => ({
  ...{ setNumber: 21, stars: 4, isPublic: true, hasStory: true },
  ...{ traceability: 'in-use' as const, contract: 'in-use' as const },
  ...rest,
})
const needs = (rest: Partial<NextStarFacts>) =>
  Object.fromEntries(nextStar(facts(rest))?.needs.map(({ minimum, state }) => [minimum, state]) ?? [])

describe('nextStar', () => {
  it('is about the star after the certificate’s, from three to five', () => {
    expect([null, 3, 4].map((stars) => nextStar(facts({ stars }))?.stars)).toEqual([3, 4, 5])
    expect(nextStar(facts({ stars: 5 }))).toBeNull()
  })
  it('takes the booth link for met only with a public page and an accepted contract', () => {
    expect(needs({})['booth-link']).toBe('met')
    expect(needs({ isPublic: false })['booth-link']).toBe('partly')
    expect(needs({ contract: 'missing' })['booth-link']).toBe('partly')
    expect(needs({ isPublic: false, contract: 'waiting' })['booth-link']).toBe('missing')
  })
  it('never takes anything but a proof in force for a proof', () => {
    const others: SolutionState[] = ['not-required', 'missing', 'expired', 'waiting', 'returned']
    for (const state of others) {
      expect(needs({ stars: 3, traceability: state })).toEqual({ 'trace-code': 'missing', 'story-in-trace': 'missing' })
      expect(needs({ isPublic: false, contract: state })['booth-link']).toBe('missing')
    }
  })
  it('cannot see a label, so that the code on it is met in part at most', () => {
    expect(needs({ stars: 3 })).toEqual({ 'trace-code': 'partly', 'story-in-trace': 'partly' })
    expect(needs({ stars: 3, hasStory: false })['story-in-trace']).toBe('missing')
  })
  it('asks nothing of tourism', () => expect(nextStar(facts({ setNumber: 26 }))?.needs).toEqual([]))
})
