import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { PdfDocument } from './document'
import { beginEffort } from './effort'
import { Reference } from './objects'
import { reachableFrom, timesNamed } from './reach'

const open = (bodies: Bodies, catalogue = '') => new PdfDocument(TestPdf.make('table', bodies, catalogue).bytes)

describe('what a value leads to', () => {
  it('is named in lists, dictionaries and the dictionaries of streams, at any depth', () => {
    const document = open({
      20: '<< /A [21 0 R << /B 22 0 R >>] >>',
      21: stream('', '/Resources << /Font 23 0 R >>'),
      22: '20 0 R',
      23: '[99 0 R]',
      24: '[]',
    })
    expect([...reachableFrom(document, [new Reference(20, 0)])].sort()).toEqual([20, 21, 22, 23, 99])
    expect([...reachableFrom(document, [7, null, [new Reference(23, 0)]])].sort()).toEqual([23, 99])
  })
  it('ends where nobody enters', () => {
    const document = open({ 20: '[21 0 R 22 0 R]', 21: '23 0 R', 22: '24 0 R' })
    const found = reachableFrom(document, [new Reference(20, 0)], (number) => number !== 21)
    expect([...found].sort()).toEqual([20, 22, 24])
  })
  it('is counted as often as it is named', () => {
    const document = open({ 20: '[21 0 R 21 0 R]', 21: '[20 0 R]' }, '/X 20 0 R')
    const times = timesNamed(document)
    expect([times.get(20), times.get(21), times.get(1), times.get(22)]).toEqual([2, 2, 1, undefined])
  })
  it('is not looked for in more than a million places', () => {
    beginEffort()
    const document = open({})
    expect(
      reachableFrom(
        document,
        Array.from({ length: 1_000_001 }, () => 0),
      ).size,
    ).toBe(0)
    expect(() =>
      reachableFrom(
        document,
        Array.from({ length: 1_000_002 }, () => 0),
      ),
    ).toThrow('too many')
  })
})
