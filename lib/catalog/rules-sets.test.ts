import { describe, expect, it } from 'vitest'
import { careOfSet, noticeOfSet } from './rules-sets'

const sets = Array.from({ length: 26 }, (_, index) => index + 1)
const that = (holds: (set: number) => boolean) => sets.filter(holds)

describe('sets that ask for more care', () => {
  it('are 14 and 15, 18 to 20, and 26', () => {
    expect(that((set) => careOfSet(set) === 'alcohol')).toEqual([14, 15])
    expect(that((set) => careOfSet(set) === 'health')).toEqual([18, 19, 20])
    expect(that((set) => careOfSet(set) === 'tourism')).toEqual([26])
    expect(that((set) => careOfSet(set) === null)).toHaveLength(20)
  })
  it('carry a notice of their own from 18 to 20', () => {
    expect(that((set) => noticeOfSet(set) !== null)).toEqual([18, 19, 20])
    expect(new Set([18, 19, 20].map(noticeOfSet)).size).toBe(3)
  })
})
