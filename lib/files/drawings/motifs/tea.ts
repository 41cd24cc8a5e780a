import { runningOut } from '@/lib/files/drawings/brush'
import { arc, course, ellipse, sym } from '@/lib/files/drawings/geometry'
import { blossom, bud, contours, leaf, steam, tube } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** One bud and two leaves, and the older ones below. */
export function teaSprig(press: Press): void {
  press.line('-14,98 -2,50 -8,10 2,-40', 5)
  leaf(press, [-4, 72], [74, 40], { width: 0.44, veins: 6, bend: -9, ink: 'leaf' })
  leaf(press, [-6, 46], [-92, 20], { width: 0.42, veins: 6, ink: press.chance.pick(['main', 'leaf'] as const) })
  leaf(press, [-6, 16], [84, -30], { width: 0.4, veins: 6, bend: -10, ink: 'main' })
  leaf(press, [-6, -8], [-74, -58], { width: 0.36, veins: 5, ink: 'second' })
  leaf(press, [0, -34], [42, -92], { width: 0.3, veins: 4, bend: -7, ink: 'second' })
  leaf(press, [0, -36], [-8, -104], { width: 0.2, veins: 2, ink: 'wash' })
  press.at({ x: -36, y: 66 }, () => {
    blossom(press, 0, 0, 20, 5, 'pale', 'accent')
  })
}

/** A teapot with its two cups. */
export function teapot(press: Press): void {
  const ink: Ink = press.chance.pick(['pale', 'main', 'second'])
  const paint: Ink = ink === 'pale' ? 'main' : 'pale'
  tube(press, arc(-8, -34, 50, 54, 0.53, 0.97), 4, 'second')
  press.shape('44,6! 66,-2 74,-34 92,-44! 100,-34! 90,-20 84,18 54,40!', ink)
  press.shape('-8,-34 30,-28 54,-4 56,26 40,50 -8,58 -56,50 -72,26 -70,-4 -46,-28', ink)
  press.shape('-38,54! 22,54! 18,64! -34,64!', ink, 2.2)
  blossom(press, -8, 14, 25, 6, paint === 'pale' ? 'pale' : 'main', 'accent')
  leaf(press, [16, 22], [42, 4], { ink: paint === 'pale' ? 'pale' : 'second', veins: 0, width: 0.4 })
  leaf(press, [-32, 24], [-60, 8], { ink: paint === 'pale' ? 'pale' : 'second', veins: 0, width: 0.4 })
  press.line('-62,36 -34,47 0,48', 2, paint)
  press.shape('-42,-30! -30,-46 -8,-52 14,-46 26,-30! -8,-24', ink, 2.3)
  press.shape(ellipse(-8, -56, 8, 7), 'accent', 2.1)
  for (const [x, y] of [
    [-56, 78],
    [50, 74],
  ] as const)
    press.at({ x, y }, () => {
      press.shape('-28,-14! 28,-14! 22,10 12,18! -12,18! -22,10', ink)
      press.shape(ellipse(0, -14, 28, 7.6), 'pale', 2.1)
      press.shape(ellipse(0, -12, 20, 4.6), 'second', 1.5)
      press.line('-20,2 0,6 20,2', 1.9, paint)
    })
}

/** A lotus in flower, its leaf and bud. */
export function lotus(press: Press): void {
  const ink = press.chance.pick(['main', 'accent', 'second'] as const)
  press.line('0,30 4,64 -6,98', 4.5, 'leaf')
  press.line('-64,-40 -60,20 -34,98', 3.6, 'leaf')
  press.at({ x: 40, y: 66, stretch: 0.5, turn: -8 }, () => {
    press.shape('0,-46 34,-40 54,-14 58,14 38,40 6,46 -30,42 -54,22 -56,-10 -34,-38', 'leaf')
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * 2 * Math.PI
      press.line(
        [
          [Math.cos(a) * 6, Math.sin(a) * 6],
          [Math.cos(a) * 48, Math.sin(a) * 40],
        ],
        1.8,
        'pale',
        runningOut,
      )
    }
  })
  bud(press, -64, -52, 26, -12, ink)
  const petal = (turn: number, length: number, width: number, colour: Ink) =>
    press.at({ x: 6, y: 30, turn }, () => {
      press.shape(
        `0,4! ${width},${-length * 0.36} ${width * 0.8},${-length * 0.7} 0,${-length}! ${-width * 0.8},${-length * 0.7} ${-width},${-length * 0.36}`,
        colour,
      )
      for (const k of [-0.45, 0, 0.45])
        press.line(
          `${k * width * 0.5},-14 ${k * width},${-length * 0.45} ${k * width * 0.55},${-length * 0.8}`,
          1.6,
          colour === 'pale' || colour === 'wash' ? ink : 'pale',
        )
    })
  for (const [turn, length] of [
    [-34, 118],
    [34, 118],
    [0, 126],
  ] as const)
    petal(turn, length, 27, 'wash')
  for (const [turn, length] of [
    [-62, 104],
    [62, 104],
    [-18, 112],
    [18, 112],
  ] as const)
    petal(turn, length, 27, ink)
  for (const [turn, length] of [
    [-88, 84],
    [88, 84],
    [-42, 84],
    [42, 84],
  ] as const)
    petal(turn, length, 24, 'pale')
  petal(0, 82, 26, ink)
}

/** A cup of herbal tea. */
export function cup(press: Press): void {
  steam(press, -6, -40, 56)
  press.shape(ellipse(-4, 82, 86, 15), press.chance.pick(['second', 'main'] as const))
  press.ring(ellipse(-4, 80, 62, 9), 1.6)
  tube(press, arc(62, 12, 26, 26, 0.68, 1.3), 5, 'pale')
  press.shape('-74,-26! -4,-16 66,-26! 64,10 50,50 28,76! -4,80 -36,76! -58,50 -72,10', 'pale')
  press.shape(ellipse(-4, -26, 70, 19), 'pale')
  press.shape(ellipse(-4, -24, 58, 13), 'second', 1.9)
  for (const [x, y] of [
    [-26, -26],
    [14, -24],
  ] as const)
    blossom(press, x, y, 10, 5, 'pale', 'accent')
  leaf(press, [-40, 50], [26, 10], { width: 0.42, veins: 5, bend: -6, ink: 'leaf' })
  leaf(press, [-14, 38], [-46, 4], { width: 0.42, veins: 3, ink: 'main' })
  press.line('52,-4 48,28 34,58', 1.9)
  press.line('-60,-26 -78,10 -84,40', 1.7)
  press.shape('-94,38! -74,38! -72,66! -84,72! -96,66!', 'accent', 2)
}

/** A phin over its glass, and beans. */
export function coffee(press: Press): void {
  const glass = sym('40,16! 36,56 30,86! 0,90')
  press.shape(glass, 'pale')
  press.inside(glass, () => {
    press.fill(course('-44,44! 0,50 44,44! 40,94! -40,94!'), 'main')
    press.fill(course('-44,76! 0,80 44,76! 40,94! -40,94!'), 'wash')
  })
  press.ring(glass, 2.5)
  press.line('-32,24 -30,50 -26,76', 3.2, 'pale')
  press.line('0,16 1,30 0,42', 2.4, 'main')
  press.shape('-64,6! 64,6! 58,16! 0,20 -58,16!', 'second', 2.3)
  const body = '38,-56! 36,-20 32,6!'
  press.shape(sym(`${body} 0,9`), 'second')
  contours(press, body, [0.8, 0.66], 0, 0.9, 1.8)
  press.line('-28,-40 -27,-20 -24,0', 3.6, 'pale')
  press.shape('-46,-58! 0,-52 46,-58! 44,-66 24,-74 0,-76 -24,-74 -44,-66', 'second', 2.3)
  press.shape(ellipse(0, -81, 8, 7), 'accent', 2)
  steam(press, 62, -30, 40)
  for (const [x, y, turn] of [
    [-72, 78, 30],
    [-52, 92, -20],
    [66, 84, 60],
    [84, 66, 10],
    [-86, 56, -50],
  ] as const)
    press.at({ x, y, turn }, () => {
      press.shape(ellipse(0, 0, 14, 9.5), 'main', 2.1)
      press.line('-12,0 -4,3 4,-3 12,0', 2, 'pale')
    })
}
