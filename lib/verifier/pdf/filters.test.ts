import { constants, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decoded } from './filters'
import { Lexer } from './lexer'
import { type Dictionary, Stream } from './objects'

const stream = (dictionary: string, bytes: number[] | Buffer) =>
  new Stream(new Lexer(Buffer.from(`<<${dictionary}>>`), 0).object() as Dictionary, Buffer.from(bytes))
const flate = (rows: number[], parameters: string) => [
  ...decoded(stream(`/Filter /FlateDecode /DecodeParms <<${parameters}>>`, deflateSync(Buffer.from(rows)))),
]

describe('streams that carry structure', () => {
  it('are stored plainly or by Flate', () => {
    expect([...decoded(stream('', [1, 2]))]).toEqual([1, 2])
    expect([...decoded(stream('/Filter []', [1, 2]))]).toEqual([1, 2])
    expect([...decoded(stream('/Filter [/FlateDecode]', deflateSync(Buffer.of(7))))]).toEqual([7])
    expect([...decoded(stream('/Filter /FlateDecode /DecodeParms [null]', deflateSync(Buffer.of(7))))]).toEqual([7])
  })
  it('may end without their check sum, and within a block', () => {
    const whole = deflateSync(Buffer.from('seven times seven'))
    for (const left of [
      whole.subarray(0, -4),
      deflateSync(Buffer.from('seven'), { finishFlush: constants.Z_SYNC_FLUSH }),
    ])
      expect(Buffer.from(decoded(stream('/Filter /FlateDecode', left))).toString()).toMatch(/^seven/)
  })
  it('undo each predictor of PNG', () => {
    expect(flate([0, 5, 6, 7], '/Predictor 12 /Columns 3')).toEqual([5, 6, 7])
    expect(flate([1, 5, 6, 7], '/Predictor 12 /Columns 3')).toEqual([5, 11, 18])
    expect(flate([0, 1, 2, 3, 2, 1, 1, 1], '/Predictor 12 /Columns 3')).toEqual([1, 2, 3, 2, 3, 4])
    expect(flate([0, 10, 20, 30, 3, 1, 1, 1], '/Predictor 15 /Columns 3')).toEqual([10, 20, 30, 6, 14, 23])
    expect(flate([0, 10, 20, 30, 4, 1, 1, 1], '/Predictor 15 /Columns 3')).toEqual([10, 20, 30, 11, 21, 31])
    expect(flate([4, 250, 10], '/Predictor 10 /Columns 2')).toEqual([250, 4])
    expect(flate([0, 9, 1, 4, 0, 9], '/Predictor 10 /Columns 2')).toEqual([9, 1, 9, 10])
    expect(flate([0, 1, 9, 4, 0, 0], '/Predictor 10 /Columns 2')).toEqual([1, 9, 1, 9])
    // Nothing stands left of a row, although something ends the one before; where all three are alike near, their order decides.
    expect(flate([0, 1, 9, 0, 5, 2, 4, 1, 0], '/Predictor 10 /Columns 2')).toEqual([1, 9, 5, 2, 6, 2])
    expect(flate([0, 5, 9, 4, 252, 0], '/Predictor 10 /Columns 2')).toEqual([5, 9, 1, 5])
    expect(flate([0, 5, 10, 4, 252, 0], '/Predictor 10 /Columns 2')).toEqual([5, 10, 1, 5])
  })
  it('undo them for pixels of several bytes', () => {
    expect(flate([1, 1, 2, 3, 4], '/Predictor 11 /Columns 2 /Colors 2')).toEqual([1, 2, 4, 6])
    expect(flate([1, 1, 1], '/Predictor 11 /Columns 2 /BitsPerComponent 4'.replace('2 /B', '4 /B'))).toEqual([1, 2])
    expect(flate([9, 9], '/Predictor 1 /Columns 2')).toEqual([9, 9])
  })
  it('are refused in any other form', () => {
    expect(() => flate([5, 1], '/Predictor 12 /Columns 1')).toThrow('predictor row 5')
    expect(() => flate([0, 1], '/Predictor 2 /Columns 1')).toThrow('predictor 2')
    expect(() => flate([0, 1], '/Predictor 12 /Columns 100000')).toThrow('predictor')
    expect(() => decoded(stream('/Filter /LZWDecode', [1]))).toThrow('another filter')
    expect(() => decoded(stream('/Filter [/ASCIIHexDecode /FlateDecode]', [1]))).toThrow('another filter')
    expect(() => decoded(stream('/Filter /FlateDecode', [1, 2, 3]))).toThrow('cannot be read')
    expect(() => decoded(stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(40 * 1024 * 1024))))).toThrow(
      'cannot be read',
    )
  })
})
