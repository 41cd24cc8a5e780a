import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrRuns } from './qr-code'
import { readQr } from './read-qr'

const fromSide = (side: number) => (side - 8 - 17) / 4

describe('reading back what was drawn', () => {
  it('reads every version that a text can need', () => {
    const versions = new Set<number>()
    for (let length = 1; length < 1996; length += 17) {
      const text = `https://booth.example/01/${'aB3-é%'.repeat(400)}`.slice(0, length)
      const drawn = qrRuns(text)
      versions.add(fromSide(drawn.side))
      expect(readQr(drawn)).toBe(text)
    }
    expect(versions.size).toBe(40)
  })

  it('reads digits, capitals and everything between', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0189ABZ $%*+-./:azé'), minLength: 1, maxLength: 120 }),
        (text) => {
          expect(readQr(qrRuns(text))).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds each module that was drawn wrongly, wherever words or the format stand', () => {
    const { side, runs } = qrRuns('https://booth.example/01/00000000000017/10/A1')
    let unseen = 0
    for (let row = 4; row < side - 4; row++)
      for (let column = 4; column < side - 4; column++) {
        const changed: [number, number, number][] = runs.flatMap(([x, y, length]): [number, number, number][] =>
          y !== row || column < x || column >= x + length
            ? [[x, y, length]]
            : [
                [x, y, column - x],
                [column + 1, y, x + length - column - 1],
              ],
        )
        const wasDark = runs.some(([x, y, length]) => y === row && column >= x && column < x + length)
        if (!wasDark) changed.push([column, row, 1])
        if (readQr({ side, runs: changed }) !== null) unseen++
      }
    // Finders, timing, alignment, the dark module and bits that fill up hold no words: nothing else goes unseen.
    expect(unseen).toBe(3 * 64 + 2 * 13 + 25 + 1 + 7)
  })

  it('refuses what stands in the quiet zone, and sides that no symbol has', () => {
    const { side, runs } = qrRuns('A1')
    expect(readQr({ side, runs: [...runs, [0, 0, 1]] })).toBeNull()
    expect(readQr({ side: side + 1, runs })).toBeNull()
  })
})
