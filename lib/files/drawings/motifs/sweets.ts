import { runningOut } from '@/lib/files/drawings/brush'
import { box, circle, ellipse, scalloped, sym } from '@/lib/files/drawings/geometry'
import { leaf, strewn } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

function moulded(press: Press, x: number, y: number, r: number, ink: Ink): void {
  press.shape(scalloped(x, y + r * 0.2, r, 12, 0.1), 'main')
  press.shape(scalloped(x, y, r, 12, 0.1), ink)
  press.ring(circle(x, y, r * 0.78), 1.6)
  for (let i = 0; i < 8; i++)
    press.at({ x, y, turn: i * 45 }, () =>
      press.shape(`0,${-r * 0.14}! ${r * 0.17},${-r * 0.42} 0,${-r * 0.66}! ${-r * 0.17},${-r * 0.42}`, 'pale', 1.5),
    )
  press.dot(x, y, r * 0.12, 'accent')
}

/** Moulded festival cakes. */
export function cake(press: Press): void {
  const ink = press.chance.pick(['second', 'wash'] as const)
  moulded(press, -42, -34, 46, ink)
  moulded(press, 46, -22, 44, ink === 'wash' ? 'second' : 'wash')
  moulded(press, -2, 38, 52, ink)
}

/** Sweets twisted in paper. */
export function candy(press: Press): void {
  const one = (x: number, y: number, turn: number, ink: Ink, band: Ink) =>
    press.at({ x, y, turn }, () => {
      for (const side of [-1, 1])
        press.at({ flip: side < 0 }, () => {
          press.shape('34,-4! 62,-26 70,-14 66,-4 74,6 64,12 60,24! 34,6!', ink, 2.2)
          for (const dy of [-12, 0, 10]) press.line(`38,${dy * 0.15} 60,${dy}`, 1.4, 'pale', runningOut)
        })
      press.shape('-38,-16 0,-22 38,-16 42,0 38,16 0,22 -38,16 -42,0', ink)
      press.shape('-14,-22! -2,-23! 8,22! -4,22!', band, 1.7)
      press.shape('14,-21! 22,-20! 30,17! 22,20!', band, 1.7)
      press.line('-32,-8 -24,-12', 3, 'pale')
    })
  one(-24, -56, -18, 'main', 'pale')
  one(26, 4, 12, press.chance.pick(['second', 'leaf'] as const), 'pale')
  one(-22, 62, -8, 'accent', 'wash')
}

/** Ginger rice bars with groundnuts. */
export function bars(press: Press): void {
  leaf(press, [-100, 78], [100, 66], { width: 0.5, veins: 7, bend: -4 })
  const bar = (x: number, y: number, turn: number) =>
    press.at({ x, y, turn }, () => {
      press.shape('-64,-14! -50,-28! 70,-28! 58,-14!', 'wash', 2.3)
      press.shape('58,-14! 70,-28! 70,2! 58,18!', 'main', 2.3)
      press.shape(box(-64, -14, 58, 18), 'second', 2.3)
      for (const [dx, dy] of strewn(press, -3, 2, 52, 11, 8))
        press.shape(ellipse(dx, dy, 6, 4, press.chance.between(0, 3)), 'pale', 1.5)
      for (let i = 0; i < 8; i++) press.dot(press.chance.between(-56, 50), press.chance.between(-9, 13), 1.3, 'key')
    })
  bar(-4, 54, 0)
  bar(8, 16, -5)
  bar(-8, -24, 7)
  press.at({ x: 36, y: -66 }, () =>
    press.shape('-40,10 -30,-8 -12,-6 -6,-18 10,-20 16,-8 34,-12 42,2 30,14 6,12 -14,20 -30,20', 'second'),
  )
  for (const [x, y] of [
    [14, -62],
    [36, -66],
    [56, -62],
    [24, -76],
  ] as const)
    press.line(`${x},${y} ${x + 8},${y + 2}`, 1.6)
}

/** A jar of salted-sweet fruit from the old streets. */
export function jar(press: Press): void {
  const glass = sym('40,-58! 46,-46! 60,-30 64,-6 64,60 56,86! 0,92')
  press.shape(glass, 'pale')
  press.inside(glass, () => {
    const inks = ['main', 'second', 'accent', 'main'] as const
    for (let row = 0; row < 6; row++)
      for (let col = -2; col < 3; col++) {
        const [x, y] = [col * 27 + (row % 2) * 13 + press.chance.between(-3, 3), 80 - row * 21]
        press.shape(ellipse(x, y, 14.5, 12, press.chance.between(0, 3)), inks[(row + col + 8) % 4] ?? 'main', 2)
        press.line(`${x - 6},${y - 3} ${x},${y - 6} ${x + 5},${y - 4}`, 1.4, 'pale')
      }
  })
  press.ring(glass, 2.5)
  press.line('-50,-24 -54,10 -53,66', 4.5, 'pale')
  press.shape('-50,-62! -44,-84 0,-88 44,-84 50,-62! 0,-56', 'second')
  press.line('-44,-70 0,-65 44,-70', 1.7)
  press.shape(
    '-56,-60! 0,-53 56,-60! 62,-42! 48,-46 34,-36 18,-44 0,-33 -18,-44 -34,-36 -48,-46 -62,-42!',
    'accent',
    2.2,
  )
  press.shape(box(-26, 8, 26, 48), 'pale', 2)
  press.ring(box(-21, 13, 21, 43), 1.3)
  leaf(press, [-12, 36], [14, 18], { width: 0.5, veins: 2 })
}

/** Fresh bean curd on its board. */
export function tofu(press: Press): void {
  const block = (x: number, y: number, w: number, h: number, d: number) => {
    press.shape(
      [
        [x, y],
        [x + d, y - d * 0.7],
        [x + w + d, y - d * 0.7],
        [x + w, y],
      ],
      'pale',
    )
    press.shape(
      [
        [x + w, y],
        [x + w + d, y - d * 0.7],
        [x + w + d, y + h - d * 0.7],
        [x + w, y + h],
      ],
      'second',
    )
    press.shape(box(x, y, x + w, y + h), 'wash')
    for (let i = 0; i < 6; i++)
      press.dot(press.chance.between(x + 6, x + w - 6), press.chance.between(y + 6, y + h - 6), 1.3, 'key')
    for (let i = 1; i < 4; i++)
      press.line(
        [
          [x + w + d * 0.25 * i, y + 6 - d * 0.18 * i],
          [x + w + d * 0.25 * i, y + h - 6 - d * 0.18 * i],
        ],
        1.4,
        'pale',
      )
  }
  press.shape('-98,60! -66,40! 98,40! 84,60! 84,74! -98,74!', 'main')
  press.line('-96,61 0,62 84,61', 1.8)
  press.shape(
    [
      [-84, 74],
      [-66, 74],
      [-66, 88],
      [-84, 88],
    ],
    'main',
  )
  press.shape(
    [
      [52, 74],
      [70, 74],
      [70, 88],
      [52, 88],
    ],
    'main',
  )
  block(-74, 8, 62, 44, 26)
  block(14, 12, 52, 40, 24)
  block(-34, -38, 62, 40, 26)
  leaf(press, [38, -52], [80, -86], { width: 0.5, veins: 3 })
  leaf(press, [36, -52], [24, -94], { width: 0.48, veins: 3 })
}
