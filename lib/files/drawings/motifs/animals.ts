import { runningOut } from '@/lib/files/drawings/brush'
import { arc, circle, ellipse } from '@/lib/files/drawings/geometry'
import type { Press } from '@/lib/files/drawings/press'

/** A rooster as the Đông Hồ printers cut it. */
export function rooster(press: Press): void {
  const [coat, tail] = press.chance.pick([
    ['main', 'leaf'],
    ['second', 'main'],
    ['main', 'second'],
  ] as const)
  const feathers = [
    '-40,-8! -70,-30 -96,-18 -98,12! -84,-6 -66,-8 -48,8',
    '-42,-14! -66,-52 -98,-52 -108,-24! -88,-38 -66,-28 -44,2',
    '-40,-18! -52,-70 -86,-84 -104,-66! -78,-64 -60,-46 -36,-4',
    '-34,-20! -30,-72 -54,-98 -78,-96! -56,-80 -46,-52 -26,-8',
  ]
  for (const [i, feather] of feathers.entries()) press.shape(feather, i % 2 ? tail : 'accent', 2.2)
  for (const x of [-4, 18])
    press.at({ x, y: 44 }, () => {
      press.shape('-7,-8! 9,-8! 4,16 3,36! -3,36! -3,16', 'second', 2)
      press.line('0,34 0,46', 4)
      press.line('0,44 16,50 20,50', 3.4, 'key', runningOut)
      press.line('0,44 6,54 8,56', 3.4, 'key', runningOut)
      press.line('0,44 -12,50', 3.4, 'key', runningOut)
    })
  press.shape('64,-52 60,-24 58,6 38,38 4,50 -28,40 -48,14 -46,-14! -24,-8 0,-16 16,-44 30,-72 48,-82 62,-72', coat)
  for (const [y, reach] of [
    [-50, 17],
    [-38, 20],
    [-26, 21],
    [-14, 20],
  ] as const)
    for (let i = 0; i < 4; i++)
      press.line(
        `${24 + i * 9 - (y + 50) * 0.35},${y} ${28 + i * 9 - (y + 50) * 0.4},${y + reach * 0.6}`,
        1.8,
        'pale',
        runningOut,
      )
  press.shape('-34,-2 -6,-10 22,-2 34,16 10,28 -16,36 -46,30! -30,22 -54,18! -36,10 -52,4!', tail, 2.2)
  for (const [y, x] of [
    [4, -30],
    [12, -34],
    [20, -36],
    [27, -34],
  ] as const)
    press.line(`${x},${y} ${x + 26},${y - 4} ${x + 48},${y - 3}`, 1.7, 'pale')
  press.shape('30,-74! 28,-92 38,-84! 42,-100 50,-86! 58,-98 62,-84! 74,-86 66,-70! 50,-80', 'accent', 2.2)
  press.shape('62,-68! 84,-58 62,-54!', 'second', 2)
  press.shape('58,-54 68,-48 66,-34 58,-32 54,-44', 'accent', 2)
  press.shape(circle(51, -66, 5), 'pale', 1.6)
  press.dot(52, -66, 2.2, 'key')
}

/** A duck on the field water. */
export function duck(press: Press): void {
  const ink = press.chance.pick(['main', 'second', 'pale'] as const)
  for (const [y, a, b] of [
    [72, -96, 96],
    [82, -70, 74],
    [91, -40, 46],
  ] as const)
    press.line(`${a},${y} ${(a + b) / 2 - 20},${y + 5} ${(a + b) / 2 + 14},${y - 3} ${b},${y}`, 2.6, 'accent')
  press.shape(
    '-62,-62 -44,-74 -26,-66 -20,-46 -26,-22 -18,-8 10,-14 46,-16 78,-34! 82,-6 66,34 34,60 -12,66 -48,50 -62,18 -56,-10 -48,-30 -58,-40',
    ink,
  )
  press.shape('-60,-58! -84,-54 -92,-44! -74,-40 -56,-42!', 'second', 2.2)
  press.line('-88,-47 -72,-49 -60,-48', 1.4)
  press.shape(circle(-44, -57, 4.6), 'pale', 1.6)
  press.dot(-44, -57, 2, 'key')
  press.line('-54,-16 -40,-11 -24,-16', 4.2, ink === 'pale' ? 'main' : 'pale')
  press.shape('-22,14 4,-4 40,-4 70,-18! 66,6 74,8! 56,22 60,28! 30,42 -4,40', 'accent', 2.3)
  for (const [x, y] of [
    [-6, 10],
    [2, 20],
    [12, 30],
  ] as const)
    press.line(`${x},${y} ${x + 24},${y - 2} ${x + 46},${y - 12}`, 1.9, 'pale')
  for (let i = 0; i < 6; i++) press.line(`${-46 + i * 7},${28 + i * 4} ${-42 + i * 7},${36 + i * 4}`, 1.6)
}

/** A pig with the âm dương swirl of Tết prints. */
export function pig(press: Press): void {
  const ink = press.chance.pick(['main', 'second', 'key'] as const)
  for (const [x, far] of [
    [-34, true],
    [40, true],
    [-54, false],
    [56, false],
  ] as const)
    press.shape(
      `${x - 9},30! ${x + 9},30! ${x + 8},74 ${x + 12},82! ${x - 10},82! ${x - 8},70`,
      far ? 'second' : ink,
      2.3,
    )
  press.line('84,-12 96,-18 98,-30 88,-32 88,-22 100,-18', 3.2)
  press.shape(
    '-92,2 -88,-10! -70,-24 -48,-44 -10,-54 36,-50 76,-30 88,2 78,34 44,52 -4,56 -46,46 -70,34 -82,22 -94,18!',
    ink,
  )
  press.shape('-52,-42! -66,-62 -46,-66 -34,-44 -44,-30', 'accent', 2.2)
  press.shape('-94,0! -100,4 -100,16 -94,20! -86,18 -84,4', 'second', 2)
  press.dot(-95, 7, 1.6, 'key')
  press.dot(-95, 14, 1.6, 'key')
  press.line('-76,-8 -68,-14 -60,-10', 2.4, 'pale')
  press.dot(-68, -8, 2.6, 'pale')
  press.line('-86,24 -74,24 -68,18', 1.8, 'pale')
  for (const [x, y, r] of [
    [-20, -2, 24],
    [42, 2, 26],
  ] as const) {
    press.fill(circle(x, y, r), 'pale')
    press.ring(circle(x, y, r), 2.2)
    press.fill(
      [
        ...arc(x, y, r - 2, r - 2, 0.25, 0.75),
        ...arc(x, y - r / 2, r / 2, r / 2 - 1, -0.25, 0.25),
        ...arc(x, y + r / 2, r / 2, r / 2 - 1, 0.75, 0.25),
      ],
      'accent',
    )
    press.dot(x, y - r / 2, r * 0.15, 'accent')
    press.dot(x, y + r / 2, r * 0.15, 'pale')
  }
  press.line('-52,34 -10,46 36,44', 1.8, 'pale')
}

/** Two fish on a plate of leaves. */
export function fish(press: Press): void {
  const one = (y: number, ink: 'main' | 'second' | 'leaf', flip: boolean) =>
    press.at({ y, flip, turn: flip ? 4 : -4 }, () => {
      press.shape('58,0! 78,-28 96,-32! 90,0 96,32! 78,26', 'accent', 2.2)
      for (const dy of [-16, -6, 5, 15]) press.line(`66,${dy * 0.4} 88,${dy * 1.4}`, 1.4)
      press.shape('-24,-30! 0,-52 34,-44! 24,-28', 'accent', 2.2)
      press.shape('-4,28! 2,46 22,46! 22,26', 'accent', 2.2)
      press.shape('-96,2! -74,-20 -34,-34 14,-30 62,-6! 64,6! 20,28 -34,32 -76,20', ink)
      press.line('-58,-26 -46,0 -56,26', 2.4)
      for (let col = 0; col < 6; col++)
        for (let row = -1; row < 2; row++) {
          const [x, sy] = [-32 + col * 15, row * 14 + (col % 2) * 7]
          if (Math.abs(sy) < 26 - col * 3) press.line(arc(x, sy, 7, 7, -0.22, 0.22), 1.9, 'pale')
        }
      press.shape(circle(-74, -4, 6), 'pale', 1.7)
      press.dot(-74, -4, 2.8, 'key')
    })
  one(-38, press.chance.pick(['main', 'leaf'] as const), false)
  one(42, 'second', true)
}

/** Eggs in a nest of straw. */
export function eggs(press: Press): void {
  const egg = (x: number, y: number, turn: number, ink: 'pale' | 'wash' | 'second') =>
    press.at({ x, y, turn }, () => {
      press.shape('0,-40 20,-26 28,2 20,28 0,36 -20,28 -28,2 -20,-26', ink)
      press.line(arc(0, 0, 20, 26, -0.02, 0.17), 1.7)
      press.line(arc(0, 0, 14, 20, 0, 0.14), 1.4)
    })
  egg(-30, -18, -12, 'pale')
  egg(26, -22, 14, 'wash')
  egg(-52, 10, -20, 'wash')
  egg(52, 8, 20, 'pale')
  egg(-2, 6, 2, 'second')
  press.shape('-94,12! -52,28 0,33 52,28 94,12! 86,50 56,78 0,88 -56,78 -86,50', 'main')
  for (let i = 0; i < 30; i++) {
    const x = press.chance.between(-74, 60)
    const y = press.chance.between(36, 76) - Math.abs(x) * 0.22
    press.line(
      `${x},${y} ${x + 14},${y + press.chance.between(-6, 8)} ${x + 28},${y + press.chance.between(-8, 4)}`,
      1.8,
      press.chance.pick(['pale', 'pale', 'key'] as const),
    )
  }
  for (const [x, y, turn] of [
    [-88, 18, -40],
    [-70, 24, -70],
    [72, 24, 60],
    [88, 16, 30],
    [-96, 30, 10],
  ] as const)
    press.at({ x, y, turn }, () => press.line('0,6 3,-12 0,-26', 2.2, 'second', runningOut))
}

/** A dappled cow of the Ba Vì slopes. */
export function cow(press: Press): void {
  for (const [x, h] of [
    [-30, 4],
    [58, 4],
    [-48, 8],
    [42, 8],
  ] as const)
    press.shape(
      `${x - 9},26! ${x + 9},26! ${x + 6},${66 + h}! ${x + 8},${80 + h}! ${x - 8},${80 + h}! ${x - 6},${66 + h}!`,
      'pale',
      2.3,
    )
  press.line('78,-18 92,0 90,34', 3)
  press.shape('90,30 96,44 90,56 84,44', 'key', 1.6)
  press.shape('-62,-30 -40,-36 0,-30 40,-36 74,-28 82,0 74,32 40,38 20,46 0,38 -44,40 -62,22 -70,-2', 'pale')
  press.inside('-62,-30 -40,-36 0,-30 40,-36 74,-28 82,0 74,32 40,38 20,46 0,38 -44,40 -62,22 -70,-2', () => {
    for (const [x, y, rx, ry] of [
      [-18, -22, 26, 22],
      [50, -14, 28, 20],
      [16, 24, 18, 15],
      [74, 26, 14, 14],
      [-48, 30, 15, 12],
    ] as const)
      press.fill(ellipse(x + press.chance.between(-4, 4), y, rx, ry, press.chance.between(0, 1)), 'main')
  })
  press.shape('14,42 24,54 34,42 30,36 18,36', 'second', 2)
  press.shape('-52,-34! -40,-52 -28,-46 -34,-30', 'second', 2)
  press.shape('-86,-44! -102,-52 -108,-40 -92,-32', 'second', 2)
  press.line('-60,-52 -54,-66 -44,-70', 4)
  press.line('-82,-54 -92,-64 -92,-72', 4)
  press.shape('-66,-56 -48,-46 -46,-22 -56,4 -72,18 -88,12 -92,-10 -90,-36 -82,-52', 'pale')
  press.fill('-66,-54 -50,-46 -48,-26 -60,-16 -68,-34', 'main')
  press.shape('-58,2 -72,20 -90,12 -92,-2 -74,-6', 'second', 2)
  press.dot(-83, 6, 2, 'key')
  press.dot(-70, 7, 2, 'key')
  press.dot(-80, -28, 3, 'key')
  press.dot(-59, -30, 3, 'pale')
  press.line('-96,86 -40,90 40,86 98,90', 2.2, 'leaf')
}
