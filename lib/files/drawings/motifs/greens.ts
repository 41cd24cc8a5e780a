import { runningOut } from '@/lib/files/drawings/brush'
import { circle, sym } from '@/lib/files/drawings/geometry'
import { leaf, tie } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A bunch of greens tied with straw. */
export function greens(press: Press): void {
  const inks = press.chance.pick([
    ['leaf', 'main'],
    ['main', 'leaf'],
    ['leaf', 'second'],
  ] as const)
  const fan = [
    [-78, -34, 0.5],
    [78, -30, 0.5],
    [-46, -76, 0.48],
    [48, -78, 0.46],
    [0, -92, 0.52],
  ] as const
  for (const [i, [x, y, width]] of fan.entries()) {
    const ink = inks[i % 2] ?? 'leaf'
    leaf(press, [x * 0.12, 50], [x, y], { width: width + 0.1, ink, veins: 5, bend: x < 0 ? 6 : -6 })
  }
  leaf(press, [-4, 50], [-30, -36], { width: 0.58, ink: inks[1], veins: 4 })
  leaf(press, [4, 50], [34, -40], { width: 0.6, ink: inks[0], veins: 4, bend: -6 })
  press.shape('-13,44! 13,44! 20,90 10,94 0,90 -10,94 -20,90', 'pale', 2.3)
  for (const x of [-9, -3, 4, 9])
    press.line(
      [
        [x * 0.7, 52],
        [x * 1.4, 88],
      ],
      1.5,
      'key',
      runningOut,
    )
  tie(press, -15, 15, 54, 'accent')
}

/** Two white radishes with their tops. */
export function radish(press: Press): void {
  const root = (x: number, turn: number, ink: 'pale' | 'accent' | 'main') =>
    press.at({ x, turn }, () => {
      for (const [tip, y, w] of [
        [-34, -88, 0.3],
        [30, -92, 0.3],
        [-4, -98, 0.34],
      ] as const)
        leaf(press, [0, -32], [tip, y], {
          width: w,
          veins: 4,
          bend: tip < 0 ? 5 : -5,
          ink: tip < -10 ? 'main' : 'leaf',
        })
      press.shape(sym('0,-36 17,-34 25,-16 22,20 9,62 0,98!'), ink, 2.5)
      for (const [y, w] of [
        [-10, 15],
        [8, 13],
        [26, 11],
        [42, 8],
        [58, 5],
      ] as const)
        press.line(`${w},${y} ${w * 0.4},${y + 4} ${-w * 0.1},${y + 4}`, 1.5)
    })
  const second = press.chance.pick(['pale', 'accent'] as const)
  root(30, 24, second)
  root(-22, -14, 'pale')
}

/** Straw mushrooms grown close together. */
export function mushroom(press: Press): void {
  const one = (x: number, y: number, scale: number, turn: number, ink: 'main' | 'second' | 'accent') =>
    press.at({ x, y, scale, turn }, () => {
      press.shape('-15,0! -14,30 -22,66! 0,72 22,66! 14,30 15,0!', 'pale')
      for (const dx of [-8, 1, 8]) press.line(`${dx},12 ${dx * 0.9},36 ${dx * 1.3},60`, 1.4)
      press.shape('-58,4! -34,13 0,16 34,13 58,4! 40,-2 0,-4 -40,-2', 'pale', 2.2)
      for (const dx of [-40, -26, -13, 0, 13, 26, 40])
        press.line(`${dx},${9 - Math.abs(dx) * 0.06} ${dx * 0.55},2`, 1.4)
      press.shape('-62,3! -54,-26 -28,-50 0,-55 28,-50 54,-26 62,3! 32,-5 0,-7 -32,-5', ink)
      press.line('-46,-16 -30,-36 -6,-45', 4, 'pale')
      for (const [dx, dy, r] of [
        [14, -34, 4],
        [30, -20, 5],
        [-10, -22, 5],
        [8, -14, 3],
      ] as const)
        press.fill(circle(dx, dy, r), 'pale')
    })
  one(44, 2, 0.72, 14, 'second')
  one(-50, 22, 0.62, -14, 'second')
  one(-4, 18, 1.04, -3, press.chance.pick(['main', 'accent'] as const))
  for (const [x, y] of [
    [-72, 88],
    [-40, 92],
    [30, 92],
    [66, 86],
  ] as const) {
    press.line(`${x},${y} ${x - 4},${y - 12} ${x - 9},${y - 20}`, 2, 'leaf', runningOut)
    press.line(`${x},${y} ${x + 3},${y - 12} ${x + 8},${y - 17}`, 2, 'leaf', runningOut)
  }
}
