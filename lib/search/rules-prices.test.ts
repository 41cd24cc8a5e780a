import { describe, expect, it } from 'vitest'
import { priceBands, wholeBands } from './rules-prices'

describe('price bands', () => {
  it('follow each other without gap or overlap and are open at both ends', () => {
    expect(priceBands[0]?.fromVnd).toBeNull()
    expect(priceBands.at(-1)?.toVnd).toBeNull()
    for (const [i, band] of priceBands.entries()) {
      expect(band.band).toBe(i)
      const next = priceBands[i + 1]
      if (next) expect(next.fromVnd).toBe((band.toVnd ?? 0) + 1)
    }
  })
  it('make up a choice of prices that ends where they end', () => {
    expect(wholeBands(100_000, 199_999)?.map(({ band }) => band)).toEqual([2])
    expect(wholeBands(null, 99_999)?.map(({ band }) => band)).toEqual([0, 1])
    expect(wholeBands(1_000_000, null)?.map(({ band }) => band)).toEqual([5, 6])
    expect(wholeBands(100_000, 200_000)).toBeNull()
    expect(wholeBands(120_000, 199_999)).toBeNull()
    expect(wholeBands(200_000, 99_999)).toBeNull()
  })
})
