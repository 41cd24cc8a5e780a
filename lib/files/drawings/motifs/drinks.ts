import { arc, box, circle, course, ellipse, sym } from '@/lib/files/drawings/geometry'
import { band, blossom, contours, leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A gourd-shaped wine flask with its cups. */
export function flask(press: Press): void {
  const ink = press.chance.pick(['pale', 'second', 'main'] as const)
  const paint = ink === 'pale' ? 'main' : 'pale'
  press.at({ x: -16 }, () => {
    const body = '8,-80! 7,-68 12,-60 27,-44 27,-24 15,-8 22,0 46,24 50,52 36,80 28,88!'
    press.shape(sym(`${body} 0,92`), ink)
    contours(press, body, [0.9, 0.78], 0.1, 0.92, 1.7)
    press.line('-20,-44 -22,-34 -18,-24', 3.4, ink === 'pale' ? 'wash' : 'pale')
    press.line('-36,24 -42,44 -36,64', 4, ink === 'pale' ? 'wash' : 'pale')
    blossom(press, 0, 46, 23, 6, paint, 'accent')
    press.line(band(-19, 19, -10, 4), 3, 'accent')
    press.line(band(-20, 20, -4, 4), 2, 'accent')
    press.shape('-6,-98! 6,-98! 9,-80! 0,-77 -9,-80!', 'accent', 2.2)
  })
  for (const [x, y] of [
    [56, 74],
    [86, 58],
  ] as const)
    press.at({ x, y, scale: 0.9 }, () => {
      press.shape('-22,-18! 22,-18! 16,10! 12,18! -12,18! -16,10!', ink)
      press.shape(ellipse(0, -18, 22, 6), 'pale', 2.1)
      press.line('-15,0 0,4 15,0', 1.8, paint)
    })
}

/** Fruit wine with apricots. */
export function wine(press: Press): void {
  press.at({ x: -22 }, () => {
    press.shape(
      '-12,-70! 12,-70! 12,-50 16,-38 40,-18 44,0 44,78! 36,88 0,92 -36,88 -44,78! -44,0 -40,-18 -16,-38 -12,-50',
      press.chance.pick(['main', 'accent'] as const),
    )
    press.line('-36,-4 -38,20 -38,70', 4, 'pale')
    press.shape(box(-44, 12, 44, 70), 'pale', 2.1)
    press.ring(box(-37, 18, 37, 64), 1.4)
    press.shape(circle(0, 41, 15), 'second', 2)
    leaf(press, [2, 28], [24, 22], { width: 0.5, veins: 2 })
    leaf(press, [-2, 28], [-22, 24], { width: 0.5, veins: 2 })
    press.shape('-15,-98! 15,-98! 15,-72! 0,-68 -15,-72!', 'second', 2.2)
    press.line('-12,-80 0,-77 12,-80', 1.6)
    press.line('-16,-70 -26,-56 -22,-44', 2.2, 'second')
  })
  for (const [x, y, r] of [
    [56, 64, 24],
    [84, 40, 20],
  ] as const) {
    press.shape(circle(x, y, r), 'second')
    press.line(arc(x + r * 0.5, y, r * 0.7, r * 0.95, 0.35, 0.65), 1.8)
    press.line(arc(x, y, r * 0.68, r * 0.68, 0.53, 0.68), 2.6, 'pale')
  }
  leaf(press, [74, 26], [98, -6], { width: 0.44, veins: 3 })
}

/** Spring water with the three peaks on its label. */
export function water(press: Press): void {
  press.at({ x: -26 }, () => {
    const bottle = '12,-78! 12,-68 16,-58 32,-40 35,-24 30,-12 35,0 31,14 35,26 35,78! 30,88 0,91'
    press.shape(sym(bottle), 'wash')
    press.inside(sym(bottle), () => press.fill(course('-40,-34 -12,-40 10,-30 40,-38! 40,96! -40,96!'), 'second'))
    press.ring(sym(bottle), 2.5)
    press.line('-27,-34 -28,-24 -24,-14', 3.2, 'pale')
    press.shape(box(-35, 26, 35, 70), 'pale', 2.1)
    press.fill('-34,68! -22,46 -14,40! -4,54 6,34! 18,52 24,46! 34,68!', 'main')
    press.line('6,36 4,46 9,52', 1.8, 'pale')
    press.dot(22, 35, 4.4, 'accent')
    press.shape('-15,-96! 15,-96! 16,-78! 0,-75 -16,-78!', 'main', 2.2)
    for (const x of [-8, 0, 8]) press.line(`${x},-93 ${x},-80`, 1.4, 'pale')
  })
  press.at({ x: 50, y: 42 }, () => {
    press.shape('-32,-44! 32,-44! 26,36 24,46! 0,50 -24,46! -26,36', 'pale')
    press.fill('-28,-16! -10,-12 8,-19 28,-15! 23,34 21,43! 0,46 -21,43! -23,34', 'second')
    press.shape(ellipse(0, -44, 32, 8.5), 'pale', 2.1)
    for (const [x, y, r] of [
      [-10, 10, 3],
      [6, 0, 2.4],
      [8, 24, 3.2],
      [-6, 30, 2],
    ] as const)
      press.ring(circle(x, y, r), 1.3, 'pale')
    press.line('19,-8 17,14 15,36', 1.7)
  })
  for (const [x, y, s] of [
    [78, -40, 1],
    [46, -62, 0.7],
    [92, -78, 0.6],
  ] as const)
    press.at({ x, y, scale: s }, () => {
      press.shape('0,-22! 12,-2 10,10 0,16 -10,10 -12,-2', 'second', 2.3)
      press.line('-5,2 -4,8 2,10', 2, 'pale')
    })
}

/** Summer cordial with ice and fruit. */
export function juice(press: Press): void {
  const glass = sym('50,-40! 46,10 38,74 34,86! 0,91')
  press.line('18,-40 34,-78 42,-92 66,-98', 5, 'accent', () => 1)
  press.shape(glass, 'pale')
  press.inside(glass, () => {
    press.fill(course('-60,-14 -24,-20 10,-12 60,-18! 60,100! -60,100!'), 'second')
    for (const [x, y, turn] of [
      [-18, -14, 20],
      [20, -6, -14],
      [-2, 22, 40],
    ] as const)
      press.at({ x, y, turn }, () => {
        press.shape('-15,-15! 15,-15! 15,15! -15,15!', 'wash', 2)
        press.line('-9,-8 -9,6', 2.4, 'pale')
      })
    for (const [x, y] of [
      [-22, 60],
      [18, 56],
      [0, 78],
    ] as const) {
      press.shape(circle(x, y, 14), 'main', 2)
      press.line(arc(x, y, 9, 9, 0.52, 0.7), 2, 'pale')
    }
  })
  press.ring(glass, 2.5)
  press.line('-40,-26 -36,20 -30,74', 3.6, 'pale')
  press.shape([...ellipse(0, -40, 50, 11)], 'wash', 2.3)
  press.line('18,-44 30,-72 34,-78', 5, 'accent', () => 1)
  press.at({ x: -46, y: -44, turn: -20 }, () => {
    press.shape(circle(0, 0, 27), 'second')
    press.fill(circle(0, 0, 21), 'pale')
    for (let i = 0; i < 8; i++) press.at({ turn: i * 45 }, () => press.fill('0,-3! 6,-14 0,-19 -6,-14', 'second'))
  })
  leaf(press, [4, -44], [-14, -86], { width: 0.46, veins: 3 })
  leaf(press, [6, -44], [14, -92], { width: 0.42, veins: 3, bend: -6 })
}
