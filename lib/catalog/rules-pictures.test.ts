import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangePictures, isNearSquare, moved, roomForPictures } from './rules-pictures'

const pictures = (ids: string[]) => ids.map((pictureId) => ({ pictureId, altVi: `vi ${pictureId}`, altEn: '' }))
const idsOf = (list: { pictureId: string }[]) => list.map((one) => one.pictureId)
const edit = { order: [], removed: [], alts: {} }

describe('arrangePictures', () => {
  it('orders, removes and describes', () => {
    expect(
      arrangePictures(pictures(['a', 'b', 'c']), {
        order: ['c', 'a', 'b'],
        removed: ['a'],
        alts: { b: { vi: 'Bình', en: 'Vase' } },
      }),
    ).toEqual([
      { pictureId: 'c', altVi: 'vi c', altEn: '' },
      { pictureId: 'b', altVi: 'Bình', altEn: 'Vase' },
    ])
  })
  it('keeps what the form did not know, and takes in nothing from elsewhere', () =>
    expect(idsOf(arrangePictures(pictures(['a', 'b']), { ...edit, order: ['b', 'x', 'b'] }))).toEqual(['b', 'a']))

  it('ends with exactly the current pictures less the removed ones, in the order asked for', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(ids, fc.array(fc.constantFrom('a', 'b', 'c', 'x')), ids, (current, order, removed) => {
        const after = idsOf(arrangePictures(pictures(current), { ...edit, order, removed }))
        expect([...after].sort()).toEqual(current.filter((id) => !removed.includes(id)).sort())
        const asked = [...new Set(order)].filter((id) => after.includes(id))
        expect(after.slice(0, asked.length)).toEqual(asked)
      }),
    )
  })
})

describe('moved', () => {
  it('changes places with the neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  })
  it('stays at either end and for strangers', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})

it('leaves room for ten pictures, never for fewer than none', () => {
  expect([0, 9, 10, 12].map(roomForPictures)).toEqual([10, 1, 0, 0])
})

describe('isNearSquare', () => {
  it('lets a quarter more be cut, whichever side is longer', () => {
    for (const [width, height, expected] of [
      [1600, 1600, true],
      [1600, 1280, true],
      [1280, 1600, true],
      [1600, 1200, false],
      [1200, 1600, false],
    ] as const)
      expect(isNearSquare({ width, height })).toBe(expected)
  })
})
