import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, circle, course, ellipse, type Point, sym } from '@/lib/files/drawings/geometry'
import { tube } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Short strokes over and under, inside a shape. */
function woven(
  press: Press,
  shape: string | readonly Point[],
  top: number,
  bottom: number,
  step: number,
  ink: Ink = 'pale',
): void {
  press.inside(shape, () => {
    for (let row = 0, y = top; y < bottom; y += step, row++)
      for (let x = -100 + (row % 2) * step * 1.1; x < 100; x += step * 2.2) {
        const sag = (1 - (x / 90) ** 2) * 7
        press.line(`${x - step * 0.9},${y + sag} ${x},${y + sag - step * 0.34} ${x + step * 0.9},${y + sag}`, 2.5, ink)
      }
  })
}

/** A rattan basket with its handle. */
export function basket(press: Press): void {
  tube(press, arc(0, -18, 58, 76, 0.5, 1), 5, 'second')
  for (let i = 1; i < 10; i++) {
    const a = Math.PI * (1 + i / 10)
    press.line(
      [
        [Math.cos(a) * 54, -18 + Math.sin(a) * 72],
        [Math.cos(a + 0.07) * 62, -18 + Math.sin(a + 0.07) * 80],
      ],
      1.7,
    )
  }
  const body = sym('84,-18! 78,30 64,84! 0,92')
  press.shape(body, press.chance.pick(['main', 'second'] as const))
  woven(press, body, -2, 86, 11)
  for (const [y, half] of [
    [26, 80],
    [58, 71],
  ] as const) {
    const diamonds: Point[] = []
    for (let x = -half; x <= half; x += 12)
      diamonds.push([x, y + (1 - (x / 90) ** 2) * 7 + (diamonds.length % 2 ? 6 : -6)])
    press.line(diamonds, 3.6, 'key', even)
  }
  press.ring(body, 2.5)
  press.shape('-90,-22! -40,-14 0,-12 40,-14 90,-22! 88,-6! 40,2 0,4 -40,2 -88,-6!', 'accent', 2.3)
  for (let x = -80; x <= 80; x += 11)
    press.line(`${x},${-15 + (1 - (x / 90) ** 2) * 8} ${x + 6},${-6 + (1 - (x / 90) ** 2) * 8}`, 1.7, 'pale')
}

/** The palm-leaf hat of Chuông village. */
export function hat(press: Press): void {
  const ribbon = press.chance.pick(['main', 'accent'] as const)
  press.line('-58,48 -44,84 -14,98 12,78 40,92 62,50', 8, 'key', even)
  press.line('-58,48 -44,84 -14,98 12,78 40,92 62,50', 4.8, ribbon, even)
  press.shape('0,-76! 34,-34 72,14 98,48! 60,64 0,70 -60,64 -98,48! -72,14 -34,-34', 'wash')
  press.inside('0,-76! 34,-34 72,14 98,48! 60,64 0,70 -60,64 -98,48! -72,14 -34,-34', () => {
    press.fill(course('0,-78! 40,-28 100,50! 64,66 20,72! 30,20'), 'second')
    for (let i = 1; i < 9; i++) {
      const t = i / 9
      const y = -72 + t * 128
      press.line(
        `${-96 * t},${y} ${-48 * t},${y + 10 * t} 0,${y + 13 * t} ${48 * t},${y + 10 * t} ${96 * t},${y}`,
        1.9,
        'key',
      )
    }
    for (let i = -6; i < 7; i++) press.line(`0,-74 ${i * 7},0 ${i * 15.5},70`, 1.3, 'key', even)
  })
  press.ring('0,-76! 34,-34 72,14 98,48! 60,64 0,70 -60,64 -98,48! -72,14 -34,-34', 2.6)
  press.line('-96,50 -50,60 0,65 50,60 96,50', 2.2)
  press.fill('0,-80! 7,-66 0,-64 -7,-66', 'key')
}

/** A paper fan with a landscape. */
export function fan(press: Press): void {
  press.at({ y: 4, scale: 0.8 }, () => unfolded(press))
}

function unfolded(press: Press): void {
  const at = (angle: number, r: number): Point => [Math.cos(angle) * r, 72 + Math.sin(angle) * r * 0.98]
  const [from, to] = [Math.PI * 1.06, Math.PI * 1.94]
  const ribs = 15
  const edge = (r: number, jag: number) =>
    Array.from({ length: ribs * 2 + 1 }, (_, i) => at(from + ((to - from) * i) / (ribs * 2), r - (i % 2 ? jag : 0)))
  for (let i = 0; i <= ribs; i++)
    press.line(
      [at(from + ((to - from) * i) / ribs, 8), at(from + ((to - from) * i) / ribs, 66)],
      3,
      i % ribs ? 'main' : 'key',
      even,
    )
  const sheet = [...edge(132, 3), ...edge(58, 2).reverse()]
  press.shape(sheet, press.chance.pick(['pale', 'second', 'wash'] as const))
  press.inside(sheet, () => {
    press.dot(46, -26, 15, 'accent')
    press.fill(course('-130,30! -90,-6 -66,-30 -46,-8 -24,-40 0,-14 22,-2 60,4 130,24! 60,52 -60,52'), 'main')
    press.fill(course('-30,30! 0,8 30,-6 56,12 80,-2 130,40! 60,60 0,30'), 'leaf')
    for (const [x, y] of [
      [-66, -26],
      [-24, -36],
    ] as const)
      for (const dx of [4, 11, 18])
        press.line(`${x + dx * 0.3},${y + dx * 0.4} ${x + dx},${y + 24} ${x + dx * 1.6},${y + 44}`, 1.6, 'pale')
    for (const [x, y] of [
      [-50, -42],
      [-38, -48],
      [-26, -54],
    ] as const)
      press.line(`${x - 6},${y - 2} ${x},${y + 2} ${x + 6},${y - 3}`, 1.8)
  })
  for (let i = 1; i < ribs * 2; i++)
    press.line(
      [at(from + ((to - from) * i) / (ribs * 2), 60), at(from + ((to - from) * i) / (ribs * 2), 130)],
      i % 2 ? 0.9 : 1.5,
      'key',
      even,
    )
  press.ring(sheet, 2.5)
  press.shape(circle(0, 72, 8), 'accent', 2.2)
  press.line('0,80 -6,92 -2,104', 2.4, 'accent')
  press.line('0,80 6,92 8,102', 2.4, 'accent')
}

/** A woven lamp shade, lit. */
export function lantern(press: Press): void {
  press.line('0,-104 1,-86 0,-74', 3)
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * 2 * Math.PI + 0.26
    if (Math.abs(Math.cos(a)) > 0.3)
      press.line(
        [
          [Math.cos(a) * 88, 4 + Math.sin(a) * 70],
          [Math.cos(a) * 104, 4 + Math.sin(a) * 86],
        ],
        3,
        'second',
      )
  }
  const body = sym('20,-64! 46,-50 74,-12 76,18 56,52 24,68! 0,70')
  press.shape(body, 'second')
  press.inside(body, () => {
    press.fill(ellipse(0, 8, 40, 44), 'wash')
    for (let i = -7; i < 8; i++) {
      press.line(`${i * 9},-70 ${i * 13 + 22},4 ${i * 9},76`, 2, 'main', even)
      press.line(`${i * 9},-70 ${i * 13 - 22},4 ${i * 9},76`, 2, 'main', even)
    }
    for (const y of [-38, -14, 12, 38]) press.line(`-90,${y - 4} 0,${y + 8} 90,${y - 4}`, 2.6, 'key', even)
  })
  press.ring(body, 2.6)
  press.shape('-24,-76! 24,-76! 26,-60! 0,-55 -26,-60!', 'main', 2.3)
  press.shape('-26,64! 0,69 26,64! 24,80! 0,84 -24,80!', 'main', 2.3)
  for (const x of [-12, -4, 4, 12]) press.line(`${x},82 ${x + 1},94 ${x},104`, 2.4, 'accent', runningOut)
}

/** A bamboo cage with a singing bird. */
export function birdcage(press: Press): void {
  press.line(arc(0, -92, 8, 10, 0.3, 1.2), 3.4)
  press.at({ x: -4, y: 30, scale: 0.46 }, () => {
    press.shape('-44,-40 -22,-52 0,-40 8,-20 40,-6 78,22 96,44! 52,38 20,42 -14,40 -40,20 -50,-8', 'main', 4)
    press.shape('-8,-12 28,-2 56,22! 28,30 2,22', 'second', 3.6)
    press.shape('-48,-34! -72,-26 -48,-20!', 'accent', 3.4)
    press.dot(-32, -32, 4.4, 'pale')
    press.line('-6,40 -8,58', 4)
    press.line('8,42 8,58', 4)
  })
  press.line('-64,58 0,60 64,58', 4.5, 'second', even)
  for (let i = -6; i < 7; i++)
    press.line(`0,-82 ${i * 9},-66 ${i * 11.6},-24 ${i * 11.6},80`, i % 2 ? 1.7 : 2.3, 'key', even)
  for (const [y, half] of [
    [-26, 70],
    [20, 71],
  ] as const)
    press.line(`${-half},${y} 0,${y + 8} ${half},${y}`, 3, 'key', even)
  press.shape('-12,-88! 12,-88! 16,-76! 0,-70 -16,-76!', 'accent', 2.2)
  press.shape('-76,76! 0,84 76,76! 74,90! 80,97! -80,97! -74,90!', 'main', 2.4)
  for (let x = -60; x <= 60; x += 20) press.ring(ellipse(x, 90, 5, 3.4), 1.4, 'pale')
}

/** The balancing dragonfly of Thạch Xá. */
export function dragonfly(press: Press): void {
  press.at({ x: 4, y: -10, turn: -38 }, () => {
    for (const [turn, length, ink] of [
      [-70, 92, 'second'],
      [-104, 88, 'accent'],
      [70, 92, 'second'],
      [104, 88, 'accent'],
    ] as const)
      press.at({ x: 22, y: 0, turn }, () => {
        press.shape(
          `4,-5! ${length * 0.4},-15 ${length * 0.8},-17 ${length},-4 ${length * 0.9},10 ${length * 0.5},8 4,5!`,
          ink,
        )
        press.line(`8,0 ${length * 0.5},-4 ${length * 0.9},-3`, 1.6, 'pale')
        press.line(`20,3 ${length * 0.5},3 ${length * 0.85},5`, 1.3, 'pale')
        for (const t of [0.5, 0.68, 0.84]) press.dot(length * t, -9, 3, 'pale')
      })
    press.shape('20,-7! -40,-6 -100,-4 -106,0 -100,4 -40,6 20,7!', 'main', 2.3)
    for (let x = -92; x < 10; x += 17) press.line(`${x},-4 ${x + 2},0 ${x},4`, 2, 'pale')
    press.shape('14,-11 36,-12 50,-6 50,6 36,12 14,11', 'main', 2.4)
    press.shape(circle(58, -7, 9), 'accent', 2.2)
    press.shape(circle(58, 7, 9), 'accent', 2.2)
    press.shape('62,-4! 80,0 62,4!', 'key', 1.5)
  })
  press.shape('64,-44! 76,-44! 80,86! 60,86!', 'leaf', 2.3)
  for (const y of [-8, 28, 60]) press.line(`63,${y} 70,${y + 3} 78,${y}`, 2)
  press.shape('38,86! 102,86! 108,97! 32,97!', 'main', 2.3)
}
