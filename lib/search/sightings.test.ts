import { describe, expect, it } from 'vitest'
import { makeSightings } from './sightings'

describe('sightings', () => {
  it('knows an address from its second sighting on', () => {
    const seenBefore = makeSightings()
    for (const text of ['', 'q=l%E1%BB%A5a', 'set=21', 'set=22']) {
      expect(seenBefore(text), text).toBe(false)
      expect(seenBefore(text), text).toBe(true)
      expect(seenBefore(text), text).toBe(true)
    }
  })
  it('remembers thousands of addresses', () => {
    const seenBefore = makeSightings()
    const texts = Array.from({ length: 4000 }, (_, i) => `q=word${i}&set=${i % 26}`)
    for (const text of texts) expect(seenBefore(text), text).toBe(false)
    const kept = texts.filter((text) => seenBefore(text)).length
    expect(kept).toBeGreaterThan(3900)
  })
  it('keeps what people ask for again while a crawler tries a million others', () => {
    const seenBefore = makeSightings()
    seenBefore('q=gom')
    let forgotten = 0
    for (let i = 0; i < 1_000_000; i++) {
      seenBefore(`q=${i}`)
      if (i % 500 === 0 && !seenBefore('q=gom')) forgotten++
    }
    expect(forgotten).toBe(0)
    expect(seenBefore('q=1')).toBe(false)
  })
})
