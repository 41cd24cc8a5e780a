import { runningOut } from '@/lib/files/drawings/brush'
import { arc, box, circle, ellipse, sym } from '@/lib/files/drawings/geometry'
import { contours, leaf, strewn } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** The glazed crock in which soy paste ripens in the sun. */
export function crock(press: Press): void {
  const ink = press.chance.pick(['main', 'second'] as const)
  const body = '40,-42! 60,-26 76,6 70,44 50,80 46,90!'
  press.shape(sym(`${body} 0,95`), ink)
  contours(press, body, [0.9, 0.8, 0.68], 0.1, 0.9, 1.9)
  press.line('-54,-14 -64,8 -58,40', 5, 'pale')
  press.line('-62,-20 0,-10 62,-20', 2.2, 'pale')
  for (const x of [-36, -12, 12, 36]) press.line(`${x - 11},2 ${x},-5 ${x + 11},2`, 2.2, 'pale')
  press.shape('-50,-48! 0,-42 50,-48! 48,-34! 0,-28 -48,-34!', 'second', 2.3)
  press.shape('0,-98! 26,-76 62,-50! 40,-46 0,-44 -40,-46 -62,-50! -26,-76', 'wash')
  for (const [x, y] of [
    [-44, -52],
    [-26, -49],
    [-8, -48],
    [10, -48],
    [28, -50],
    [46, -53],
  ] as const)
    press.line(
      [
        [0, -92],
        [x * 0.5, -70],
        [x, y],
      ],
      1.5,
    )
  press.line('-34,-64 0,-58 34,-64', 1.5)
  for (const [x, y] of strewn(press, 66, 86, 28, 9, 9)) {
    press.shape(ellipse(x, y, 7, 6), 'wash', 1.8)
    press.line(`${x - 2},${y - 2} ${x + 2},${y - 1}`, 1.2)
  }
}

/** A bottle of fish sauce, its dish and chilli. */
export function sauce(press: Press): void {
  press.at({ x: -30 }, () => {
    press.shape(
      '-11,-84! 11,-84! 11,-56 14,-42 30,-20 33,4 33,84! 26,92 0,94 -26,92 -33,84! -33,4 -30,-20 -14,-42 -11,-56',
      press.chance.pick(['main', 'second'] as const),
    )
    press.line('-24,-14 -27,10 -27,74', 3.6, 'pale')
    press.shape('-14,-98! 14,-98! 14,-82! 0,-79 -14,-82!', 'accent', 2.2)
    press.shape(box(-33, 8, 33, 62), 'pale', 2.1)
    press.ring(box(-27, 13, 27, 57), 1.3)
    press.fill('-18,36! -6,24 10,26 16,33! 24,26! 24,46! 16,39! 8,46 -6,46', 'accent')
    press.dot(-8, 33, 1.7, 'pale')
  })
  press.shape(ellipse(48, 66, 48, 17), 'pale')
  press.shape(ellipse(48, 65, 36, 11), 'second', 1.9)
  for (const [x, y] of [
    [34, 64],
    [50, 68],
    [62, 62],
  ] as const)
    press.ring(circle(x, y, 3.4), 1.9, 'accent')
  press.shape('2,70! 20,84 48,88 76,84 94,70! 84,88 66,96 30,96 12,88', 'pale', 2.3)
  press.at({ x: 46, y: 14, turn: -20 }, () => chilliPod(press, 'accent'))
}

function chilliPod(press: Press, ink: 'main' | 'accent' | 'leaf' | 'second'): void {
  press.shape('-38,-10 -30,-18 0,-18 30,-8 52,14! 20,10 -8,12 -32,8', ink)
  press.line('-26,-8 0,-9 26,-1', 2.4, 'pale')
  press.shape('-34,-16! -44,-10 -40,6 -30,6! -26,-4', 'leaf', 2)
  press.line('-42,-4 -54,-10 -58,-20', 3.6, 'leaf')
}

/** Chillies and a head of garlic. */
export function chilli(press: Press): void {
  press.at({ x: -14, y: -58, turn: 34, scale: 1.25 }, () => chilliPod(press, 'main'))
  press.at({ x: 40, y: -26, turn: 96, scale: 1.25 }, () =>
    chilliPod(press, press.chance.pick(['accent', 'second'] as const)),
  )
  press.at({ x: -40, y: -2, turn: 70, scale: 1.2 }, () => chilliPod(press, 'main'))
  press.at({ x: 22, y: 48 }, () => {
    press.shape('-4,-58! 4,-58! 8,-36 30,-20 46,8 38,36 14,44 0,42 -14,44 -38,36 -46,8 -30,-20 -8,-36', 'pale')
    press.line('0,-36 -4,0 0,40', 2)
    press.line('-6,-34 -26,0 -14,42', 1.8)
    press.line('6,-34 26,0 14,42', 1.8)
    press.line('30,-14 38,8 32,30', 1.6)
    for (const x of [-8, -2, 4, 9]) press.line(`${x * 0.5},43 ${x},54`, 1.6, 'key', runningOut)
  })
}

/** Turmeric fingers and their powder. */
export function turmeric(press: Press): void {
  for (const [x, turn] of [
    [-30, -14],
    [10, 6],
  ] as const)
    leaf(press, [x, -40], [x + turn * 2, -100], { width: 0.4, veins: 5 })
  press.shape(
    '-78,-10 -84,-30 -70,-40 -52,-30 -40,-46 -20,-50 -8,-36 20,-46 40,-58 52,-48 44,-30 60,-24 78,-36 90,-24 80,-4 56,6 30,4 20,22 6,32 -8,22 -4,8 -30,6 -44,20 -58,14 -54,0',
    'second',
  )
  for (const [x, y, l] of [
    [-66, -30, 14],
    [-46, -22, 20],
    [-26, -34, 26],
    [-6, -20, 20],
    [16, -28, 20],
    [34, -36, 22],
    [56, -14, 18],
    [74, -24, 14],
    [4, 8, 14],
  ] as const)
    press.line(`${x},${y} ${x + 4},${y + l * 0.5} ${x},${y + l}`, 1.6)
  press.shape(ellipse(-70, -20, 9, 13, 0.4), 'accent', 2)
  press.shape('-66,52! -40,30 -8,16 26,30 56,52! 0,62', 'second')
  for (const [x, y] of strewn(press, -4, 42, 40, 12, 22)) press.dot(x, y, 1.4, 'pale')
  press.shape('-78,50! -40,58 0,60 40,58 76,50! 66,80 40,94 0,97 -40,94 -68,80', 'main')
  press.line('-64,66 -20,74 30,74 62,66', 2.4, 'pale')
}

/** Star anise and cinnamon bark. */
export function anise(press: Press): void {
  for (const [y, turn, ink] of [
    [46, -12, 'main'],
    [74, 4, 'second'],
  ] as const)
    press.at({ x: 4, y, turn }, () => {
      press.shape('-92,-13! 88,-13! 92,0 88,13! -92,13! -96,0', ink)
      press.line('-84,-5 0,-3 82,-5', 1.5, 'pale')
      press.line('-80,5 0,6 84,5', 1.5)
      press.shape(ellipse(90, 0, 8, 13), 'pale', 2)
      press.line(arc(90, 0, 3.6, 7, 0, 0.9), 1.8)
    })
  const star = (x: number, y: number, r: number, ink: 'main' | 'accent') => {
    for (let i = 0; i < 8; i++)
      press.at({ x, y, scale: r / 50, turn: i * 45 + 10 }, () => {
        press.shape('0,0! 13,-18 11,-36 0,-54! -11,-36 -13,-18', ink, 115 / r)
        press.shape(ellipse(0, -30, 4.4, 8), 'wash', 75 / r)
      })
    press.dot(x, y, r * 0.1, 'key')
  }
  star(-34, -34, 58, 'main')
  star(56, -30, 38, press.chance.pick(['accent', 'main'] as const))
}

/** A pot of honey with its dipper and a bee. */
export function honey(press: Press): void {
  for (const [x, y] of [
    [-62, -66],
    [-38, -52],
    [-62, -38],
    [-86, -52],
    [-86, -24],
  ] as const)
    press.shape(
      Array.from(
        { length: 6 },
        (_, i) => [x + 14 * Math.cos((i * Math.PI) / 3), y + 14 * Math.sin((i * Math.PI) / 3)] as const,
      ),
      (x + y) % 4 ? 'second' : 'wash',
      2,
    )
  press.at({ x: 34, y: -50, turn: 24 }, () => {
    press.shape('-4,-58! 4,-58! 4,40! -4,40!', 'main', 2)
    for (const y of [6, 16, 26, 36]) press.shape(ellipse(0, y, 16 - Math.abs(y - 21) * 0.25, 5.6), 'main', 1.9)
  })
  const pot = '44,-28! 54,-20 66,8 66,48 54,80 44,90!'
  press.shape(sym(`${pot} 0,94`), 'second')
  contours(press, pot, [0.9, 0.8], 0.15, 0.85, 1.8)
  press.line('-52,-4 -56,22 -52,54', 5, 'pale')
  press.shape(
    '-50,-34! 0,-40 50,-34! 52,-20! 40,-16 34,4 26,6 22,-10 6,-14 2,18 -6,24 -12,16 -14,-12 -30,-15 -34,-4 -42,-6 -52,-20!',
    'accent',
  )
  press.line('-40,-28 -10,-32 14,-31', 2.4, 'pale')
  press.shape(ellipse(4, 52, 33, 21), 'pale', 2.1)
  press.at({ x: 4, y: 52, scale: 0.6 }, () => bee(press))
  press.at({ x: 82, y: -12, scale: 0.72, turn: -30 }, () => bee(press))
}

function bee(press: Press): void {
  press.shape('-2,-8! -22,-34 -6,-38 6,-12!', 'wash', 2.4)
  press.shape('6,-8! 10,-36 26,-30 16,-8!', 'wash', 2.4)
  press.shape(ellipse(2, 2, 26, 14), 'second', 2.4)
  for (const x of [-10, 2, 14]) press.line(`${x},-11 ${x + 4},2 ${x},15`, 4.6)
  press.shape(circle(-27, -1, 8), 'key', 1.6)
  press.line('-31,-8 -38,-16 -42,-16', 2)
}
