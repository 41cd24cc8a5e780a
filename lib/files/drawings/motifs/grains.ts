import { runningOut } from '@/lib/files/drawings/brush'
import { along, circle, course, ellipse, type Point } from '@/lib/files/drawings/geometry'
import { blade, leaf, strewn, tie } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Grains hanging in two rows from the end of a stalk. */
function ear(press: Press, stalk: readonly Point[], ink: Ink): void {
  for (let i = 0; i < 9; i++) {
    const t = 0.58 + i * 0.05
    const [[x, y], [nx, ny]] = [along(stalk, t), along(stalk, Math.min(1, t + 0.04))]
    const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI
    for (const side of [-1, 1])
      press.at({ x, y, turn: turn + side * 34 }, () => press.shape('0,0! 6,-4.6 14,-3 17,0! 13,3.4 6,4.4', ink, 1.7))
  }
}

/** A sheaf of ripe rice. */
export function sheaf(press: Press): void {
  const ink = press.chance.pick(['second', 'main'] as const)
  for (const x of [-64, -30, 34, 66])
    blade(press, [x * 0.08, 40], [x, -48 + Math.abs(x) * 0.3], 5, 'leaf', x < 0 ? 10 : -10)
  for (const [x, top] of [
    [-88, -34],
    [86, -30],
    [-58, -62],
    [56, -66],
    [-24, -86],
    [24, -90],
  ] as const) {
    const stalk = course(
      `${x * 0.05},42 ${x * 0.2},-6 ${x * 0.45},${top} ${x * 0.85},${top - 2} ${x * 1.04},${top + 40}`,
    )
    press.line(stalk, 2.6)
    ear(press, stalk, ink)
  }
  press.shape('-15,36! 15,36! 40,92! 24,96 10,92 -6,97 -22,92 -38,95!', ink)
  for (const x of [-24, -14, -4, 6, 16, 26])
    press.line(
      [
        [x * 0.35, 48],
        [x * 0.7, 70],
        [x, 92],
      ],
      1.6,
      'pale',
    )
  tie(press, -17, 17, 48, 'accent')
}

/** A bowl heaped with rice, chopsticks beside it. */
export function riceBowl(press: Press): void {
  press.at({ x: 30, y: -36, turn: -24 }, () => {
    press.shape('-4,-70! 3,-70! 5,60! -2,60!', 'accent', 2)
    press.shape('10,-66! 17,-66! 17,60! 10,60!', 'accent', 2)
  })
  press.shape('-68,8! -56,-18 -30,-40 0,-48 32,-40 58,-16 68,8! 0,24', 'pale')
  for (const [x, y] of strewn(press, 0, -10, 50, 26, 34))
    press.at({ x, y, turn: press.chance.between(0, 180) }, () => press.line('-4,0 0,-1.4 4,0', 2.1, 'second'))
  press.shape('-80,6! -40,14 0,16 40,14 80,6! 74,40 52,66 30,78! 28,90! 0,93 -28,90! -30,78! -52,66 -74,40', 'main')
  press.line('-72,22 -36,30 0,32 36,30 72,22', 3, 'pale')
  for (const x of [-46, -16, 16, 46]) {
    press.ring(circle(x, 50 - Math.abs(x) * 0.06, 9), 2, 'pale')
    press.dot(x, 50 - Math.abs(x) * 0.06, 3, 'pale')
  }
  press.line('-30,79 0,83 30,79', 1.8, 'pale')
}

/** A sack of rice with its measure. */
export function sack(press: Press): void {
  press.shape('-26,-56! -44,-88 -26,-84 -14,-94 0,-86 16,-95 26,-84 44,-88 28,-56!', 'second')
  for (const x of [-16, -4, 8, 18]) press.line(`${x * 0.8},-58 ${x * 1.2},-78`, 1.6)
  press.shape('-26,-56! 0,-52 28,-56! 54,-30 68,12 68,60 60,86! 0,92 -60,86! -68,60 -68,12 -52,-30', 'wash')
  press.shape('-30,-62! 0,-56 32,-62! 32,-50! 0,-45 -30,-50!', 'accent', 2.1)
  press.line('52,-10 60,30 56,76', 1.9)
  press.line('44,-16 52,30 48,78', 1.5)
  press.at({ x: -2, y: 22, scale: 0.36 }, () => sheaf(press))
  press.shape('10,94! 34,62 44,56 58,64 92,94! 52,98', 'pale')
  for (const [x, y] of strewn(press, 50, 84, 26, 9, 12))
    press.at({ x, y, turn: press.chance.between(-40, 40) }, () => press.line('-4,0 0,-1.5 4,0', 2, 'second'))
}

/** A lotus pod with its seeds. */
export function lotusPod(press: Press): void {
  press.line('6,20 2,60 12,98', 5)
  for (const y of [40, 54, 68, 82]) press.line(`${4},${y} ${9},${y + 2}`, 1.8)
  leaf(press, [10, 84], [84, 40], { width: 0.7, veins: 5, bend: -8 })
  press.shape('-66,-38! -50,-2 -22,22 6,30 32,20 58,-4 74,-40! 0,-20', 'leaf')
  for (const x of [-40, -22, 4, 30, 48])
    press.line(`${x},-16 ${x * 0.6 + 2},8 ${x * 0.2 + 5},26`, 1.8, 'pale', runningOut)
  press.shape(ellipse(4, -40, 72, 28), 'second')
  press.ring(ellipse(4, -40, 62, 22), 1.5)
  for (const [x, y] of [
    [4, -40],
    [-26, -42],
    [34, -42],
    [-12, -52],
    [20, -53],
    [-10, -29],
    [20, -28],
    [-46, -40],
    [54, -40],
  ] as const) {
    press.shape(ellipse(x, y, 8.5, 6), 'pale', 2)
    press.dot(x, y - 1, 2.2, 'key')
  }
  for (const [x, y] of [
    [-76, 70],
    [-52, 84],
    [-84, 92],
    [-30, 74],
  ] as const) {
    press.shape(ellipse(x, y, 12, 9, 0.5), 'pale', 2.2)
    press.line(`${x - 5},${y} ${x + 5},${y + 3}`, 1.6)
  }
}

/** Groundnuts and soya pods. */
export function beans(press: Press): void {
  press.at({ x: -8, y: -42, turn: -16 }, () => {
    press.shape(
      '-88,4! -66,-14 -46,-20 -28,-12 -6,-20 16,-12 36,-20 58,-12 90,-2! 62,14 38,20 18,14 -4,20 -28,15 -48,20 -70,14',
      'leaf',
    )
    for (const x of [-46, -6, 36]) {
      press.ring(ellipse(x, 0, 14, 12), 1.7, 'pale')
      press.line(`${x - 7},-4 ${x - 2},-8`, 2, 'pale')
    }
    press.line('-88,4 -100,8', 3)
  })
  const nut = (x: number, y: number, turn: number, ink: Ink) =>
    press.at({ x, y, turn }, () => {
      press.shape('-44,0 -36,-19 -16,-21 0,-13 16,-21 36,-19 46,0 36,19 16,20 0,13 -16,20 -36,18', ink)
      for (const dy of [-9, 0, 9]) press.line(`-36,${dy} -12,${dy * 0.8} 0,${dy * 0.5} 14,${dy * 0.8} 38,${dy}`, 1.4)
      for (const dx of [-28, -14, 14, 28]) press.line(`${dx},-14 ${dx + 3},0 ${dx},14`, 1.3)
    })
  nut(-38, 20, -28, 'second')
  nut(42, 26, 22, 'second')
  nut(-2, 66, -4, 'wash')
  for (const [x, y] of [
    [-74, 74],
    [-60, 86],
    [70, 76],
    [82, 62],
    [60, 90],
  ] as const) {
    press.shape(ellipse(x, y, 9, 7.5, 0.4), 'accent', 2)
    press.line(`${x - 3},${y - 2} ${x + 1},${y - 4}`, 1.6, 'pale')
  }
}
