import { describe, expect, it } from 'vitest'
import { minimumStarsOf, minimumsFor } from './digital-minimums'

const sets = Array.from({ length: 26 }, (_, index) => index + 1)

describe('the digital minimums of the criteria', () => {
  it('ask for a booth link at five stars in sets 1–23 and nowhere else', () => {
    expect(sets.filter((set) => minimumStarsOf(set)['booth-link'] === 5)).toEqual(sets.slice(0, 23))
    expect(sets.filter((set) => minimumStarsOf(set)['booth-link'] === null)).toEqual([24, 25, 26])
  })
  it('ask for a code on the label at four stars in 24 sets, at five in set 24', () => {
    expect(sets.filter((set) => minimumStarsOf(set)['trace-code'] === 4)).toHaveLength(24)
    expect(minimumStarsOf(24)['trace-code']).toBe(5)
  })
  it('ask for the story in the trace at four stars in sets 1–25', () => {
    expect(sets.filter((set) => minimumStarsOf(set)['story-in-trace'] === 4)).toEqual(sets.slice(0, 25))
  })
  it('grow with the stars and ask nothing of tourism or an unknown set', () => {
    expect(minimumsFor(21, 3)).toEqual([])
    expect(minimumsFor(21, 4)).toEqual(['trace-code', 'story-in-trace'])
    expect(minimumsFor(21, 5)).toEqual(['trace-code', 'story-in-trace', 'booth-link'])
    for (const set of [0, 26, 27]) expect(minimumsFor(set, 5)).toEqual([])
  })
})
