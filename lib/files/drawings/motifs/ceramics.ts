import { circle, course, ellipse, sym } from '@/lib/files/drawings/geometry'
import { band, blossom, contours, leaf } from '@/lib/files/drawings/kit'
import type { Press } from '@/lib/files/drawings/press'

const vases = [
  { body: '17,-84! 14,-72 15,-58 34,-40 52,-8 48,34 30,70 27,88!', belly: [50, 6] },
  { body: '24,-86! 15,-74 14,-48 20,-28 46,2 50,38 38,72 26,88!', belly: [49, 26] },
  { body: '30,-80! 24,-70 26,-60 52,-34 60,4 48,48 32,74 30,88!', belly: [58, 0] },
] as const

/** A Bát Tràng vase, its glaze crackled or painted. */
export function vase(press: Press): void {
  const { body, belly } = press.chance.pick(vases)
  const look = press.chance.pick(['crackle', 'flower', 'waves', 'bamboo'] as const)
  const ink = look === 'crackle' ? press.chance.pick(['second', 'wash', 'main'] as const) : 'pale'
  if (press.chance.happens(0.45)) {
    press.line('2,-80 6,-104 -8,-126 4,-150', 3.4)
    for (const [x, y, r] of [[6, -104, 13], [-9, -126, 15], [8, -146, 11]] as const) blossom(press, x, y, r, 5, 'accent', 'pale')
  }
  const [first = '0,0'] = body.split(' ')
  const mouth = Number.parseFloat(first)
  press.shape(sym(`${body} 0,94`), ink)
  press.inside(sym(`${body} 0,94`), () => {
    const [r, y] = belly
    if (look === 'flower') {
      blossom(press, -6, y + 4, 30, 7, 'main', 'accent')
      leaf(press, [20, y + 14], [46, y - 8], { ink: 'second', width: 0.45, veins: 2 })
      leaf(press, [-28, y + 22], [-52, y + 2], { ink: 'second', width: 0.45, veins: 2 })
    }
    if (look === 'waves') for (let row = 0; row < 3; row++) for (let i = -4; i < 5; i++) {
      const x = i * 22 + (row % 2) * 11
      for (const k of [10, 6, 2.5]) press.ring(circle(x, y + 12 + row * 11, k), 1.5, 'main')
    }
    if (look === 'bamboo') {
      press.line(`-12,${y + 50} -8,${y} -14,${y - 60}`, 3.2, 'main')
      for (const [dx, dy, tx, ty] of [[-10, 10, 26, -6], [-10, 10, -38, 0], [-11, -16, 20, -34], [-10, 28, 24, 34]] as const)
        press.fill(course(`${dx},${y + dy} ${(dx + tx) / 2},${y + (dy + ty) / 2 - 5} ${tx},${y + ty}! ${(dx + tx) / 2},${y + (dy + ty) / 2 + 4}`), 'main')
    }
    if (look === 'crackle') for (let i = 0; i < 17; i++) {
      const [x, cy] = [press.chance.between(-r, r), press.chance.between(-50, 80)]
      press.line([[x, cy], [x + press.chance.between(-14, 14), cy + 11], [x + press.chance.between(-18, 18), cy + 24]], 1.2, press.chance.pick(['pale', 'key'] as const))
    }
    for (const at of [-54, 70]) {
      press.line(band(-70, 70, at, 5), 3.4, look === 'crackle' ? 'key' : 'main')
      press.line(band(-70, 70, at + 6, 5), 1.4, look === 'crackle' ? 'key' : 'main')
    }
    contours(press, body, [0.92, 0.83], 0.3, 0.9, 1.6)
  })
  press.shape(ellipse(0, -84, mouth, mouth * 0.22), 'key', 2)
}
