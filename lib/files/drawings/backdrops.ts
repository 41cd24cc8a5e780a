import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, box, circle, course, ellipse, type Point } from '@/lib/files/drawings/geometry'
import { blade, blossom } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** What can stand behind a motif; all in sheet coordinates (0…800). */
type Frame = { left: number; top: number; right: number; bottom: number }

export const wholeField: Frame = { left: 46, top: 46, right: 754, bottom: 754 }

export const fieldShape = ({ left, top, right, bottom }: Frame): Point[] => box(left, top, right, bottom)

/** A large sun or moon. */
export const sun = (press: Press, x: number, y: number, r: number, ink: Ink) => press.fill(circle(x, y, r), ink)

/** Rays cut from the middle outwards. */
export function rays(press: Press, x: number, y: number, ink: Ink): void {
  const count = press.chance.pick([20, 24, 32])
  for (let i = 0; i < count; i++) {
    const [a, half] = [(i / count) * 2 * Math.PI, Math.PI / count / 2]
    press.fill(
      [
        [x, y],
        [x + Math.cos(a - half) * 640, y + Math.sin(a - half) * 640],
        [x + Math.cos(a + half) * 640, y + Math.sin(a + half) * 640],
      ],
      ink,
    )
  }
}

/** Ridges one behind the other, as of Ba Vì and Hương Sơn. */
export function hills(press: Press, inks: readonly Ink[], top: number): void {
  for (const [row, ink] of inks.entries()) {
    const base = top + row * 74
    const peaks: Point[] = []
    for (let x = 0; x <= 800; x += 100)
      peaks.push([x, base + press.chance.between(-58, 34) + (Math.abs(x - 400) > 250 ? -20 : 30)])
    const ridge = course(peaks.map(([x, y]) => `${x},${y}`).join(' '))
    press.fill([...ridge, [800, 800], [0, 800]], ink)
    for (const [x, y] of peaks)
      press.line(
        [
          [x + 6, y + 16],
          [x + 20, y + 50],
          [x + 16, y + 92],
        ],
        3.4,
        'pale',
        runningOut,
      )
  }
}

/** Rows of round waves along the foot of the print. */
export function waves(press: Press, top: number, ink: Ink): void {
  press.fill(box(0, top + 26, 800, 800), ink)
  for (let row = 0; top + row * 34 < 790; row++)
    for (let x = (row % 2) * 52 - 20; x < 860; x += 104) {
      const y = top + 36 + row * 34
      press.fill(ellipse(x, y, 54, 46), 'pale')
      for (const r of [50, 37, 24, 11]) press.line(arc(x, y, r, r * 0.86, 0.5, 1), r > 45 ? 4 : 3, ink, even)
    }
}

/** A curling cloud in the manner of Lý and Trần carvings. */
export function cloud(press: Press, x: number, y: number, size: number, ink: Ink, flip = false): void {
  press.at({ x, y, scale: size / 100, flip }, () => {
    press.fill(
      '-96,14 -80,-4 -60,-6 -52,-30 -26,-38 -6,-26 6,-46 36,-50 56,-30 52,-12 78,-16 96,0 90,14! 40,20 -40,20',
      ink,
    )
    press.line('-78,8 -60,4 -50,-10 -36,-20 -24,-12 -30,-2 -40,-4', 4.4, 'pale')
    press.line('0,10 6,-14 24,-32 42,-28 42,-12 30,-8 26,-18', 4.4, 'pale')
    press.line('50,8 64,-4 80,2', 4, 'pale')
  })
}

/** Bamboo leaning in from a corner. */
export function bambooCorner(press: Press, ink: Ink): void {
  press.line('40,20 110,150 150,330', 11, ink, runningOut)
  press.line('160,30 120,110 110,150', 7, ink, runningOut)
  for (const [fx, fy, tx, ty] of [
    [80, 92, 210, 120],
    [80, 92, 160, 190],
    [112, 152, 30, 260],
    [112, 152, 230, 236],
    [136, 240, 66, 340],
    [136, 240, 220, 320],
    [148, 320, 130, 430],
  ] as const)
    blade(press, [fx, fy], [tx, ty], 8, ink, 6)
}

/** A woven ground of small repeated signs. */
export function brocade(
  press: Press,
  kind: 'coins' | 'diamonds' | 'scales' | 'petals',
  ink: Ink,
  { left, top, right, bottom }: Frame,
): void {
  const step = 64
  for (let row = 0; top + row * step <= bottom + step; row++)
    for (let col = 0; left + col * step <= right + step; col++) {
      const [x, y] = [left + col * step + (row % 2) * (step / 2), top + row * step]
      if (kind === 'coins') {
        press.ring(circle(x, y, 19), 3, ink)
        press.ring(box(x - 6, y - 6, x + 6, y + 6), 2.6, ink)
      }
      if (kind === 'diamonds') {
        press.ring(
          [
            [x, y - 26],
            [x + 26, y],
            [x, y + 26],
            [x - 26, y],
          ],
          3,
          ink,
        )
        press.dot(x, y, 6, ink)
      }
      if (kind === 'scales') for (const r of [31, 20, 9]) press.line(arc(x, y, r, r, 0.5, 1), 3, ink, even)
      if (kind === 'petals')
        for (const turn of [0, 90, 180, 270])
          press.at({ x, y, turn }, () => press.fill('0,-4! 8,-14 0,-27! -8,-14', ink))
    }
}

/** The cloth or board on which things stand. */
export function table(press: Press, top: number, ink: Ink, line: Ink): void {
  press.fill(box(0, top, 800, 800), ink)
  press.line(
    [
      [0, top],
      [260, top + 2],
      [540, top - 2],
      [800, top],
    ],
    5,
    line,
    even,
  )
  for (let i = 0; i < 9; i++) {
    const [x, y] = [press.chance.between(40, 640), top + 28 + i * 17]
    press.line(
      [
        [x, y],
        [x + 50, y + 2],
        [x + press.chance.between(80, 150), y],
      ],
      2.6,
      'pale',
    )
  }
}

/** Blossom carried by the wind. */
export function drifting(press: Press, ink: Ink): void {
  for (const [x, y] of [
    [130, 150],
    [664, 128],
    [690, 560],
    [112, 600],
    [610, 690],
    [220, 700],
  ] as const)
    if (press.chance.happens(0.7))
      blossom(
        press,
        x + press.chance.between(-24, 24),
        y + press.chance.between(-24, 24),
        press.chance.between(15, 24),
        5,
        ink,
        'pale',
      )
}
