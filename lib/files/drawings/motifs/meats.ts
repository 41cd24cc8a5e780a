import { arc, circle, ellipse } from '@/lib/files/drawings/geometry'
import { leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** Giò lụa in banana leaf, a few slices cut. */
export function gio(press: Press): void {
  press.at({ x: -8, y: -24, turn: -16 }, () => {
    press.shape('-86,-34! -60,-40 40,-38 66,-34! 78,0 66,36! 40,40 -60,40 -86,36! -98,0', 'leaf')
    for (const dy of [-26, -13, 0, 13, 26]) press.line(`-88,${dy} -20,${dy * 1.12} 60,${dy}`, 1.3, 'pale')
    for (const x of [-66, -36, -6, 24])
      press.shape(`${x - 4},-39! ${x + 4},-39! ${x + 9},0 ${x + 4},39! ${x - 4},39! ${x + 1},0`, 'second', 1.8)
    press.line('-84,-20 -20,-23 54,-20', 2, 'second')
    press.shape(ellipse(68, 0, 16, 36), 'wash')
    press.ring(ellipse(68, 0, 12, 30), 1.4)
    for (const [x, y] of [
      [66, -16],
      [72, -4],
      [64, 8],
      [71, 18],
    ] as const)
      press.dot(x, y, 1.8, 'main')
  })
  for (const [x, y] of [
    [-52, 62],
    [0, 68],
    [52, 60],
  ] as const) {
    press.shape(ellipse(x, y + 5, 34, 22), 'second')
    press.shape(ellipse(x, y, 34, 22), 'pale')
    press.ring(ellipse(x, y, 29, 17.5), 1.3)
    for (const [dx, dy] of [
      [-12, -4],
      [6, 6],
      [12, -7],
      [-4, 8],
      [0, -10],
    ] as const)
      press.dot(x + dx, y + dy, 1.6, 'main')
  }
}

/** Cinnamon pork roasted on its tube. */
export function cha(press: Press): void {
  press.at({ x: 0, y: -16, turn: -24 }, () => {
    press.shape('-112,-9! 112,-9! 114,0 112,9! -112,9! -114,0', 'wash', 2.3)
    for (const x of [-92, 88]) press.line(`${x},-8 ${x + 2},0 ${x},8`, 1.8)
    press.shape('-76,-38 -30,-46 30,-44 72,-38 82,0 72,40 30,45 -30,46 -76,40 -86,0', 'main')
    for (let i = 0; i < 7; i++)
      press.line(`${-66 + i * 21},-36 ${-58 + i * 21},0 ${-66 + i * 21},36`, 1.7, i % 2 ? 'key' : 'pale')
    for (let i = 0; i < 18; i++) press.dot(press.chance.between(-70, 66), press.chance.between(-34, 34), 2.2, 'second')
  })
  const slice = (x: number, y: number, turn: number) =>
    press.at({ x, y, turn }, () => {
      press.shape([...arc(0, 0, 40, 34, 0.5, 1), ...arc(0, 0, 17, 14, 1, 0.5)], 'second')
      press.line(arc(0, 0, 36, 30, 0.54, 0.96), 3.4, 'main')
      for (const [dx, dy] of [
        [-26, -8],
        [-12, -22],
        [10, -24],
        [26, -10],
      ] as const)
        press.dot(dx, dy, 1.7, 'key')
    })
  slice(-46, 86, -8)
  slice(34, 88, 10)
  leaf(press, [70, 66], [100, 34], { width: 0.5, veins: 3 })
}

/** Nem wrapped in fig leaf, tied in pairs. */
export function nem(press: Press): void {
  const parcel = (x: number, y: number, turn: number, ink: 'leaf' | 'main') =>
    press.at({ x, y, turn }, () => {
      press.shape('-44,-40! 0,-46 44,-40! 50,0 44,40! 0,46 -44,40! -50,0', ink)
      press.line('-44,-40 -10,-6 0,2', 1.7)
      press.line('44,-40 10,-6 0,2', 1.7)
      for (const [fx, fy, tx, ty] of [
        [-30, 34, -14, 4],
        [-12, 40, -4, 10],
        [12, 40, 6, 10],
        [30, 34, 16, 4],
        [-42, 10, -20, -2],
        [42, 10, 20, -2],
      ] as const)
        press.line(`${fx},${fy} ${tx},${ty}`, 1.3, 'pale')
      press.shape('-5,-46! 5,-46! 6,46! -4,46!', 'second', 1.8)
      press.shape('-49,-4! 49,-5! 49,5! -49,5!', 'second', 1.8)
      press.shape('0,0! -16,-16 -22,-6! 0,2 20,-14 24,-4! 4,6', 'second', 1.7)
    })
  press.line('-34,-98 -32,-70 -36,-40', 2.4, 'second')
  press.line('-32,-98 10,-76 40,-52', 2.4, 'second')
  parcel(-40, -38, -8, 'leaf')
  parcel(46, -22, 12, press.chance.pick(['leaf', 'main'] as const))
  parcel(-2, 46, -3, 'leaf')
}

/** Milk in its bottle and glass. */
export function milk(press: Press): void {
  press.at({ x: -24 }, () => {
    press.shape(
      '-17,-82! 17,-82! 17,-60 22,-44 40,-16 42,10 42,80! 34,90 0,93 -34,90 -42,80! -42,10 -40,-16 -22,-44 -17,-60',
      'pale',
    )
    press.shape('-20,-96! 20,-96! 22,-76! 0,-72 -22,-76!', press.chance.pick(['main', 'accent'] as const), 2.3)
    for (const x of [-12, -4, 4, 12]) press.line(`${x},-93 ${x},-78`, 1.3, 'pale')
    press.fill('-37,-4 -14,2 8,-6 37,-2! 38,10 38,78! 30,86 0,89 -30,86 -38,78! -38,10', 'wash')
    press.shape(circle(0, 38, 25), 'main', 2.1)
    press.fill('-16,46! -6,28 0,36 8,22 18,46!', 'pale')
    press.dot(-8, 24, 4, 'pale')
    press.line('30,-10 32,20 31,70', 2)
    press.line('-30,-10 -31,8 -31,20', 4, 'pale')
  })
  press.at({ x: 52, y: 34 }, () => {
    press.shape('-30,-36! 30,-36! 26,30 22,54! 0,58 -22,54! -26,30', 'pale')
    press.fill('-26,-14! 0,-8 26,-14! 23,26 19,50! 0,53 -19,50! -23,26', 'wash')
    press.shape(ellipse(0, -36, 30, 8), 'pale', 2.1)
    press.shape(ellipse(0, -14, 26, 6), 'wash', 1.7)
    press.line('18,-4 16,24 14,44', 1.7)
  })
}
