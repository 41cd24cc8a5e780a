import { even, runningOut } from '@/lib/files/drawings/brush'
import { along, arc, circle, course, ellipse, sym } from '@/lib/files/drawings/geometry'
import { blossom, leaf } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Clouds and coins woven into the cloth. */
function damask(press: Press, cols: number, rows: number, step: number, ink: Ink): void {
  for (let row = -rows; row <= rows; row++)
    for (let col = -cols; col <= cols; col++) {
      const [x, y] = [col * step + (row % 2) * step * 0.5, row * step * 0.72]
      if ((row + col) % 2 === 0) {
        press.ring(circle(x, y, step * 0.2), 1.4, ink)
        press.line(`${x - step * 0.2},${y} ${x},${y - step * 0.05} ${x + step * 0.2},${y}`, 1.2, ink)
      } else
        press.line(
          `${x - step * 0.24},${y + step * 0.05} ${x - step * 0.1},${y - step * 0.14} ${x + step * 0.04},${y} ${x + step * 0.16},${y - step * 0.1} ${x + step * 0.26},${y + step * 0.06}`,
          1.5,
          ink,
        )
    }
}

/** Bolts of Vạn Phúc silk, one unrolled. */
export function silk(press: Press): void {
  const bolt = (y: number, ink: Ink, turn: number) =>
    press.at({ x: -6, y, turn }, () => {
      press.shape('-84,-24! 66,-24! 66,24! -84,24! -92,0', ink)
      press.inside('-84,-24! 66,-24! 66,24! -84,24! -92,0', () => damask(press, 5, 2, 30, 'pale'))
      press.shape(ellipse(68, 0, 13, 24), 'pale', 2.3)
      press.line(arc(68, 0, 8, 16, 0, 0.8), 1.8, ink)
      press.line(arc(68, 0, 3.6, 8, 0.1, 1), 1.8, ink)
    })
  bolt(-66, 'second', -3)
  bolt(-20, press.chance.pick(['accent', 'leaf'] as const), 2)
  const cloth = '-90,8! -40,2 20,2 74,8! 84,34 70,56 88,88! 50,78 24,96! -8,82 -36,96 -66,84 -96,94! -84,62 -96,36'
  press.shape(cloth, 'main')
  press.inside(cloth, () => {
    damask(press, 5, 8, 32, 'second')
    for (const [x, dx] of [
      [-50, -10],
      [-4, -6],
      [40, 10],
    ] as const)
      press.line(`${x},12 ${x + dx},48 ${x + dx * 0.4},92`, 3, 'key')
  })
  press.ring(cloth, 2.5)
  press.shape('-84,-2! 66,-2! 68,26! -84,28! -92,12', 'main')
  press.line('-78,8 -10,6 58,8', 2.6, 'pale')
}

/** A silk scarf hung to show its fall. */
export function scarf(press: Press): void {
  const ink = press.chance.pick(['main', 'accent'] as const)
  press.line('-104,-72 0,-76 104,-72', 7.5, 'key', even)
  press.line('-102,-72 0,-76 102,-72', 3.2, 'second', even)
  const back = '-34,-82! 0,-86 32,-82! 46,-30 40,30 60,74! 30,70 6,76! -10,10 -30,-40'
  press.shape(back, 'second')
  for (const x of [14, 26, 38, 50]) press.line(`${x},74 ${x + 1},84 ${x},94`, 2.2, 'second', even)
  const front = '-46,-82! -10,-88 24,-82! 20,-30 -4,16 8,86! -24,80 -52,90 -74,82! -62,30 -34,-20'
  press.shape(front, ink)
  press.inside(front, () => {
    for (const [x, y, r] of [
      [-16, -44, 15],
      [-40, 26, 18],
      [-12, 50, 13],
    ] as const)
      blossom(press, x, y, r, 6, 'pale', 'second')
    for (const [fx, fy, tx, ty] of [
      [-10, -32, 4, -6],
      [-26, 22, -8, 0],
      [-50, 42, -60, 66],
    ] as const)
      leaf(press, [fx, fy], [tx, ty], { ink: 'second', veins: 1, width: 0.36 })
    for (const x of [-4, 6]) press.line(`${x - 24},-80 ${x - 10},-30 ${x - 32},20 ${x - 26},84`, 2.2)
    press.line('-72,70 -40,77 6,72', 3, 'pale', even)
  })
  press.ring(front, 2.5)
  for (const x of [-70, -58, -46, -34, -22, -10, 2]) press.line(`${x},84 ${x - 2},94 ${x - 1},104`, 2.4, ink, even)
}

/** An áo dài on its stand. */
export function aoDai(press: Press): void {
  const ink = press.chance.pick(['main', 'accent', 'second'] as const)
  press.line('0,-104 1,-88 0,-80', 3.4)
  press.shape(sym('14,20! 30,60 36,98! 18,102 0,98'), 'pale')
  press.line('0,40 0,96', 1.8)
  press.shape('4,14! 24,10! 40,50 52,88! 36,94 22,90! 14,50', ink, 2.3)
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('12,-68! 34,-60 48,-30 66,8 78,32! 66,42 56,44! 42,14 26,-18', ink)
      press.line('30,-44 44,-8 62,36', 1.8)
      press.line('60,26 70,22', 2, 'pale')
    })
  const dress =
    '-12,-74! 0,-70 12,-74! 22,-62 26,-40 20,-14 26,8 18,50 12,96! -6,100 -26,94! -24,50 -26,8 -20,-14 -26,-40 -22,-62'
  press.shape(dress, ink)
  press.inside(dress, () => {
    for (const [x, y, r] of [
      [-8, 62, 14],
      [2, 34, 10],
      [-14, 86, 10],
      [4, 84, 8],
    ] as const)
      blossom(press, x, y, r, 6, 'pale', 'second')
    press.line('-16,92 -4,60 2,30', 1.8, 'pale')
  })
  press.ring(dress, 2.5)
  press.shape('-9,-84! 9,-84! 12,-72! 0,-68 -12,-72!', ink, 2.2)
  press.line('2,-68 14,-56 24,-34', 2)
  for (const [x, y] of [
    [8, -62],
    [16, -52],
    [22, -40],
  ] as const)
    press.dot(x, y, 2, 'pale')
  press.line('-16,-44 -8,-36 -14,-18', 1.7)
}

/** Embroidery in its hoop. */
export function embroidery(press: Press): void {
  press.shape('-10,-84! 10,-84! 8,-68! -8,-68!', 'second', 2.3)
  press.shape(circle(0, 8, 86), 'second')
  press.shape(circle(0, 8, 75), press.chance.pick(['pale', 'wash'] as const), 2)
  press.inside(circle(0, 8, 74), () => {
    press.line('-78,60 -30,34 10,-2 60,-44', 4.4, 'main')
    press.line('10,-2 20,24 50,40', 3, 'main')
    for (const [x, y, r] of [
      [-30, 34, 16],
      [54, -40, 17],
      [46, 40, 15],
      [8, 4, 11],
    ] as const) {
      blossom(press, x, y, r, 5, 'accent', 'pale')
    }
    for (const [fx, fy, tx, ty] of [
      [-54, 48, -70, 16],
      [-10, 18, -26, -8],
      [28, -18, 62, -4],
    ] as const)
      leaf(press, [fx, fy], [tx, ty], { width: 0.36, veins: 3 })
    press.at({ x: -24, y: -34, scale: 0.5 }, () => {
      press.shape('-50,-20 -26,-36 -4,-24 14,-6 50,4 84,30! 40,30 0,26 -30,10', 'main', 4)
      press.shape('-6,-16! 30,-60 72,-66! 40,-30 36,2!', 'second', 4)
      press.line('10,-16 36,-44 56,-56', 3.4, 'pale')
      press.shape('-50,-26! -72,-20 -50,-14!', 'accent', 3)
      press.dot(-36, -20, 4, 'pale')
    })
  })
  press.line(arc(0, 8, 80.5, 80.5, 0.55, 0.7), 2.6, 'pale')
  press.at({ x: 62, y: 62, turn: 38 }, () => {
    press.shape('-50,0! 30,-3.4 42,0 30,3.4!', 'pale', 2)
    press.line('28,0 36,0', 1.8)
  })
  press.line('94,88 70,100 40,86 20,98 -10,92', 2.2, 'accent')
}

/** A tailored jacket of Vân Từ. */
export function jacket(press: Press): void {
  const ink = press.chance.pick(['main', 'key', 'accent'] as const)
  press.line(arc(0, -88, 8, 9, 0.4, 1.2), 3.2)
  press.line('0,-80 0,-74', 3.2)
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('26,-66! 52,-58 66,-44 76,10 82,66! 64,72 54,70! 46,10', ink)
      press.line('58,58 70,58 80,54', 1.8, 'pale')
    })
  press.shape(sym('20,-74! 50,-58! 48,0 54,84! 28,92 0,88'), ink)
  press.shape('-20,-76! 0,-70 20,-76! 12,-20 0,20! -12,-20', 'pale', 2.2)
  press.shape('-5,-64! 5,-64! 4,-54! 9,-8 0,12! -9,-8 -4,-54!', 'accent', 2)
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('18,-78! 32,-66! 36,-40! 28,-34! 30,-28! 2,24! 10,-20', ink === 'key' ? 'main' : 'second', 2.3)
      press.line('28,44 40,42', 2.8, 'pale', even)
    })
  press.line('1,24 3,56 1,88', 2, 'pale')
  for (const y of [34, 52, 70]) press.dot(-6, y, 3.2, 'second')
  press.line('22,-8 34,-10', 2.8, 'pale', even)
  press.line('-48,-30 -44,10 -48,70', 1.7, 'pale')
}

/** Leather shoes, one before the other. */
export function shoes(press: Press): void {
  const shoe = (x: number, y: number, scale: number) =>
    press.at({ x, y, scale }, () => {
      press.shape('-84,18! -20,22 30,30 88,26! 92,40! 30,44 -20,40! -50,42! -52,50! -84,50!', 'key')
      press.shape('-82,-36! -60,-44 -34,-40! -18,-16 14,-4 60,2 88,18 90,32! 30,36 -24,28 -84,24! -88,-6', 'main')
      press.shape('-38,-42! -22,-46 -8,-28 18,-10! 0,2 -24,-8!', 'second', 2.2)
      for (const [a, b] of [
        [-28, -30],
        [-18, -20],
        [-7, -11],
      ] as const)
        press.line(`${a},${b} ${a + 10},${b - 9}`, 2.6, 'pale', even)
      press.line('30,0 24,16 32,33', 2.2, 'pale')
      press.line('-82,-2 -60,-2 -46,22', 2)
      press.line('52,10 70,14 80,20', 3, 'pale')
      press.line('-80,32 0,36 84,34', 1.4, 'pale', even)
    })
  shoe(16, -32, 0.8)
  shoe(-6, 42, 0.98)
}

/** A knitted jumper of La Phù. */
export function sweater(press: Press): void {
  const ink = press.chance.pick(['main', 'accent', 'second'] as const)
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('34,-62! 60,-50 78,-8 94,50! 80,60 66,62! 54,20 40,0', ink)
      for (const t of [0.25, 0.5, 0.75]) {
        const [x, y] = along(course('58,-44 72,0 86,50'), t)
        press.line(`${x - 16},${y + 10} ${x},${y + 4} ${x + 10},${y - 2}`, 2.6, 'pale')
      }
      press.shape('62,52! 92,40! 96,56! 68,68!', 'second', 2.2)
    })
  const body = sym('24,-70! 46,-58! 44,0 50,72! 0,78')
  press.shape(body, ink)
  press.inside(body, () => {
    for (let row = 0; row < 5; row++)
      for (let x = -48; x <= 48; x += 12) {
        const y = -34 + row * 20
        if (row % 2) press.line(`${x - 5},${y - 4} ${x},${y + 4} ${x + 5},${y - 4}`, 2.4, 'pale')
        else press.fill(`${x},${y - 6}! ${x + 5},${y}! ${x},${y + 6}! ${x - 5},${y}!`, row === 2 ? 'second' : 'pale')
      }
  })
  press.shape(sym('50,66! 50,84! 0,90'), 'second', 2.3)
  for (let x = -44; x <= 44; x += 8) press.line(`${x},70 ${x},84`, 1.6)
  press.shape('-26,-72! -16,-80 0,-82 16,-80 26,-72! 14,-58 0,-54 -14,-58', 'second', 2.3)
  press.shape(ellipse(0, -71, 15, 7), 'pale', 1.9)
  for (const x of [-18, -9, 0, 9, 18]) press.line(`${x},-62 ${x * 0.9},-57`, 1.5, 'key', runningOut)
}
