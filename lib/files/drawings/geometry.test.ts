import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  along,
  compose,
  course,
  ellipse,
  identity,
  outline,
  type Point,
  refined,
  sym,
  transform,
} from '@/lib/files/drawings/geometry'

const near = (point: Point, line: readonly Point[]) =>
  Math.min(...line.map(([x, y]) => Math.hypot(x - point[0], y - point[1])))
const small = fc.integer({ min: -100, max: 100 })
const knotList = fc.uniqueArray(fc.tuple(small, small, fc.boolean()), {
  minLength: 3,
  maxLength: 9,
  selector: ([x, y]) => `${x},${y}`,
})
const textOf = (knots: [number, number, boolean][]) =>
  knots.map(([x, y, corner]) => `${x},${y}${corner ? '!' : ''}`).join(' ')

describe('a curve', () => {
  it('passes through every knot, corner or not, open or closed', () => {
    fc.assert(
      fc.property(knotList, (knots) => {
        for (const line of [course(textOf(knots)), outline(textOf(knots))])
          for (const [x, y] of knots) expect(near([x, y], line)).toBeLessThan(1e-9)
      }),
    )
  })

  it('starts and ends at its outer knots when open', () => {
    const line = course('0,0 30,40 80,10! 90,90')
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [90, 90],
    ])
  })

  it('is straight between two corners and round elsewhere', () => {
    const straight = outline('0,0! 100,0! 100,100! 0,100!')
    expect(straight.every(([x, y]) => x === 0 || y === 0 || x === 100 || y === 100)).toBe(true)
    const round = outline('0,0 100,0 100,100 0,100')
    expect(Math.min(...round.map(([, y]) => y))).toBeLessThan(-5)
  })

  it('is its own mirror when made from one half', () => {
    const shape = sym('10,-80! 30,-20 50,40 20,90!')
    for (const [x, y] of shape) expect(near([-x, y], shape)).toBeLessThan(1.5)
  })
})

it('finds its way along a line', () => {
  const line: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ]
  expect([0, 0.25, 0.5, 1, 2, -1].map((t) => along(line, t))).toEqual([
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [10, 10],
    [0, 0],
  ])
})

it('cuts long stretches without moving them', () => {
  const cut = refined(
    [
      [0, 0],
      [100, 0],
      [100, 50],
    ],
    10,
    true,
  )
  expect(cut.length).toBeGreaterThanOrEqual(26)
  for (const corner of [
    [0, 0],
    [100, 0],
    [100, 50],
  ] as const)
    expect(near(corner, cut)).toBe(0)
})

it('composes places as if they were done one after the other', () => {
  const value = fc.double({ min: -3, max: 3, noNaN: true })
  const matrix = fc.tuple(value, value, value, value, value, value)
  fc.assert(
    fc.property(matrix, matrix, small, small, (outer, inner, x, y) => {
      const [atOnce, inSteps] = [transform(compose(outer, inner), [x, y]), transform(outer, transform(inner, [x, y]))]
      expect(atOnce[0]).toBeCloseTo(inSteps[0], 6)
      expect(atOnce[1]).toBeCloseTo(inSteps[1], 6)
      expect(transform(compose(outer, identity), [x, y])).toEqual(transform(outer, [x, y]))
    }),
  )
})

it('draws ellipses on their radius', () => {
  for (const [x, y] of ellipse(5, -5, 40, 20)) expect(((x - 5) / 40) ** 2 + ((y + 5) / 20) ** 2).toBeCloseTo(1)
})
