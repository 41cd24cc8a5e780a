import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBox, MAX_TRIM, squareTrim } from './rules-shape'

const side = fc.integer({ min: 1, max: 9000 })
const cut = fc.integer({ min: 0, max: MAX_TRIM })

describe('cutBox', () => {
  it('stays inside the picture and leaves something, whatever is cut', () => {
    fc.assert(
      fc.property(side, side, cut, cut, cut, cut, (width, height, left, top, right, bottom) => {
        const box = cutBox({ width, height }, { left, top, right, bottom })
        expect(box.width).toBeGreaterThan(0)
        expect(box.height).toBeGreaterThan(0)
        expect(box.left + box.width).toBeLessThanOrEqual(width)
        expect(box.top + box.height).toBeLessThanOrEqual(height)
      }),
    )
  })
  it('takes hundredths of each side', () => {
    const box = cutBox({ width: 1000, height: 500 }, { left: 10, top: 20, right: 30, bottom: 0 })
    expect(box).toEqual({ left: 100, top: 100, width: 600, height: 400 })
  })
})

describe('squareTrim', () => {
  it('leaves the middle square, or as near as may be cut', () => {
    expect(squareTrim({ width: 1600, height: 1200 })).toEqual({ left: 13, right: 13, top: 0, bottom: 0 })
    expect(squareTrim({ width: 400, height: 400 })).toEqual({ left: 0, right: 0, top: 0, bottom: 0 })
    expect(squareTrim({ width: 100, height: 3000 }).top).toBe(MAX_TRIM)
  })
})
