import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UploadPace } from './upload-pace'

const limits = { patienceMs: 1_000, bytesPerSecond: 100, longestMs: 10_000 }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** How long it lets an upload go on that brings so many bytes at these times; null when it does so as long as it is asked. */
function letGoAfter(bytes: number, times: number[], untilMs = 20_000): number | null {
  const pace = new UploadPace(limits)
  for (let ms = 0; ms < untilMs; ms += 50) {
    if (pace.signal.aborted) return ms
    if (times.includes(ms)) pace.arrived(bytes)
    vi.advanceTimersByTime(50)
  }
  pace.end()
  return null
}
const every = (ms: number) => Array.from({ length: 400 }, (_, i) => i * ms)

describe('the pace of an upload', () => {
  it('has patience with one that has not begun', () => {
    expect(letGoAfter(0, [])).toBe(1_000)
  })
  it('lets one go that drips, however often', () => {
    expect(letGoAfter(1, every(50))).toBeLessThan(1_500)
    expect(letGoAfter(25, every(500))).toBeLessThan(2_500)
  })
  it('keeps one that is as fast as it must be, through pauses', () => {
    expect(letGoAfter(50, every(500), 9_900)).toBeNull()
    expect(letGoAfter(90, every(900), 9_900)).toBeNull()
  })
  it('does not let a burst pay for a silence', () => {
    expect(letGoAfter(1_000_000, [500])).toBe(1_500)
  })
  it('ends even the fastest at last', () => {
    expect(letGoAfter(1_000, every(50))).toBe(10_000)
  })
  it('leaves one alone that has been read', () => {
    const pace = new UploadPace(limits)
    pace.end()
    vi.advanceTimersByTime(60_000)
    expect(pace.signal.aborted).toBe(false)
  })
})
