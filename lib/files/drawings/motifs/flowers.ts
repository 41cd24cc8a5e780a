import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, circle, ellipse } from '@/lib/files/drawings/geometry'
import { blade, blossom, bud, leaf } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

function roseHead(press: Press, x: number, y: number, r: number, ink: Ink): void {
  press.at({ x, y, scale: r / 50 }, () => {
    const w = 115 / r
    for (const turn of [20, 92, 164, 236, 308])
      press.at({ turn }, () => press.shape('-26,-20 -32,-46 -14,-60 14,-60 32,-46 26,-20 0,-6', ink, w))
    for (const turn of [56, 176, 296])
      press.at({ turn }, () => press.shape('-22,-8 -27,-30 -8,-42 16,-38 26,-20 16,-2 0,4', ink, w))
    press.shape(circle(0, 0, 20), ink, w)
    press.line('-14,4 -10,-11 6,-13 13,-2 6,9 -4,7 -6,-1 1,-5', w * 0.9, 'pale')
    for (const a of [0.1, 0.42, 0.75]) press.line(arc(0, 0, 32, 32, a, a + 0.16), w * 0.75, 'pale')
    for (const a of [0.02, 0.27, 0.5, 0.78]) press.line(arc(0, 0, 49, 49, a, a + 0.11), w * 0.75, 'pale')
  })
}

/** Roses of Mê Linh. */
export function rose(press: Press): void {
  press.line('-20,-20 -8,40 4,98', 4)
  press.line('40,-6 22,46 6,98', 4)
  press.line('10,-50 8,20 5,98', 3.4)
  for (const [fx, fy, tx, ty] of [
    [-10, 34, -70, 30],
    [-4, 60, -60, 84],
    [26, 40, 82, 50],
    [16, 66, 66, 92],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.52, veins: 4, bend: tx > 0 ? -6 : 6 })
  roseHead(press, 14, -60, 30, 'accent')
  roseHead(press, 48, -12, 34, 'second')
  roseHead(press, -32, -24, 44, 'main')
}

/** Moth orchids on an arching spray. */
export function orchid(press: Press): void {
  blade(press, [-34, 92], [-98, 60], 9, 'leaf', -10)
  blade(press, [-30, 92], [50, 74], 10, 'leaf', -14)
  blade(press, [-32, 92], [-70, 22], 9, 'leaf', 8)
  const stem = '-32,92 -44,20 -30,-50 20,-86 84,-70'
  press.line(stem, 4, 'key', even)
  const flower = (x: number, y: number, s: number, turn: number) =>
    press.at({ x, y, scale: s, turn }, () => {
      const w = 2.3 / s
      for (const t of [0, 128, 232])
        press.at({ turn: t }, () => press.shape('0,0! 13,-16 12,-34 0,-44 -12,-34 -13,-16', 'wash', w))
      for (const flip of [false, true])
        press.at({ flip }, () => {
          press.shape('0,0! 14,-26 38,-30 48,-10 40,10 18,12', press.chance.happens(0.9) ? 'main' : 'second', w)
          for (const [tx, ty] of [
            [36, -18],
            [40, -4],
            [32, 5],
          ] as const)
            press.line(`8,-4 ${tx * 0.6},${ty * 0.6 - 2} ${tx},${ty}`, w * 0.7, 'pale', runningOut)
        })
      press.shape('-8,-2! 8,-2! 12,10 4,20 0,14 -4,20 -12,10', 'accent', w)
      press.dot(0, 2, 3.4, 'second')
    })
  flower(-36, -32, 0.78, -30)
  flower(-2, -66, 0.84, -8)
  flower(44, -64, 0.74, 16)
  flower(2, -4, 0.68, -4)
  for (const [x, y, r] of [
    [78, -62, 10],
    [94, -54, 7],
  ] as const) {
    press.shape(ellipse(x, y, r * 0.8, r), 'main', 2)
    press.line(`${x},${y - r} ${x - 4},${y - r - 8}`, 2)
  }
  press.shape('-68,78! -2,78! -8,98! -62,98!', 'accent')
}

/** Chrysanthemums of Tây Tựu. */
export function chrysanthemum(press: Press): void {
  press.line('-26,-10 -10,50 0,98', 4)
  press.line('44,10 24,60 4,98', 3.6)
  for (const [fx, fy, tx, ty] of [
    [-8, 56, -76, 60],
    [-6, 72, -56, 98],
    [20, 62, 84, 72],
    [6, 80, 52, 98],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.5, veins: 5, bend: tx > 0 ? -6 : 6 })
  const head = (x: number, y: number, r: number, ink: Ink) => {
    for (const [count, share, colour] of [
      [18, 1, ink],
      [14, 0.74, ink],
      [10, 0.46, 'wash'],
    ] as const)
      for (let i = 0; i < count; i++)
        press.at({ x, y, turn: (i * 360) / count + share * 20, scale: r / 60 }, () => {
          const far = 60 * share
          press.shape(`-4,${-far * 0.2}! -8,${-far * 0.7} 0,${-far} 8,${-far * 0.7} 4,${-far * 0.2}!`, colour, 92 / r)
          press.line(
            [
              [0, -far * 0.35],
              [0, -far * 0.8],
            ],
            66 / r,
            colour === 'wash' ? ink : 'pale',
            runningOut,
          )
        })
    press.shape(circle(x, y, r * 0.15), 'accent', 1.9)
  }
  head(54, 8, 36, press.chance.pick(['accent', 'second'] as const))
  head(-24, -30, 58, press.chance.pick(['main', 'second'] as const))
  bud(press, 34, -74, 16, 20, 'second')
  press.line('32,-60 26,-20 16,40', 2.6)
}

/** Peach blossom for Tết. */
export function peach(press: Press): void {
  press.line('-60,100 -40,50 -6,22 4,-30 -20,-80', 10, 'key', runningOut)
  press.line('-6,24 40,-4 58,-50 96,-78', 6.5, 'key', runningOut)
  press.line('-34,46 -70,8 -78,-40', 5.5, 'key', runningOut)
  press.line('36,0 70,4 98,-12', 4, 'key', runningOut)
  press.line('4,-30 28,-60 30,-98', 4, 'key', runningOut)
  for (const t of [
    [-50, 76],
    [-36, 52],
    [-14, 30],
    [0, 4],
  ] as const)
    press.line(`${t[0] - 5},${t[1]} ${t[0]},${t[1] - 4} ${t[0] + 6},${t[1] - 3}`, 1.8, 'pale')
  for (const [x, y, r] of [
    [-18, -72, 22],
    [4, -28, 25],
    [58, -48, 24],
    [-74, -20, 22],
    [38, 0, 20],
    [-46, 24, 17],
    [88, -16, 16],
    [28, -84, 17],
  ] as const)
    blossom(press, x, y, r, 5, 'main', 'wash')
  for (const [x, y, r, turn] of [
    [94, -82, 9, 40],
    [-84, -56, 9, -20],
    [-34, -98, 8, -20],
    [76, 8, 8, 100],
    [-62, 0, 7, -60],
    [20, -52, 7, 30],
    [72, -72, 7, 20],
  ] as const)
    bud(press, x, y, r, turn, 'main')
  for (const [fx, fy, tx, ty] of [
    [14, -40, 44, -62],
    [-60, 20, -92, 34],
    [60, -2, 84, 26],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.28, veins: 2 })
}

/** An old tree in a shallow pot. */
export function bonsai(press: Press): void {
  press.shape('-20,64! -30,40 -8,24 -22,0 -2,-18 -12,-40! 2,-46! 12,-22 -2,2 16,22 2,42 24,64!', 'main')
  press.line('-14,58 -16,42 4,26 -8,4 6,-16', 1.9, 'pale')
  press.line('6,60 -2,44 10,24', 1.7, 'pale')
  press.line('-14,24 -40,12 -58,14', 6)
  press.line('8,-4 34,-18 56,-14', 6)
  const cloud = (x: number, y: number, w: number) =>
    press.at({ x, y, scale: w / 50 }, () => {
      press.shape('-50,8! -52,-8 -38,-12 -32,-26 -14,-22 0,-34 14,-22 32,-27 38,-12 53,-7 50,8! 0,14', 'leaf', 115 / w)
      for (const [dx, dy] of [
        [-34, 0],
        [-16, -8],
        [2, -18],
        [18, -6],
        [36, -1],
        [0, 2],
        [-20, 6],
        [20, 7],
      ] as const)
        press.line(arc(dx, dy + 3, 7, 6, 0.55, 0.95), 85 / w, 'pale')
    })
  cloud(-62, 8, 36)
  cloud(60, -20, 38)
  cloud(-26, -30, 32)
  cloud(2, -62, 50)
  press.shape('-74,62! 74,62! 72,74! 62,92! -62,92! -72,74!', press.chance.pick(['second', 'accent'] as const))
  press.line('-72,73 0,76 72,73', 1.9)
  for (const x of [-46, 46]) press.shape(`${x - 10},92! ${x + 10},92! ${x + 7},100! ${x - 7},100!`, 'key', 1.6)
  press.line('-56,62 -40,55 -22,62', 2.8, 'leaf')
  press.line('26,62 44,56 58,62', 2.8, 'leaf')
}
