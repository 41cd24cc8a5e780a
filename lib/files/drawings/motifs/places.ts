import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, box, circle, course, ellipse, type Point, sym } from '@/lib/files/drawings/geometry'
import { blade, leaf, strewn } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

/** A tiled roof with lifted corners between two ends, its eaves at `y`. */
function roof(press: Press, half: number, y: number, height: number): void {
  press.shape(
    `${-half - 14},${y - 12}! ${-half * 0.8},${y} 0,${y + 3} ${half * 0.8},${y} ${half + 14},${y - 12}! ${half * 0.74},${y - height * 0.5} ${half * 0.5},${y - height}! ${-half * 0.5},${y - height}! ${-half * 0.74},${y - height * 0.5}`,
    'main',
  )
  for (let x = -half * 0.84; x <= half * 0.84; x += 9)
    press.line(
      [
        [x * 0.62, y - height + 3],
        [x * 0.76, y - height * 0.45],
        [x, y - 2],
      ],
      1.5,
      'pale',
    )
  press.shape(box(-half * 0.54, y - height - 6, half * 0.54, y - height + 2), 'second', 2)
  for (const flip of [false, true])
    press.at({ flip }, () =>
      press.line(
        `${half * 0.5},${y - height - 4} ${half * 0.58},${y - height - 14} ${half * 0.5},${y - height - 18}`,
        3.2,
      ),
    )
}

/** A village gate and its banyan. */
export function gate(press: Press): void {
  press.line('74,92 70,40 82,0', 9, 'key', runningOut)
  press.line('72,50 58,20 60,-10', 5)
  press.shape('40,-12 36,-36 50,-52 62,-72 84,-70 100,-54 112,-30 104,-4 84,8 58,4', 'leaf')
  for (const [x, y] of strewn(press, 76, -32, 28, 30, 14)) press.line(arc(x, y, 6, 5, 0.55, 0.95), 1.9, 'pale')
  press.at({ x: -22 }, () => {
    press.shape(box(-62, -14, 62, 92), 'wash')
    press.shape(box(-66, 80, 66, 94), 'second', 2.3)
    for (const x of [-50, 50]) {
      press.shape(box(x - 8, -12, x + 8, 80), 'second', 2.1)
      for (const y of [6, 26, 46, 66]) press.line(`${x - 5},${y} ${x + 5},${y + 1}`, 1.6)
    }
    press.shape([...arc(0, 36, 29, 36, 0.5, 1), [29, 93], [-29, 93]], 'key', 2.3)
    press.shape([...arc(0, 38, 21, 28, 0.5, 1), [21, 93], [-21, 93]], 'second', 1.6)
    press.line('0,14 1,50 0,92', 1.8)
    press.shape(box(-24, -12, 24, 0), 'accent', 2)
    for (const x of [-14, 0, 14]) press.line(`${x - 3},-9 ${x + 3},-6 ${x - 2},-3`, 1.7, 'pale')
    roof(press, 66, -14, 26)
    press.shape(box(-30, -62, 30, -40), 'wash', 2.3)
    for (const x of [-18, 0, 18]) press.shape(ellipse(x, -51, 5, 6), 'key', 1.5)
    roof(press, 40, -62, 24)
  })
  press.line('-104,94 -20,91 60,95 106,92', 2.6, 'leaf')
}

/** A boat on the river below the limestone hills. */
export function boat(press: Press): void {
  press.shape(
    '-108,22! -96,-10 -80,-46 -64,-52 -52,-20 -40,-34 -26,-68 -6,-74 8,-36 22,-14 38,-46 56,-50 76,-8 100,22! 0,26',
    'leaf',
  )
  for (const [x, y] of [
    [-70, -44],
    [-56, -20],
    [-14, -64],
    [4, -40],
    [52, -42],
    [66, -14],
    [-88, -18],
  ] as const)
    press.line(`${x},${y} ${x + 6},${y + 18} ${x + 4},${y + 36}`, 2, 'pale', runningOut)
  for (const [x, y] of [
    [-6, -94],
    [12, -88],
    [28, -98],
  ] as const)
    press.line(`${x - 7},${y - 3} ${x},${y + 2} ${x + 7},${y - 4}`, 2)
  press.at({ x: 6, y: 4 }, () => {
    press.shape('-2,30 -10,12 -2,-2 10,-4 18,12 16,32', 'accent', 2.2)
    press.shape('6,-26! 22,-14 30,-6! 8,2 -14,-4! -6,-14', 'wash', 2.2)
    press.line('14,12 34,30 52,66', 3, 'key', even)
  })
  press.shape('-86,26! -50,40 0,44 50,38 94,18! 76,56 40,66 -30,66 -66,56', 'main')
  press.line('-76,38 -30,53 30,52 82,32', 2.4, 'pale')
  press.shape('-60,32! -54,6 -30,2 -10,8 -4,38!', 'second', 2.2)
  for (const x of [-46, -32, -18]) press.line(`${x - 4},34 ${x},6`, 1.6)
  for (const [y, a, b] of [
    [66, -108, -50],
    [72, 44, 108],
    [78, -74, 70],
    [90, -98, 30],
    [94, 46, 98],
  ] as const)
    press.line(`${a},${y} ${a * 0.6 + b * 0.4},${y + 5} ${a * 0.3 + b * 0.7},${y - 2} ${b},${y + 2}`, 2.4, 'second')
}

/** A village house under areca palms. */
export function house(press: Press): void {
  for (const [x, top, s] of [
    [76, -78, 1],
    [96, -52, 0.8],
    [-92, -60, 0.85],
  ] as const) {
    press.line(`${x},88 ${x - 2},20 ${x + 2},${top}`, 5, 'key', even)
    for (const [dx, dy] of [
      [-34, -10],
      [-26, 16],
      [34, -8],
      [28, 18],
      [-12, -30],
      [16, -28],
    ] as const)
      blade(press, [x + 2, top], [x + 2 + dx * s, top + dy * s], 7, 'leaf', dx > 0 ? -14 : 14)
  }
  press.shape(box(-66, 10, 62, 84), 'wash')
  for (const x of [-64, -32, -2, 28, 60]) press.shape(box(x - 4, 8, x + 4, 84), 'second', 1.9)
  press.shape(box(-26, 22, -8, 82), 'main', 1.9)
  press.shape(box(4, 22, 22, 82), 'main', 1.9)
  for (const x of [-20, -14, 10, 16])
    press.line(
      [
        [x, 28],
        [x, 76],
      ],
      1.5,
      'pale',
      even,
    )
  for (const x of [-56, 36]) {
    press.shape(box(x, 30, x + 17, 58), 'pale', 1.8)
    for (const dx of [4, 8.5, 13])
      press.line(
        [
          [x + dx, 32],
          [x + dx, 56],
        ],
        1.6,
        'key',
        even,
      )
  }
  press.at({ x: -2 }, () => roof(press, 76, 14, 46))
  press.shape('-84,84! 80,84! 88,95! -92,95!', 'second', 2.3)
  press.shape(
    sym('16,62! 20,78 14,92! 0,94').map(([x, y]): Point => [x - 70, y]),
    'accent',
    2.2,
  )
  leaf(press, [-70, 62], [-84, 36], { width: 0.4, veins: 2 })
  leaf(press, [-70, 62], [-58, 34], { width: 0.4, veins: 2 })
}

/** The Pavilion of the Constellation of Literature. */
export function pavilion(press: Press): void {
  press.shape(box(-60, 78, 60, 94), 'second')
  press.shape(box(-54, 18, -36, 78), 'wash', 2.3)
  press.shape(box(36, 18, 54, 78), 'wash', 2.3)
  press.shape(box(-20, 22, -8, 78), 'wash', 2)
  press.shape(box(8, 22, 20, 78), 'wash', 2)
  press.shape(box(-60, 8, 60, 22), 'second', 2.3)
  press.shape(box(-48, -32, 48, 10), 'accent')
  press.shape(circle(0, -11, 17), 'wash', 2.3)
  press.ring(circle(0, -11, 10), 1.9)
  for (let i = 0; i < 12; i++)
    press.line(
      [
        [Math.cos(i * 0.5236) * 10, -11 + Math.sin(i * 0.5236) * 10],
        [Math.cos(i * 0.5236) * 17, -11 + Math.sin(i * 0.5236) * 17],
      ],
      1.7,
      'key',
      even,
    )
  for (const x of [-42, -32, 32, 42])
    press.line(
      [
        [x, -28],
        [x, 6],
      ],
      2,
      'pale',
      even,
    )
  roof(press, 58, -32, 22)
  press.shape(box(-28, -72, 28, -56), 'accent', 2.3)
  roof(press, 38, -72, 20)
}

/** A bicycle laden with flowers. */
export function bicycle(press: Press): void {
  for (const x of [-58, 58]) {
    press.ring(circle(x, 58, 36), 3.6)
    press.ring(circle(x, 58, 30), 1.6)
    for (let i = 0; i < 12; i++)
      press.line(
        [
          [x, 58],
          [x + Math.cos(i * 0.5236) * 30, 58 + Math.sin(i * 0.5236) * 30],
        ],
        1.2,
        'key',
        even,
      )
    press.dot(x, 58, 5, 'main')
  }
  for (const frame of ['-58,58 -30,4 -34,-14', '-30,8 34,4', '-28,10 0,58 38,2', '-58,58 0,58', '58,58 36,0 30,-30']) {
    press.line(frame, 6.4, 'key', even)
    press.line(frame, 2.6, 'main', even)
  }
  press.shape('-50,-18 -18,-20 -20,-12 -44,-10', 'key', 1.8)
  press.line('12,-28 30,-32 44,-22', 5, 'key', even)
  press.ring(circle(0, 58, 9), 2.6)
  press.line('0,58 9,72 18,72', 3)
  press.shape('-98,-18! -50,-18! -54,14! -94,14!', 'second')
  for (const y of [-10, -1, 8]) press.line(`-94,${y} -74,${y + 2} -54,${y}`, 1.8)
  for (const [x, y, ink] of [
    [-96, -34, 'main'],
    [-76, -44, 'accent'],
    [-56, -34, 'main'],
    [-88, -58, 'accent'],
    [-66, -62, 'main'],
    [-48, -52, 'second'],
    [-76, -28, 'second'],
    [-100, -50, 'wash'],
  ] as const)
    press.at({ x, y }, () => {
      for (let i = 0; i < 6; i++)
        press.at({ turn: i * 60 }, () => press.shape('0,0! 6,-6 4,-12 0,-13 -4,-12 -6,-6', ink, 1.6))
      press.dot(0, 0, 3, 'pale')
    })
  leaf(press, [-60, -20], [-36, -36], { width: 0.4, veins: 2 })
  press.fill(course('-104,94! 0,91 104,94! 60,98 -60,98'), 'leaf')
}
