import { even } from '@/lib/files/drawings/brush'
import { noise } from '@/lib/files/drawings/chance'
import { circle, course, ellipse, type Point, sym } from '@/lib/files/drawings/geometry'
import { band, blossom, contours, leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

const vases = [
  { body: '17,-84! 14,-72 15,-58 34,-40 52,-8 48,34 30,70 27,88!', belly: [50, 6] },
  { body: '24,-86! 15,-74 14,-48 20,-28 46,2 50,38 38,72 26,88!', belly: [49, 26] },
  { body: '30,-80! 24,-70 26,-60 52,-34 60,4 48,48 32,74 30,88!', belly: [58, 0] },
] as const

/** The fine net of a crackled glaze. */
function crackle(press: Press, ink: 'pale' | 'key'): void {
  const knot = (col: number, row: number): Point => [
    -66 + col * 19 + 9 * noise(col * 3.7, row * 2.9, 5),
    -90 + row * 17 + 8 * noise(row * 3.1, col * 4.3, 11),
  ]
  for (let row = 0; row < 11; row++)
    for (let col = 0; col < 8; col++) {
      if (press.chance.happens(0.72)) press.line([knot(col, row), knot(col + 1, row)], 1.05, ink, even)
      if (press.chance.happens(0.72)) press.line([knot(col, row), knot(col, row + 1)], 1.05, ink, even)
    }
}

/** A Bát Tràng vase, its glaze crackled or painted. */
export function vase(press: Press): void {
  const flowered = press.chance.happens(0.5)
  if (flowered) {
    press.line('2,-30 8,-60 -6,-84 6,-112', 3.4)
    press.line('6,-56 26,-76 40,-98', 2.8)
    for (const [x, y, r] of [
      [-8, -86, 13],
      [7, -110, 12],
      [40, -98, 12],
      [22, -74, 9],
      [8, -64, 8],
    ] as const)
      blossom(press, x, y, r, 5, 'accent', 'pale')
  }
  press.at(flowered ? { y: 27, scale: 0.72 } : {}, () => vaseBody(press))
}

function vaseBody(press: Press): void {
  const { body, belly } = press.chance.pick(vases)
  const look = press.chance.pick(['crackle', 'flower', 'waves', 'bamboo'] as const)
  const ink = look === 'crackle' ? press.chance.pick(['second', 'wash', 'main'] as const) : 'pale'
  const [first = '0,0'] = body.split(' ')
  const mouth = Number.parseFloat(first)
  press.shape(sym(`${body} 0,94`), ink)
  press.inside(sym(`${body} 0,94`), () => {
    const [_r, y] = belly
    if (look === 'flower') {
      blossom(press, -6, y + 4, 30, 7, 'main', 'accent')
      leaf(press, [20, y + 14], [46, y - 8], { ink: 'second', width: 0.45, veins: 2 })
      leaf(press, [-28, y + 22], [-52, y + 2], { ink: 'second', width: 0.45, veins: 2 })
    }
    if (look === 'waves')
      for (let row = 0; row < 3; row++)
        for (let i = -4; i < 5; i++) {
          const x = i * 22 + (row % 2) * 11
          for (const k of [10, 6, 2.5]) press.ring(circle(x, y + 12 + row * 11, k), 1.5, 'main')
        }
    if (look === 'bamboo') {
      press.line(`-12,${y + 50} -8,${y} -14,${y - 60}`, 3.2, 'main')
      for (const [dx, dy, tx, ty] of [
        [-10, 10, 26, -6],
        [-10, 10, -38, 0],
        [-11, -16, 20, -34],
        [-10, 28, 24, 34],
      ] as const)
        press.fill(
          course(
            `${dx},${y + dy} ${(dx + tx) / 2},${y + (dy + ty) / 2 - 5} ${tx},${y + ty}! ${(dx + tx) / 2},${y + (dy + ty) / 2 + 4}`,
          ),
          'main',
        )
    }
    if (look === 'crackle') crackle(press, ink === 'wash' ? 'key' : 'pale')
    for (const at of [-54, 70]) {
      press.line(band(-70, 70, at, 5), 3.4, look === 'crackle' ? 'key' : 'main')
      press.line(band(-70, 70, at + 6, 5), 1.4, look === 'crackle' ? 'key' : 'main')
    }
    contours(press, body, [0.92, 0.83], 0.3, 0.9, 1.6)
  })
  press.shape(ellipse(0, -84, mouth, mouth * 0.22), 'key', 2)
}

/** Everyday bowls and a plate, stacked. */
export function bowls(press: Press): void {
  press.at({ y: -20 }, () => {
    press.shape(ellipse(0, -22, 94, 62), 'pale')
    press.ring(ellipse(0, -22, 84, 54), 3, 'main')
    press.ring(ellipse(0, -22, 62, 38), 1.6)
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * 2 * Math.PI
      press.dot(Math.cos(a) * 73, -22 + Math.sin(a) * 46, 4.4, i % 2 ? 'accent' : 'second')
    }
    blossom(press, 0, -32, 30, 7, 'main', 'accent')
  })
  const bowl = (x: number, y: number, scale: number, ink: 'pale' | 'main' | 'second') =>
    press.at({ x, y, scale }, () => {
      const paint = ink === 'pale' ? 'main' : 'pale'
      press.shape('-76,-24! 0,-12 76,-24! 68,14 42,36 26,40! 24,52! -24,52! -26,40! -42,36 -68,14', ink)
      press.shape(ellipse(0, -24, 76, 17), 'pale')
      press.ring(ellipse(0, -22, 62, 11), 1.6)
      press.line('-68,0 -34,11 0,13 34,11 68,0', 3, paint)
      for (const dx of [-40, -14, 14, 40])
        press.at({ x: dx, y: 26 - Math.abs(dx) * 0.22 }, () => press.line('-9,2 -4,-7 4,-6 4,2 -2,3', 2, paint))
    })
  bowl(-34, 48, 0.84, press.chance.pick(['main', 'second'] as const))
  bowl(56, 64, 0.56, 'pale')
}

/** A pot rising on the wheel between two hands of clay. */
export function wheel(press: Press): void {
  press.at({ y: 10, scale: 0.82 }, () => throwing(press))
}

function throwing(press: Press): void {
  press.shape(ellipse(0, 84, 98, 17), 'second')
  press.shape(ellipse(0, 74, 92, 17), 'wash')
  press.ring(ellipse(0, 74, 74, 12), 1.5)
  press.ring(ellipse(0, 74, 58, 9), 1.5)
  const pot = '26,-66! 22,-52 28,-34 52,-4 56,26 42,56 34,70!'
  press.shape(sym(`${pot} 0,76`), press.chance.pick(['main', 'second'] as const))
  for (const y of [-36, -16, 6, 28, 48]) {
    const half = y < -20 ? 26 : y < 0 ? 42 : y < 40 ? 54 : 46
    press.line(band(-half, half, y, 7), 1.9, 'pale')
  }
  contours(press, pot, [0.88, 0.76], 0.2, 0.9, 1.7)
  press.shape(ellipse(0, -66, 26, 7), 'key', 2)
  for (const flip of [false, true])
    press.at({ flip }, () => {
      press.shape('120,-10! 92,2 72,4 58,-10 50,-2 52,16 60,34 76,40 96,36 124,38!', 'wash')
      press.line('56,20 66,24 76,24', 1.6)
      press.line('54,10 66,13 78,13', 1.6)
      press.line('60,-6 70,2 80,2', 1.6)
      press.shape('104,-16! 104,44! 128,48! 128,-20!', 'accent')
    })
}
