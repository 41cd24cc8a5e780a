import { even, runningOut } from '@/lib/files/drawings/brush'
import { along, circle, course, type Point, type Shape } from '@/lib/files/drawings/geometry'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Works in a frame where (0,0) is `from` and (100,0) is `to`. */
function spanning(press: Press, from: Point, to: Point, draw: () => void): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI
  press.at({ x: from[0], y: from[1], scale: Math.hypot(dx, dy) / 100, turn }, draw)
}

type LeafStyle = { ink?: Ink; width?: number; veins?: number; bend?: number; outline?: number }

/** A leaf from stalk to tip; `width` is a share of its length, `bend` lifts its middle. */
export function leaf(press: Press, from: Point, to: Point, style: LeafStyle = {}): void {
  const { ink = 'leaf', width = 0.36, veins = 4, bend = 8 } = style
  const half = width * 50
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) / 100
  spanning(press, from, to, () => {
    press.shape(
      `0,0! 22,${bend - half * 0.9} 52,${bend - half} 82,${bend * 0.6 - half * 0.45} 100,0! 80,${bend * 0.6 + half * 0.5} 50,${bend + half} 20,${bend + half * 0.8}`,
      ink,
      (style.outline ?? 2.3) / size,
    )
    const rib = course(`0,0 25,${bend * 0.7} 55,${bend * 0.85} 94,${bend * 0.15}`)
    press.line(rib, 2.1 / size, 'pale', runningOut)
    for (let i = 0; i < veins; i++) {
      const [x, y] = along(rib, 0.16 + (i * 0.62) / veins)
      const reach = half * (0.72 - Math.abs(i / veins - 0.35) * 0.5)
      press.line(
        [
          [x, y],
          [x + reach * 0.5, y - reach * 0.5],
          [x + reach * 0.85, y - reach],
        ],
        1.3 / size,
        'pale',
        runningOut,
      )
      press.line(
        [
          [x, y],
          [x + reach * 0.5, y + reach * 0.5],
          [x + reach * 0.85, y + reach],
        ],
        1.3 / size,
        'pale',
        runningOut,
      )
    }
  })
}

/** A long blade: bamboo, rice, orchid. */
export function blade(press: Press, from: Point, to: Point, width: number, ink: Ink = 'leaf', bend = 10): void {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) / 100
  spanning(press, from, to, () => {
    press.shape(
      `0,0! 35,${bend - width} 70,${bend * 0.7 - width * 0.7} 100,0! 68,${bend * 0.7 + width * 0.6} 34,${bend + width}`,
      ink,
      2 / size,
    )
    press.line(`6,1 36,${bend} 84,${bend * 0.4}`, 1.2 / size, 'pale', runningOut)
  })
}

/** A round blossom of separate petals with a dotted heart. */
export function blossom(
  press: Press,
  x: number,
  y: number,
  r: number,
  petals = 5,
  ink: Ink = 'main',
  heart: Ink = 'second',
): void {
  const start = press.chance.between(0, 360)
  const cut = Math.min(2.2, 0.35 + r * 0.07)
  for (let i = 0; i < petals; i++) {
    press.at({ x, y, scale: r / 100, turn: start + (i * 360) / petals }, () => {
      const half = 250 / petals
      press.shape(
        `0,0! ${half * 0.9},-38 ${half},-76 ${half * 0.35},-100 0,-92! ${-half * 0.35},-100 ${-half},-76 ${-half * 0.9},-38`,
        ink,
        (cut * 100) / r,
      )
      press.line('0,-28 0,-66', (cut * 58) / r, 'pale', runningOut)
    })
  }
  press.dot(x, y, r * 0.2, heart)
  for (let i = 0; i < petals * 2; i++) {
    const angle = (i / (petals * 2)) * 2 * Math.PI
    const far = r * (i % 2 ? 0.34 : 0.42)
    press.dot(x + Math.cos(angle) * far, y + Math.sin(angle) * far, r * 0.045, 'key')
  }
}

/** A bud on its calyx, opening upwards. */
export function bud(press: Press, x: number, y: number, r: number, turn = 0, ink: Ink = 'main'): void {
  press.at({ x, y, scale: r / 100, turn }, () => {
    press.shape('0,-100! 55,-50 50,10 0,40! -50,10 -55,-50', ink, 220 / r)
    press.line('0,-80 12,-40 6,10', 120 / r, 'pale')
    press.shape('-52,0! -20,18 0,-6! 20,18 52,0! 40,50 0,62 -40,50', 'leaf', 180 / r)
  })
}

/** Steam or scent rising from a point. */
export function steam(press: Press, x: number, y: number, height: number, ink: Ink = 'key'): void {
  for (const [dx, share] of [
    [-14, 0.72],
    [0, 1],
    [14, 0.62],
  ] as const) {
    const h = height * share
    press.line(
      `${x + dx},${y} ${x + dx + 6},${y - h * 0.25} ${x + dx - 5},${y - h * 0.55} ${x + dx + 5},${y - h * 0.8} ${x + dx},${y - h}`,
      2.2,
      ink,
    )
  }
}

/** Carved lines that follow a turned form: copies of its right profile drawn nearer to the axis. */
export function contours(
  press: Press,
  profile: Shape,
  shares: readonly number[],
  from = 0.15,
  to = 0.85,
  width = 1.5,
): void {
  const line = course(profile)
  for (const share of shares) {
    const [start, end] = [from + press.chance.between(0, 0.12), to - press.chance.between(0, 0.15)]
    const points = Array.from({ length: 14 }, (_, i): Point => {
      const [x, y] = along(line, start + ((end - start) * i) / 13)
      return [x * share, y]
    })
    press.line(points, width)
  }
}

/** A band around a turned form between two heights, sagging as a circle seen from above does. */
export function band(left: number, right: number, y: number, sag: number): Point[] {
  return course(
    `${left},${y} ${left * 0.6 + right * 0.4},${y + sag * 0.9} ${left * 0.4 + right * 0.6},${y + sag * 0.9} ${right},${y}`,
  ).slice()
}

/** Grains, seeds or beads strewn inside an ellipse without touching much. */
export function strewn(press: Press, cx: number, cy: number, rx: number, ry: number, count: number): Point[] {
  const golden = 2.399963
  return Array.from({ length: count }, (_, i) => {
    const far = Math.sqrt((i + 0.5) / count)
    const angle = i * golden
    const shake = () => press.chance.between(-0.05, 0.05)
    return [cx + (Math.cos(angle) * far + shake()) * rx, cy + (Math.sin(angle) * far + shake()) * ry]
  })
}

/** A round of fruit with a carved highlight. */
export function ball(press: Press, x: number, y: number, r: number, ink: Ink, width = 2.3): void {
  press.shape(circle(x, y, r), ink, width)
  press.line(
    `${x - r * 0.58},${y - r * 0.12} ${x - r * 0.42},${y - r * 0.48} ${x - r * 0.1},${y - r * 0.62}`,
    Math.max(1.4, r * 0.13),
    'pale',
  )
}

/** A tie of straw around something at y. */
export function tie(press: Press, left: number, right: number, y: number, ink: Ink = 'second'): void {
  press.shape(
    `${left},${y - 4}! ${(left + right) / 2},${y} ${right},${y - 4}! ${right + 1},${y + 4}! ${(left + right) / 2},${y + 9} ${left - 1},${y + 4}!`,
    ink,
    1.9,
  )
  press.line(`${left + 2},${y + 1} ${(left + right) / 2},${y + 4.5} ${right - 2},${y + 1}`, 1.1)
}

/** A bent rod or handle of even thickness, outlined on both sides. */
export function tube(press: Press, line: Shape, width: number, ink: Ink): void {
  press.line(line, width + 9, 'pale', even)
  press.line(line, width + 4.6, 'key', even)
  press.line(line, width, ink, even)
}
