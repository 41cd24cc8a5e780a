import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOf, hashOf, noise } from '@/lib/files/drawings/chance'

it('repeats itself for the same seed and not for another', () => {
  const draw = (seed: string) => {
    const chance = chanceOf(seed)
    return Array.from({ length: 20 }, () => chance.next())
  }
  expect(draw('vase:lam:1')).toEqual(draw('vase:lam:1'))
  expect(draw('vase:lam:1')).not.toEqual(draw('vase:lam:2'))
})

it('keeps within its bounds and reaches both ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 6 }), (seed, low, span) => {
      const chance = chanceOf(seed)
      const whole = Array.from({ length: 300 }, () => chance.whole(low, low + span))
      expect([Math.min(...whole), Math.max(...whole)]).toEqual([low, low + span])
      const between = chance.between(low, low + span)
      expect(between >= low && between <= low + span).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('picks every choice about equally often', () => {
  const chance = chanceOf('fair')
  for (const value of [0, 1, 2, 3]) {
    const times = Array.from({ length: 8000 }, () => chance.pick([0, 1, 2, 3])).filter((one) => one === value).length
    expect(Math.abs(times - 2000)).toBeLessThan(200)
  }
  expect(() => chance.pick([])).toThrow(RangeError)
})

it('hashes to 32 bits, differently for neighbours', () => {
  const hashes = Array.from({ length: 5000 }, (_, i) => hashOf(`recipe:${i}`))
  expect(new Set(hashes).size).toBe(5000)
  for (const hash of hashes.slice(0, 50)) expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
})

it('makes smooth noise between −1 and 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      (x, y) => {
        const here = noise(x, y, 3)
        expect(Math.abs(here)).toBeLessThanOrEqual(1)
        expect(Math.abs(noise(x + 0.01, y, 3) - here)).toBeLessThan(0.05)
      },
    ),
  )
})
