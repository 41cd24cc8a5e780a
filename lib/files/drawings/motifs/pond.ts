import { runningOut } from '@/lib/files/drawings/brush'
import { arc, circle } from '@/lib/files/drawings/geometry'
import { blossom, leaf } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** Two carp circling. */
export function koi(press: Press): void {
  const one = (ink: Ink, spot: Ink) => {
    press.shape('30,56! 30,84 8,100! 20,78 -4,88 -20,80! 4,70 16,52!', spot, 2.3)
    press.shape('-30,-34! -58,-34 -70,-14! -48,-16 -26,-12!', spot, 2.2)
    press.shape('14,-36! 38,-34 52,-12! 32,-16 16,-14!', spot, 2.2)
    press.shape('-8,-92! 14,-80 22,-54 24,-20 38,18 35,60! 25,61! 12,38 -18,10 -34,-22 -36,-58 -26,-82', ink)
    press.inside('-8,-92! 14,-80 22,-54 24,-20 38,18 35,60! 25,61! 12,38 -18,10 -34,-22 -36,-58 -26,-82', () => {
      if (ink === 'pale')
        for (const [x, y, r] of [
          [-10, -74, 15],
          [8, -24, 20],
          [24, 24, 14],
        ] as const)
          press.dot(x, y, r, spot)
      for (let row = 0; row < 7; row++)
        for (let k = -2; k < 3; k++)
          press.line(
            arc(k * 12 - 4 + row * 4.4 + (row % 2) * 6, -44 + row * 14, 6.4, 6, 0.04, 0.46),
            1.7,
            ink === 'pale' ? 'key' : 'pale',
          )
    })
    press.line('-35,-54 -22,-47 -8,-46 8,-48 21,-56', 2.2)
    for (const x of [-28, 13]) press.shape(circle(x, -73, 3.4), 'key', 1.8)
    press.line('-16,-90 -26,-98 -36,-96', 1.9)
    press.line('0,-90 10,-100 20,-97', 1.9)
  }
  for (const r of [94, 62]) press.line(arc(0, 0, r, r * 0.94, 0.06, 0.3), 2.2, 'second')
  for (const r of [96, 66]) press.line(arc(0, 0, r, r * 0.94, 0.56, 0.8), 2.2, 'second')
  press.at({ x: -42, y: -4, scale: 0.86, turn: 8 }, () => one('main', 'accent'))
  press.at({ x: 44, y: 8, scale: 0.82, turn: 188 }, () => one(press.chance.pick(['pale', 'second'] as const), 'accent'))
}

/** A songbird on a flowering branch. */
export function bird(press: Press): void {
  press.line('-100,66 -40,50 10,56 100,30', 6, 'key')
  press.line('34,50 56,74 88,84', 3.6, 'key', runningOut)
  for (const [fx, fy, tx, ty] of [
    [-60, 54, -94, 28],
    [60, 42, 92, 62],
    [-30, 52, -46, 84],
  ] as const)
    leaf(press, [fx, fy], [tx, ty], { width: 0.4, veins: 4 })
  press.shape('40,28! 66,54 98,64! 84,80 58,72 24,46', 'accent')
  press.line('44,42 64,58 84,68', 2, 'pale')
  press.shape(
    '-38,-62 -14,-66 4,-50 14,-26 38,-4 56,30 44,50! 10,52 -22,38 -38,8 -36,-20 -46,-40',
    press.chance.pick(['main', 'second'] as const),
  )
  press.fill('-36,-16 -22,-8 -14,18 0,44 -20,36 -36,10', 'wash')
  for (const [x, y] of [
    [-26, 4],
    [-18, 16],
    [-24, 22],
    [-12, 30],
  ] as const)
    press.line(`${x - 3},${y} ${x},${y + 4} ${x + 3},${y}`, 1.5)
  press.shape('-4,-18! 18,-24 40,2 60,44 66,64! 40,48 14,30 -2,6', 'accent')
  for (const [x, y] of [
    [8, -6],
    [16, 8],
    [26, 22],
  ] as const)
    press.line(`${x},${y} ${x + 16},${y + 12} ${x + 30},${y + 28}`, 2, 'pale')
  press.shape('-44,-52! -70,-44 -44,-38!', 'second', 2.2)
  press.line('-64,-45 -54,-45 -46,-45', 1.4)
  press.shape(circle(-28, -46, 6), 'pale', 1.8)
  press.dot(-29, -46, 2.8, 'key')
  press.line('-22,-36 -10,-34 -2,-42', 2, 'pale')
  for (const x of [-6, 14]) press.line(`${x},50 ${x - 2},58 ${x - 7},62`, 2.8)
  for (const [x, y, r] of [
    [-72, 60, 15],
    [76, 34, 14],
    [82, 86, 12],
    [-92, 76, 10],
  ] as const)
    blossom(press, x, y, r, 5, 'pale', 'accent')
}
