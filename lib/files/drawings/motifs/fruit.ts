import { runningOut } from '@/lib/files/drawings/brush'
import { arc, circle, ellipse } from '@/lib/files/drawings/geometry'
import { ball, blossom, leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A pomelo with its leaf, and one cut open. */
export function pomelo(press: Press): void {
  const ink = press.chance.pick(['second', 'main'] as const)
  leaf(press, [-14, -62], [-84, -84], { width: 0.42, veins: 4 })
  leaf(press, [-8, -62], [56, -92], { width: 0.4, veins: 4, bend: -7, ink: 'leaf' })
  press.shape('-12,-66 12,-60 46,-36 58,2 50,44 22,70 -14,72 -50,62 -74,30 -76,-8 -60,-40 -34,-58', ink)
  press.line('-56,-22 -44,-40 -24,-50', 5, 'pale')
  press.shape('-16,-62! -10,-70 -6,-78! 0,-77! -2,-66 2,-60! -7,-57', 'leaf', 2)
  for (let i = 0; i < 16; i++) press.dot(press.chance.between(-62, 10), press.chance.between(-8, 60), 1.5, 'key')
  press.shape(circle(40, 44, 50), ink)
  press.fill(circle(40, 44, 43), 'pale')
  const pieces = 10
  for (let i = 0; i < pieces; i++)
    press.at({ x: 40, y: 44, turn: (i * 360) / pieces + 8 }, () => {
      press.shape('0,-6! 10,-28 9,-37 0,-39 -9,-37 -10,-28', 'wash', 1.7)
      for (const dx of [-4, 1, 5]) press.line(`${dx * 0.4},-20 ${dx},-33`, 1.2, ink, runningOut)
    })
}

/** A spray of longan, one opened. */
export function longan(press: Press): void {
  press.line('70,-96 40,-62 6,-38 -20,-8', 5)
  press.line('14,-44 34,-16 30,10', 3.2)
  press.line('40,-62 2,-78 -30,-72', 3.2)
  for (const [fx, fy, tx, ty] of [
    [52, -76, 96, -52],
    [46, -70, 78, -22],
    [30, -58, -2, -98],
    [18, -72, -46, -96],
    [-8, -76, -72, -66],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.32, veins: 4 })
  const spots = [
    [-58, -22],
    [-28, -34],
    [2, -24],
    [-74, 8],
    [-44, 4],
    [-14, 0],
    [18, 2],
    [46, -2],
    [-60, 36],
    [-30, 32],
    [2, 30],
    [34, 28],
    [60, 22],
    [-44, 64],
    [-14, 62],
    [18, 58],
  ] as const
  for (const [i, [x, y]] of spots.entries()) {
    ball(press, x, y + 8, 17, i % 4 === 1 ? 'main' : 'second', 2.2)
    for (const [dx, dy] of [
      [5, 6],
      [-2, 9],
      [9, -1],
    ] as const)
      press.dot(x + dx, y + 8 + dy, 1.2, 'key')
  }
  press.shape(circle(48, 66, 25), 'pale')
  press.shape(circle(48, 66, 13), 'key', 1.5)
  press.line(arc(48, 66, 7, 7, 0.55, 0.75), 2.4, 'pale')
  press.line(arc(48, 66, 20, 20, 0.05, 0.3), 1.6)
}

/** A hand of bananas. */
export function banana(press: Press): void {
  const ink = press.chance.pick(['second', 'leaf', 'ground'] as const)
  for (const [turn, size] of [
    [62, 0.86],
    [40, 0.95],
    [18, 1],
    [-6, 1],
    [-30, 0.94],
  ] as const)
    press.at({ x: 0, y: -58, turn, scale: size }, () => {
      press.shape('-11,-6! 11,-6! 24,24 26,70 10,118 2,138 -6,136! -8,112 -8,60 -18,24', ink)
      press.line('2,4 10,40 6,96', 1.8)
      press.line('-10,20 -3,50 -4,88', 3, 'pale')
      press.fill('2,138 -6,136! -5,126 4,128!', 'key')
    })
  press.shape('-26,-48! -20,-66 -12,-94! 14,-96! 20,-68 28,-50! 0,-40', 'leaf')
  press.line('-8,-88 -12,-60', 1.6)
  press.line('6,-90 10,-58', 1.6)
}

/** Apricots of the Perfume Pagoda on their branch. */
export function apricot(press: Press): void {
  press.line('-96,-70 -50,-62 -6,-40 40,-44 92,-74', 5)
  press.line('-6,-40 2,-10 -4,10', 3)
  for (const [fx, fy, tx, ty] of [
    [-60, -64, -92, -20],
    [-36, -56, -20, -98],
    [16, -42, 40, -94],
    [60, -54, 96, -22],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.46, veins: 4 })
  const one = (x: number, y: number, r: number, ink: 'main' | 'second' | 'accent', turn: number) =>
    press.at({ x, y, scale: r / 50, turn }, () => {
      press.shape('0,-44 26,-50 50,-24 50,14 26,46 0,52 -28,46 -50,14 -50,-22 -26,-50', ink, 130 / r)
      press.line('0,-44 8,-10 2,30', 100 / r)
      press.line('-34,-16 -26,-32 -12,-38', 180 / r, 'pale')
      for (let i = 0; i < 7; i++) press.line(`${24 + i * 3},${34 - i * 9} ${18 + i * 3.5},${26 - i * 9}`, 70 / r)
    })
  one(-40, 8, 40, 'second', -8)
  one(44, 10, 38, 'second', 10)
  one(0, 50, 42, 'main', 3)
  blossom(press, -72, -78, 17, 5, 'pale', 'accent')
  blossom(press, 74, -74, 15, 5, 'pale', 'accent')
}

/** A pot of kumquat, pruned to a cone for Tết. */
export function kumquat(press: Press): void {
  press.line('0,60 -2,20 2,-20', 6)
  press.shape('0,-100 20,-82 34,-50 54,-24 60,6 50,30 22,40 -8,42 -40,38 -60,18 -56,-14 -40,-40 -22,-76', 'leaf')
  press.inside('0,-100 20,-82 34,-50 54,-24 60,6 50,30 22,40 -8,42 -40,38 -60,18 -56,-14 -40,-40 -22,-76', () => {
    for (let i = 0; i < 42; i++) {
      const [x, y] = [press.chance.between(-56, 56), press.chance.between(-92, 40)]
      press.at({ x, y, turn: press.chance.between(0, 360) }, () => press.line('-8,0 0,-4 8,0', 1.5, 'pale'))
    }
  })
  const fruit = [
    [0, -76],
    [-16, -54],
    [16, -50],
    [-34, -26],
    [-2, -28],
    [30, -20],
    [-46, 6],
    [-20, 0],
    [10, 2],
    [42, 8],
    [-32, 26],
    [0, 26],
    [28, 28],
  ] as const
  for (const [x, y] of fruit) ball(press, x + press.chance.between(-3, 3), y, 9.5, 'second', 1.9)
  press.shape(
    '-44,50! 44,50! 42,60! 34,64! 28,94! 0,97 -28,94! -34,64! -42,60!',
    press.chance.pick(['main', 'accent'] as const),
  )
  press.line('-40,60 0,63 40,60', 1.7)
  for (const x of [-18, -6, 6, 18]) press.ring(ellipse(x, 78, 5, 8), 1.5, 'pale')
}
