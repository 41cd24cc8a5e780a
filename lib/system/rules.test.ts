import { describe, expect, it } from 'vitest'
import { formatBytes, isStuck, isTight } from './rules'

const GB = 1024 ** 3

describe('storage', () => {
  it.each([
    [10 * GB, 100 * GB, false],
    [4 * GB, 100 * GB, true],
    [1.9 * GB, 10 * GB, true],
    [2 * GB, 10 * GB, false],
    [0, 0, true],
  ])('%i free of %i is tight: %s', (free, total, tight) => expect(isTight(free, total)).toBe(tight))
  it.each([
    [0, '0\u00a0B'],
    [1023, '1023\u00a0B'],
    [1536, '1,5\u00a0KB'],
    [250 * 1024 ** 2, '250\u00a0MB'],
    [3.25 * GB, '3,3\u00a0GB'],
    [5000 * 1024 * GB, '5000\u00a0TB'],
  ])('%i is written %s', (bytes, text) => {
    expect(formatBytes(bytes, true)).toBe(text)
    expect(formatBytes(bytes, false)).toBe(text.replace(',', '.'))
  })
})

it('says that work is stuck after ten minutes', () => {
  const now = new Date('2026-11-22T05:00:00Z')
  expect(isStuck(new Date('2026-11-22T04:50:00Z'), now)).toBe(false)
  expect(isStuck(new Date('2026-11-22T04:49:59Z'), now)).toBe(true)
})
