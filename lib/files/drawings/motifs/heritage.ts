import { even, runningOut } from '@/lib/files/drawings/brush'
import { box, circle, course, ellipse, sym } from '@/lib/files/drawings/geometry'
import { blossom, contours, leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A lacquer screen of the four seasons. */
export function screen(press: Press): void {
  const grounds = press.chance.pick([
    ['main', 'key', 'main', 'key'],
    ['key', 'key', 'key', 'key'],
    ['main', 'main', 'main', 'main'],
  ] as const)
  for (const [i, ground] of grounds.entries())
    press.at({ x: -75 + i * 50, y: i % 2 ? 3 : -3 }, () => {
      press.shape(box(-22, -90, 22, 86), 'second', 2.4)
      press.shape(box(-18, -84, 18, 80), ground, 1.8)
      press.line('-16,84 -17,96', 5)
      press.line('16,84 17,96', 5)
      press.inside(box(-18, -84, 18, 80), () => {
        press.dot(i % 2 ? 7 : -7, -62, 9, 'wash')
        if (i === 0) {
          press.line('16,84 4,40 8,0 -6,-30', 3, 'second')
          for (const [x, y] of [
            [-6, -32],
            [8, -4],
            [2, 22],
            [10, 44],
            [-2, -16],
          ] as const)
            blossom(press, x, y, 8, 5, 'pale', 'accent')
        }
        if (i === 1)
          for (const [x, y, tx, ty] of [
            [-4, 80, 10, -20],
            [0, 80, -14, -4],
            [2, 80, 16, 20],
            [-2, 80, -16, 36],
          ] as const)
            press.line(`${x},${y} ${(x + tx) / 2 - 3},${(y + ty) / 2} ${tx},${ty}`, 3.4, 'second', runningOut)
        if (i === 2) {
          press.line('-8,84 -4,20 -10,-46', 3.4, 'second', even)
          for (const y of [-20, 8, 36, 60])
            for (const s of [-1, 1])
              press.fill(course(`-6,${y}! ${s * 9},${y - 7} ${s * 17},${y - 2}! ${s * 8},${y + 3}`), 'second')
        }
        if (i === 3) {
          press.line('0,84 2,40 -2,6', 2.6, 'second')
          for (const r of [15, 10, 5]) press.ring(circle(-2, -6, r), 2, 'pale')
          for (let k = 0; k < 12; k++)
            press.line(
              [
                [-2, -6],
                [-2 + Math.cos(k * 0.524) * 15, -6 + Math.sin(k * 0.524) * 15],
              ],
              1.6,
              'second',
              runningOut,
            )
          for (const [x, y] of [
            [-14, 40],
            [14, 54],
          ] as const)
            press.line(`0,${y + 12} ${x},${y}`, 3, 'second', runningOut)
        }
      })
    })
}

/** A seated figure in lacquered jackfruit wood. */
export function statue(press: Press): void {
  press.shape(circle(0, -54, 38), 'second')
  for (let i = 0; i < 24; i++)
    press.line(
      [
        [Math.cos(i * 0.262) * 27, -54 + Math.sin(i * 0.262) * 27],
        [Math.cos(i * 0.262) * 36, -54 + Math.sin(i * 0.262) * 36],
      ],
      1.5,
    )
  press.shape(
    sym('0,-28! 16,-26 40,-12 46,16 50,36 76,44 84,58 72,66 0,68'),
    press.chance.pick(['main', 'accent'] as const),
  )
  press.shape(sym('0,-8! 10,-22 15,-14 10,10 0,20'), 'wash', 2.1)
  press.line('-40,-6 -22,14 -6,40', 2.2, 'pale')
  press.line('40,-6 24,12 8,38', 2.2, 'pale')
  for (const k of [0.62, 0.8]) press.line(`${-44 * k},10 ${-40 * k},34 ${-66 * k},52`, 1.9, 'pale')
  for (const k of [0.62, 0.8]) press.line(`${44 * k},10 ${40 * k},34 ${66 * k},52`, 1.9, 'pale')
  press.line('-66,58 -30,50 0,60 30,50 66,58', 2.2)
  press.shape(ellipse(0, 38, 19, 9), 'wash', 2.1)
  press.line('-12,38 0,41 12,38', 1.5)
  press.shape('0,-78 16,-72 20,-54 14,-36 0,-28 -14,-36 -20,-54 -16,-72', 'wash', 2.3)
  press.shape('0,-96 9,-88 12,-78 21,-66 18,-58 0,-68 -18,-58 -21,-66 -12,-78 -9,-88', 'key', 2)
  for (const side of [-1, 1]) press.line(`${side * 3},-52 ${side * 8},-50 ${side * 12},-53`, 1.8)
  press.line('-4,-39 0,-37 4,-39', 1.8)
  press.dot(0, -60, 1.8, 'accent')
  for (const x of [-68, -34, 34, 68, 0])
    press.at({ x, y: 86 }, () => press.shape('0,-22! 18,-10 20,4 0,10 -20,4 -18,-10', x % 68 ? 'wash' : 'second', 2.2))
}

/** A comb of polished horn. */
export function comb(press: Press): void {
  press.at({ turn: -14 }, () => {
    press.shape('-92,6! -84,-34 -50,-60 0,-68 50,-60 84,-34 92,6! 88,60! 80,62! 78,12! -78,12! -80,62! -88,60!', 'main')
    for (let i = 0; i < 14; i++) {
      const x = -72 + i * 11
      press.shape(
        [
          [x - 2.9, 10],
          [x + 2.9, 10],
          [x + 1.7, 60],
          [x, 66],
          [x - 1.7, 60],
        ],
        'main',
        1.7,
      )
    }
    press.line('-78,10 0,6 78,10', 2.4)
    press.line('-72,-22 -40,-46 0,-54 40,-46 72,-22', 2.6, 'pale')
    for (const [x, y, w] of [
      [-50, -20, 50],
      [0, -34, 60],
      [40, -14, 54],
    ] as const)
      press.line(`${x - w / 2},${y + 6} ${x},${y - 3} ${x + w / 2},${y + 3}`, 3.2, 'second')
    blossom(press, 0, -26, 16, 5, 'pale', 'accent')
    leaf(press, [18, -22], [46, -26], { veins: 1, width: 0.4, ink: 'second' })
    leaf(press, [-18, -22], [-46, -26], { veins: 1, width: 0.4, ink: 'second' })
  })
  press.at({ x: 26, y: 84, turn: 8 }, () => {
    press.shape('-56,-9! 46,-9 58,0 46,8! -56,8!', 'second', 2.2)
    for (let i = 0; i < 12; i++) press.line(`${-50 + i * 8},-1 ${-50 + i * 8},8`, 2.2, 'key', even)
  })
}

/** A bronze censer cast in one piece. */
export function burner(press: Press): void {
  for (const [x, bend] of [
    [-10, -16],
    [8, 14],
  ] as const)
    press.line(`${x},-66 ${x + bend},-78 ${x - bend * 0.6},-90 ${x + bend * 0.4},-104`, 2.8, 'second')
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('58,-8! 78,-30 74,-54! 92,-50 96,-24 72,12!', 'second')
      press.shape('30,56! 58,50! 60,74 70,96! 44,96! 36,78', 'second')
      press.line('46,60 50,78 54,92', 1.7)
    })
  const bowl = '66,-22! 74,4 66,36 40,60 0,66'
  press.shape(sym(bowl), press.chance.pick(['main', 'second'] as const))
  contours(press, bowl, [0.92, 0.84], 0.08, 0.6, 1.8)
  press.line('-66,-2 -40,6 0,9 40,6 66,-2', 2.2, 'pale', even)
  for (const x of [-40, -20, 0, 20, 40])
    press.at({ x, y: 30 - Math.abs(x) * 0.12 }, () => press.line('-9,6 -9,-8 7,-8 7,3 -2,3 -2,-2', 2.2, 'pale', even))
  press.shape('-76,-24! 0,-16 76,-24! 74,-10! 0,-2 -74,-10!', 'second', 2.3)
  press.shape('-58,-26! -40,-44 0,-54 40,-44 58,-26! 0,-20', 'main')
  for (const x of [-28, 0, 28]) press.shape(ellipse(x, -34, 6, 5), 'pale', 1.8)
  press.shape('-12,-52! -16,-66 0,-78 16,-66 12,-52! 0,-49', 'accent', 2.2)
  press.line('-6,-60 0,-68 6,-60', 1.8)
}

/** Beaten gold and the mallet of Kiêu Kỵ. */
export function goldLeaf(press: Press): void {
  for (const [i, [x, y, turn]] of (
    [
      [-42, -26, -24],
      [10, -38, 8],
      [46, 4, 30],
      [-30, 40, -8],
    ] as const
  ).entries())
    press.at({ x, y, turn }, () => {
      press.shape(box(-40, -40, 40, 40), i % 2 ? 'wash' : 'pale', 2.2)
      press.shape('-31,-30! 30,-32! 32,30! -30,31!', 'second', 1.8)
      press.line('-26,-12 -4,-18 26,-14', 1.6, 'pale')
      press.line('-24,10 4,4 27,12', 1.6, 'pale')
      press.line('-8,-28 -4,0 -8,28', 1.2, 'pale')
    })
  press.at({ x: 34, y: 44, turn: -38 }, () => {
    press.shape('-9,-6! 9,-6! 12,78! -12,78!', 'main')
    press.line('-3,6 -2,68', 2, 'pale')
    press.shape('-46,-48! 46,-48! 50,-26 46,-4! -46,-4! -50,-26', 'accent')
    for (const x of [-36, 36]) press.line(`${x},-46 ${x * 1.05},-26 ${x},-6`, 2.2, 'pale')
    press.line('-24,-36 0,-38 24,-36', 2, 'pale')
  })
  for (const [x, y] of [
    [-84, 78],
    [-70, 90],
    [-92, 60],
    [88, -60],
    [74, -80],
    [-80, -78],
  ] as const)
    press.at({ x, y, turn: x }, () => press.fill('-5,-5! 5,-4! 4,5! -5,4!', 'second'))
}
