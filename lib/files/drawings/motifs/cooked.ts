import { runningOut } from '@/lib/files/drawings/brush'
import { arc, box, circle, ellipse, scalloped } from '@/lib/files/drawings/geometry'
import { leaf, steam, strewn, tie, tube } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A lotus leaf seen from above, the plate of Hanoi's autumn. */
function lotusLeaf(press: Press, x: number, y: number, r: number): void {
  press.at({ x, y, stretch: 0.62 }, () => {
    press.shape(scalloped(0, 0, r, 13, 0.07), 'leaf')
    for (let i = 0; i < 26; i++) {
      const angle = (i / 26) * 2 * Math.PI
      const far = r * (i % 2 ? 0.7 : 0.9)
      press.line(
        [
          [Math.cos(angle) * r * 0.12, Math.sin(angle) * r * 0.12],
          [Math.cos(angle) * far, Math.sin(angle) * far],
        ],
        i % 2 ? 1.3 : 2.2,
        'pale',
        runningOut,
      )
    }
  })
}

/** Young green rice on a lotus leaf, tied with straw. */
export function com(press: Press): void {
  lotusLeaf(press, 0, 34, 98)
  press.shape(
    '-62,34! -50,8 -24,-16 2,-26 30,-16 52,8 64,34! 34,50 0,54 -36,49',
    press.chance.pick(['second', 'main'] as const),
  )
  for (const [x, y] of strewn(press, 0, 20, 48, 28, 70))
    press.at({ x, y, turn: press.chance.between(-60, 60) }, () => press.line('-4.5,0 0,-1.8 4.5,0', 2.4, 'pale'))
  for (const [x, turn] of [
    [-30, -22],
    [0, 4],
    [30, 26],
  ] as const)
    press.at({ x, y: -24, turn }, () => {
      press.line('0,0 2,-30 -2,-66', 2.2)
      for (const [y, side] of [
        [-34, 1],
        [-40, -1],
        [-48, 1],
        [-54, -1],
        [-62, 1],
        [-68, -1],
      ] as const)
        press.at({ x: 0, y, turn: side * 26 }, () => press.shape('0,2! 5,-6 0,-15! -5,-6', 'second', 1.7))
    })
}

/** A bowl of phở with herbs and chopsticks. */
export function pho(press: Press): void {
  steam(press, 0, -46, 48)
  press.shape(ellipse(0, -14, 88, 30), 'pale')
  press.shape(ellipse(0, -12, 76, 23), 'second', 2)
  press.inside(ellipse(0, -12, 76, 23), () => {
    for (let i = 0; i < 9; i++)
      press.line(
        `${-74 + i * 4},${-6 + i} ${-40 + i * 6},${-16 + i * 2.4} ${-8 + i * 5},${4 - i} ${26 + i * 3},${-8 + i}`,
        2.4,
        'pale',
      )
    for (const [x, y, turn] of [
      [26, -20, 10],
      [44, -10, 30],
      [14, -8, -14],
    ] as const)
      press.at({ x, y, turn }, () => press.shape('-18,0 -8,-8 10,-7 18,1 6,7 -10,7', 'accent', 1.7))
    for (const [x, y] of [
      [-34, -22],
      [-20, -4],
      [-48, -10],
      [0, -26],
      [4, 4],
    ] as const)
      press.ring(circle(x, y, 3.8), 2, 'leaf')
  })
  leaf(press, [-30, -12], [-70, -30], { width: 0.5, veins: 2 })
  leaf(press, [-28, -14], [-38, -44], { width: 0.5, veins: 2 })
  press.line('30,-4 64,-50 100,-94', 3.8, 'key', runningOut)
  press.line('42,-2 78,-44 108,-80', 3.8, 'key', runningOut)
  press.shape(
    '-88,-12! -70,10 -30,18 0,19 30,18 70,10 88,-12! 82,30 58,60 32,72! 30,86! 0,90 -30,86! -32,72! -58,60 -82,30',
    press.chance.pick(['pale', 'main'] as const),
  )
  const paint = press.chance.pick(['accent', 'second'] as const)
  press.line('-80,16 -40,34 0,38 40,34 80,16', 4, paint)
  for (const x of [-42, -14, 14, 42])
    press.at({ x, y: 54 - Math.abs(x) * 0.12 }, () => press.line('-9,0 -4,-8 3,-2 -2,4 -6,1', 2, paint))
}

/** Sticky rice on a banana leaf. */
export function xoi(press: Press): void {
  press.shape('-98,52! -60,26 0,18 60,24 100,44! 74,80 20,92 -40,90 -80,76', 'leaf')
  for (let i = 0; i < 11; i++)
    press.line(
      `${-80 + i * 16},${46 - Math.sin((i / 10) * 3.1) * 18} ${-72 + i * 15},66 ${-58 + i * 12},86`,
      1.5,
      'pale',
    )
  press.shape(
    '-70,50! -66,12 -44,-22 -14,-44 18,-42 46,-18 66,14 70,50! 34,64 -34,64',
    press.chance.pick(['second', 'wash', 'accent'] as const),
  )
  for (const [x, y] of strewn(press, 0, 16, 52, 40, 64))
    press.at({ x, y, turn: press.chance.between(0, 180) }, () => press.line('-4,0 0,-1.6 4,0', 2.2, 'pale'))
  for (const [x, y] of strewn(press, 0, 14, 46, 38, 13))
    press.shape(ellipse(x, y, 5.6, 4.2, press.chance.between(0, 3)), 'main', 1.6)
  steam(press, 0, -54, 40)
}

/** Glass noodles, in skeins or hung to dry. */
export function noodles(press: Press): void {
  if (press.chance.happens(0.5)) dryingNoodles(press)
  else skeins(press)
}

function skeins(press: Press): void {
  const skein = (y: number, turn: number) =>
    press.at({ y, turn }, () => {
      press.shape(
        '-92,-4 -86,-24 -62,-32 -30,-22 0,-11 30,-22 62,-32 86,-24 94,-2 86,22 62,30 30,22 0,12 -30,22 -62,30 -86,20',
        press.chance.pick(['wash', 'pale'] as const),
      )
      for (let k = -4; k < 5; k++)
        press.line(`-82,${k * 4.6} -48,${k * 5.4} 0,${k * 2} 48,${k * 5.4} 84,${k * 4.6}`, 1.5)
      for (const side of [-1, 1])
        for (const r of [7, 13])
          press.line(arc(side * 78, 0, r * 0.8, r, side < 0 ? 0.25 : 0.75, side < 0 ? 0.75 : 1.25), 1.4)
      press.shape('-9,-16! 9,-16! 10,0 9,17! -9,17! -10,0', 'accent', 2.1)
      press.line('-3,-12 -3,13', 1.5, 'pale')
      press.line('4,-12 4,13', 1.5, 'pale')
    })
  skein(-54, -5)
  skein(4, 4)
  skein(62, -3)
}

/** Noodles hung over bamboo to dry. */
function dryingNoodles(press: Press): void {
  const ink = press.chance.pick(['wash', 'pale', 'second'] as const)
  for (const x of [-82, 82]) {
    tube(press, `${x},-92 ${x * 0.98},0 ${x * 1.08},98`, 5, 'main')
    for (const y of [-50, 0, 50]) press.line(`${x - 4},${y} ${x},${y + 3} ${x + 5},${y}`, 2)
  }
  for (const [x, foot] of [
    [-50, 74],
    [0, 84],
    [50, 72],
  ] as const)
    press.at({ x }, () => {
      press.shape(
        `-22,-72! 22,-72! 24,-20 21,${foot}! 12,${foot - 6} 4,${foot + 4} -6,${foot - 4} -14,${foot + 3} -22,${foot - 2}! -24,-20`,
        ink,
      )
      for (const dx of [-17, -12, -7, -2, 3, 8, 13, 18])
        press.line(`${dx},-66 ${dx * 1.08 + 1},0 ${dx},${foot - 8}`, 1.5, ink === 'second' ? 'pale' : 'key')
    })
  tube(press, '-104,-74 0,-70 104,-75', 6, 'second')
  for (const x of [-82, 82]) press.shape(`${x - 8},-84! ${x + 8},-84! ${x + 8},-62! ${x - 8},-62!`, 'accent', 2)
}

/** Bánh chưng, one wrapped and tied, one cut. */
export function banhChung(press: Press): void {
  press.at({ x: -22, y: -18, turn: -7 }, () => {
    press.shape('-62,-62! 60,-64! 64,58! -60,62!', 'leaf')
    for (let i = 0; i < 9; i++) press.line(`${-56 + i * 14},-58 ${-54 + i * 14},0 ${-56 + i * 14},58`, 1.3, 'pale')
    press.line('-60,-44 58,42', 1.6)
    for (const at of [-24, 24]) {
      press.shape(box(-63, at - 4, 64, at + 4), 'second', 1.8)
      press.shape(box(at - 4, -63, at + 4, 62), 'second', 1.8)
    }
    press.shape('-4,-4! -22,-18 -14,-24 0,-8 12,-24 22,-16 6,-2! 4,6', 'second', 1.8)
  })
  press.at({ x: 48, y: 46 }, () => {
    press.shape('-52,-22! 46,-26! 56,-6! 54,38! -46,44! -54,20!', 'leaf')
    press.shape('-46,-2! 50,-6! 50,34! -44,38!', 'pale', 2)
    press.shape('-38,8 0,4 42,6 43,20 0,24 -38,24', 'second', 1.8)
    press.shape('-24,12 0,9 26,12 24,18 -22,19', 'accent', 1.6)
    for (const [x, y] of [
      [-40, 2],
      [-20, 1],
      [10, -1],
      [34, -2],
      [-36, 33],
      [-8, 31],
      [20, 31],
      [42, 28],
    ] as const)
      press.dot(x, y, 1.8, 'leaf')
  })
}

/** Leaf-wrapped rolls, one opened. */
export function banhTe(press: Press): void {
  const roll = (y: number, turn: number, ink: 'leaf' | 'main') =>
    press.at({ y, turn }, () => {
      press.shape('-96,-6! -80,-20 -30,-26 30,-26 80,-18 98,-2! 82,16 30,24 -30,24 -80,18', ink)
      for (const dy of [-14, -5, 5, 14]) press.line(`-78,${dy * 0.7} 0,${dy * 1.2} 78,${dy * 0.7}`, 1.3, 'pale')
      for (const x of [-50, -16, 18, 52])
        press.shape(`${x - 4},-24! ${x + 4},-24! ${x + 8},23! ${x},23!`, 'second', 1.7)
    })
  roll(-50, -7, 'leaf')
  roll(2, 5, press.chance.pick(['main', 'leaf'] as const))
  leaf(press, [-100, 64], [100, 60], { width: 0.46, veins: 7, bend: 2 })
  press.shape('-66,56 -30,44 34,42 70,54 60,70 20,78 -34,78 -60,70', 'pale')
  for (const [x, y] of strewn(press, 4, 60, 44, 9, 14)) press.dot(x, y, 2, 'accent')
  tie(press, -8, 10, 60, 'second')
}
