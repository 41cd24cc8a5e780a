import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, circle, course, ellipse } from '@/lib/files/drawings/geometry'
import { blossom, leaf, tube } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Bundles of incense drying in the yard, seen from above. */
export function incense(press: Press): void {
  const burst = (x: number, y: number, r: number, ink: Ink) => {
    const rays = Math.round(r * 0.85)
    press.shape(circle(x, y, r * 0.97), 'pale', 0.8)
    for (let i = 0; i < rays; i++) {
      const a = (i / rays) * 2 * Math.PI
      const far = r * press.chance.between(0.88, 1.04)
      press.line(
        [
          [x + Math.cos(a) * r * 0.2, y + Math.sin(a) * r * 0.2],
          [x + Math.cos(a) * far, y + Math.sin(a) * far],
        ],
        3,
        ink,
        even,
      )
    }
    press.fill(circle(x, y, r * 0.34), 'second')
    for (let i = 0; i < 14; i++) {
      const a = i * 2.4
      press.dot(x + Math.cos(a) * r * 0.07 * Math.sqrt(i), y + Math.sin(a) * r * 0.07 * Math.sqrt(i), 1.7, 'key')
    }
    press.ring(circle(x, y, r * 0.35), 2)
  }
  burst(-44, -46, 50, 'main')
  burst(54, -40, 44, press.chance.pick(['main', 'accent'] as const))
  burst(58, 54, 40, 'main')
  burst(-28, 48, 54, 'main')
}

/** A box inlaid with mother-of-pearl. */
export function inlaidBox(press: Press): void {
  const wood = press.chance.pick(['main', 'key'] as const)
  press.shape('-84,-30! -48,-62! 84,-62! 60,-30!', wood)
  press.shape('60,-30! 84,-62! 84,34! 60,78!', wood)
  press.shape('-84,-30! 60,-30! 60,78! -84,78!', wood)
  press.line('-84,-2 60,-2', 2.6, 'pale', even)
  press.line('60,-2 84,-36', 2.6, 'pale', even)
  press.ring('-76,-22! 52,-22! 52,-9! -76,-9!', 1.5, 'second')
  press.ring('-76,7! 52,7! 52,70! -76,70!', 1.7, 'second')
  press.ring('-66,-36! -42,-56! 70,-56! 54,-36!', 1.5, 'second')
  blossom(press, -14, 36, 22, 6, 'pale', 'accent')
  for (const [fx, fy, tx, ty] of [
    [8, 42, 42, 22],
    [8, 42, 42, 58],
    [-36, 42, -68, 22],
    [-36, 42, -68, 58],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { ink: 'wash', veins: 2, width: 0.4 })
  for (const [x, y] of [
    [-46, -46],
    [-20, -46],
    [8, -46],
    [36, -46],
  ] as const)
    press.shape(ellipse(x + 6, y, 8, 4.4), 'wash', 1.5)
  for (const y of [-8, 16, 40]) press.line(`68,${y + 6} 72,${y - 4} 76,${y - 2}`, 2, 'second')
  press.shape('-22,-10! -4,-10! -4,8! -13,14 -22,8!', 'second', 2)
  press.dot(-13, 2, 2.2, 'key')
  for (const x of [-78, 48]) press.shape(`${x},78! ${x + 14},78! ${x + 10},90! ${x + 2},90!`, 'second', 1.9)
}

/** A dressing mirror that tilts in its stand; mother-of-pearl lies around the glass. */
export function mirror(press: Press): void {
  const wood = press.chance.pick(['main', 'key'] as const)
  for (const side of [-1, 1]) {
    press.shape(`${side * 62},-34! ${side * 71},-34! ${side * 69},74! ${side * 60},74!`, wood)
    press.shape(ellipse(side * 66.5, -40, 6, 7), 'second', 2)
  }
  press.shape('-82,72! 82,72! 72,90! -72,90!', wood)
  press.ring('-72,76! 72,76! 66,86! -66,86!', 1.5, 'second')
  press.shape(ellipse(0, -14, 58, 72), wood)
  press.ring(ellipse(0, -14, 54, 68), 1.6, 'second')
  press.shape(ellipse(0, -14, 41, 54), 'wash')
  for (const [x, y] of [
    [0, -75],
    [0, 47],
    [-48, -14],
    [48, -14],
  ] as const)
    blossom(press, x, y, 8, 5, 'pale', 'accent')
  for (const turn of [35, 62, 118, 145, 215, 242, 298, 325]) {
    const a = (turn * Math.PI) / 180
    press.shape(ellipse(Math.cos(a) * 48, -14 + Math.sin(a) * 61, 5, 3.4), 'pale', 1.4)
  }
  press.line('-22,4 -4,-34 8,-52', 3, 'pale', runningOut)
  press.line('-10,12 4,-16 12,-30', 2.4, 'pale', runningOut)
  for (const x of [-65, 65]) press.dot(x, -14, 3, 'accent')
}

/** Silver drawn to thread and curled into flowers. */
export function jewelry(press: Press): void {
  press.ring(ellipse(0, -28, 84, 66), 7.5)
  press.ring(ellipse(0, -28, 84, 66), 3.4, 'pale')
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * 2 * Math.PI
    if (Math.sin(a) < 0.72) press.dot(Math.cos(a) * 73, -28 + Math.sin(a) * 55, 2.6, 'second')
  }
  press.at({ y: 46 }, () => {
    for (let i = 0; i < 8; i++)
      press.at({ turn: i * 45 }, () => {
        press.shape('0,-12! 17,-28 13,-46 0,-52! -13,-46 -17,-28', i % 2 ? 'wash' : 'pale', 2.2)
        press.line('0,-22 7,-30 4,-40 -4,-40 -5,-33 1,-32', 1.7, i % 2 ? 'main' : 'accent')
      })
    press.shape(circle(0, 0, 15), 'main', 2.4)
    press.line(arc(0, 0, 9, 9, 0.52, 0.75), 2.4, 'pale')
  })
  for (const x of [-84, 84])
    press.at({ x: x * 0.98, y: 66 }, () => {
      press.line(arc(0, -26, 6, 8, 0.1, 1), 2.4)
      press.shape('0,-18! 10,0 8,12 0,18 -8,12 -10,0', 'accent', 2.2)
      press.line('-4,4 0,10', 2, 'pale')
    })
}

/** Figures of coloured rice dough on their sticks. */
export function tohe(press: Press): void {
  for (const [x, top, lean] of [
    [-56, -6, -8],
    [0, -34, 0],
    [58, -8, 8],
  ] as const)
    tube(press, `${x},${top} ${x * 0.72 + lean},50 ${x * 0.42},98`, 3.4, 'second')
  press.at({ x: -56, y: -28, scale: 0.5 }, () => {
    press.shape('-40,-30 -16,-54 14,-46 24,-20 60,-26 92,-60! 98,-10 60,36 10,48 -30,26', 'accent', 4)
    press.shape('-44,-32! -70,-22 -42,-14!', 'second', 3.6)
    press.shape('-26,-50! -20,-74 -10,-58! -2,-76 6,-54!', 'main', 3.6)
    press.line('0,4 24,14 54,-4', 4.4, 'pale')
    press.dot(-22, -28, 5, 'key')
  })
  press.at({ x: 58, y: -30, scale: 0.52 }, () => {
    press.shape('0,-62! 36,-50 56,-12 46,34 0,54 -46,34 -56,-12 -36,-50', 'main', 4)
    press.line('0,-58 10,-10 2,46', 3.4)
    press.line('-34,-10 -26,-32 -12,-42', 6, 'pale')
    leaf(press, [0, 48], [74, 24], { width: 0.4, veins: 3, outline: 4 })
    leaf(press, [0, 48], [-74, 28], { width: 0.4, veins: 3, outline: 4 })
  })
  press.at({ y: -50 }, () => {
    for (let ring = 0; ring < 2; ring++)
      for (let i = 0; i < 8 - ring * 2; i++)
        press.at({ turn: (i * 360) / (8 - ring * 2) + ring * 22 }, () => {
          const r = ring ? 30 : 48
          press.shape(
            `0,0! ${r * 0.34},${-r * 0.5} ${r * 0.26},${-r * 0.86} 0,${-r} ${-r * 0.26},${-r * 0.86} ${-r * 0.34},${-r * 0.5}`,
            ring ? 'wash' : 'main',
            2.2,
          )
          press.line(
            [
              [0, -r * 0.4],
              [0, -r * 0.8],
            ],
            1.7,
            ring ? 'main' : 'pale',
            runningOut,
          )
        })
    press.shape(circle(0, 0, 10), 'second', 2.2)
  })
  press.fill(course('-34,92! 0,88 34,92! 28,100! -28,100!'), 'leaf')
}
