import { even, runningOut } from '@/lib/files/drawings/brush'
import { arc, box, circle, ellipse, sym } from '@/lib/files/drawings/geometry'
import { blade, blossom, contours, leaf, tie } from '@/lib/files/drawings/kit'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** The apothecary's mortar with leaves. */
export function mortar(press: Press): void {
  leaf(press, [-20, -20], [-74, -72], { width: 0.46, veins: 4 })
  leaf(press, [-10, -22], [-26, -100], { width: 0.42, veins: 5, ink: 'main' })
  leaf(press, [-34, -16], [-100, -30], { width: 0.44, veins: 4 })
  press.at({ x: 26, y: -30, turn: 32 }, () => {
    press.shape('-9,-66 0,-74 9,-66 7,-20 12,40! -12,40! -7,-20', 'second')
    press.line('-3,-58 -2,-20 -4,20', 2.4, 'pale')
  })
  const bowl = '72,-18! 68,16 48,46 24,58 22,66 40,76 42,88!'
  press.shape(sym(`${bowl} 0,92`), press.chance.pick(['main', 'accent'] as const))
  press.inside(sym(`${bowl} 0,92`), () => {
    press.line('-74,2 -30,12 0,14 30,12 74,2', 3, 'pale', even)
    for (let i = -4; i < 5; i++) press.ring(ellipse(i * 16, 24 - Math.abs(i) * 1.4, 5.6, 6.4), 1.6, 'pale')
    press.line('-62,36 -20,46 20,46 62,36', 2, 'pale', even)
  })
  contours(press, bowl, [0.9, 0.82], 0.05, 0.5, 1.7)
  press.shape('-78,-20! -40,-14 0,-12 40,-14 78,-20! 76,-8! 40,-2 0,0 -40,-2 -76,-8!', 'second', 2.2)
}

/** A remedy in capsules. */
export function capsules(press: Press): void {
  press.at({ x: -26 }, () => {
    press.shape('-38,-52! 38,-52! 46,-38 46,78! 38,88 0,91 -38,88 -46,78! -46,-38', 'main')
    press.line('-38,-34 -40,-10 -39,72', 4, 'pale')
    press.shape('-42,-88! 42,-88! 42,-54! 0,-50 -42,-54!', 'second')
    for (let x = -34; x < 40; x += 9) press.line(`${x},-84 ${x},-58`, 1.5)
    press.shape(box(-46, -16, 46, 56), 'pale', 2.1)
    press.ring(box(-39, -10, 39, 50), 1.3)
    leaf(press, [-4, 44], [22, -2], { width: 0.5, veins: 4, bend: -6 })
    leaf(press, [-6, 38], [-28, 4], { width: 0.5, veins: 3, ink: 'accent' })
  })
  const pill = (x: number, y: number, turn: number, ink: Ink) =>
    press.at({ x, y, turn }, () => {
      press.shape('-14,-11 14,-11 25,0 14,11 -14,11 -25,0', ink, 2.3)
      press.shape('0,-11! 14,-11 25,0 14,11 0,11!', 'pale', 2)
      press.line('-16,-5 -6,-5', 2.4, 'pale')
    })
  pill(52, 74, -14, 'accent')
  pill(74, 44, 50, 'second')
  pill(44, 38, 14, 'main')
}

/** Cordyceps threads in their glass. */
export function cordyceps(press: Press): void {
  for (let i = 0; i < 17; i++) {
    const x = -64 + i * 8
    const top = -84 + press.chance.between(-12, 22) + Math.abs(x) * 0.3
    const sway = press.chance.between(-8, 8) + x * 0.14
    const stem = `${x * 0.86},34 ${x},-10 ${x + sway},${top}`
    press.line(stem, 8.2, 'pale', even)
    press.line(stem, 6.6, 'key', even)
    press.line(stem, 4.2, i % 3 ? 'second' : 'accent', even)
    press.shape(ellipse(x + sway, top, 4.2, 10), i % 3 ? 'second' : 'accent', 1.7)
  }
  press.shape('-74,22! -30,30 0,32 30,30 74,22! 72,56 62,84! 0,90 -62,84! -72,56', 'main')
  press.line('-64,38 -20,46 20,46 64,38', 2.2, 'pale')
  press.line('-60,52 -58,68 -54,78', 3.6, 'pale')
  blossom(press, 0, 64, 15, 6, 'pale', 'accent')
}

/** Bundles of drying herbs. */
export function herbs(press: Press): void {
  press.line('-104,-84 -40,-82 40,-85 104,-82', 6.5, 'key', even)
  press.line('-100,-84 -40,-82 40,-85 100,-82', 2, 'second', even)
  const bundle = (x: number, kind: number) =>
    press.at({ x, y: -82, turn: press.chance.between(-4, 4) }, () => {
      press.line('-5,-4 0,14 5,-4', 2.4)
      for (const dx of [-7, -2, 3, 8]) press.line(`${dx},12 ${dx * 0.4},40 ${dx},56`, 2)
      for (let i = 0; i < 7; i++) {
        const [side, y] = [(i % 2 ? 1 : -1) * (10 + (i % 3) * 8), 60 + i * 5]
        const tip = [side * 1.5, y + 44 + (i % 3) * 13] as const
        if (kind === 0) leaf(press, [side * 0.2, 46], tip, { width: 0.34, veins: 3, ink: i % 2 ? 'leaf' : 'main' })
        if (kind === 1)
          blade(press, [side * 0.2, 46], [side * 1.3, y + 56], 5, i % 2 ? 'leaf' : 'second', side > 0 ? -8 : 8)
      }
      if (kind === 2)
        for (const [dx, y] of [
          [-16, 70],
          [16, 74],
          [0, 90],
          [-20, 104],
          [20, 108],
          [0, 122],
          [-8, 144],
          [12, 140],
        ] as const) {
          press.line(
            [
              [0, 46],
              [dx * 0.5, y - 20],
              [dx, y],
            ],
            1.8,
          )
          blossom(press, dx, y, 14, 5, 'accent', 'pale')
        }
      tie(press, -9, 9, 36, 'accent')
    })
  bundle(-64, 0)
  bundle(64, 1)
  bundle(0, 2)
}

/** Soap pressed with a lotus. */
export function soap(press: Press): void {
  const bar = (x: number, y: number, turn: number, ink: Ink) =>
    press.at({ x, y, turn }, () => {
      press.shape('-66,-24 -56,-36! 56,-36! 66,-24 66,38 56,50! -56,50! -66,38', 'main')
      press.shape('-66,-24 -56,-36! 56,-36! 66,-24 66,18 56,30! -56,30! -66,18', ink)
      press.ring('-54,-20 -48,-26 48,-26 54,-20 54,14 48,20 -48,20 -54,14', 1.5)
      for (const t of [-58, 58, -30, 30, 0])
        press.at({ x: 0, y: 14, turn: t }, () => press.shape('0,2! 8,-10 7,-20 0,-30! -7,-20 -8,-10', 'pale', 1.7))
    })
  bar(8, -34, 6, press.chance.pick(['second', 'wash'] as const))
  bar(-8, 42, -5, 'second')
  for (const [x, y, r] of [
    [78, 20, 13],
    [92, -6, 8],
    [-84, -30, 12],
    [-70, -54, 7],
    [-92, -58, 5],
    [66, 84, 9],
  ] as const) {
    press.shape(circle(x, y, r), 'pale', 2)
    press.line(arc(x, y, r * 0.6, r * 0.6, 0.5, 0.75), 1.6)
  }
}

/** Herbal wash in a pump bottle, with soapberry pods. */
export function pump(press: Press): void {
  press.at({ x: -18 }, () => {
    press.shape('-9,-72! 9,-72! 9,-52! -9,-52!', 'second', 2.2)
    press.shape('-40,-92! -34,-98! 22,-98! 26,-90 22,-74! -20,-74! -24,-84! -38,-82!', 'second', 2.3)
    press.shape(
      '-24,-54! 24,-54! 26,-38! 44,-24 46,-4 46,78! 38,88 0,91 -38,88 -46,78! -46,-4 -44,-24 -26,-38!',
      press.chance.pick(['main', 'accent'] as const),
    )
    press.line('-37,-10 -39,10 -38,72', 4, 'pale')
    press.shape(ellipse(2, 34, 33, 38), 'pale', 2.1)
    leaf(press, [-4, 62], [20, 8], { width: 0.44, veins: 5, bend: -6 })
    leaf(press, [-6, 56], [-20, 18], { width: 0.44, veins: 3, ink: 'second' })
  })
  for (const [turn, y] of [
    [-58, 84],
    [-36, 88],
  ] as const)
    press.at({ x: 46, y, turn }, () => {
      press.shape('-6,4! 16,-13 40,-12 62,-14 78,0! 60,10 38,9 14,12', 'main')
      for (const x of [18, 38, 58]) press.ring(ellipse(x, -1, 7, 5.6), 1.5, 'pale')
    })
}

/** Essential oil with lemongrass. */
export function dropper(press: Press): void {
  for (const [x, y, bend] of [
    [60, -94, -10],
    [86, -60, -12],
    [94, -18, -10],
    [38, -98, -8],
  ] as const)
    blade(press, [44, 90], [x, y], 5.5, x > 80 ? 'leaf' : 'second', bend)
  for (const x of [38, 46, 54]) press.line(`${x},90 ${x + 2},60 ${x + 3},34`, 2)
  tie(press, 32, 62, 58, 'accent')
  press.at({ x: -30 }, () => {
    press.shape('-40,-22 -26,-34! 26,-34! 40,-22 42,-4 42,78! 34,88 0,91 -34,88 -42,78! -42,-4', 'main')
    press.line('-34,-14 -35,10 -34,72', 4, 'pale')
    press.shape('-22,-56! 22,-56! 22,-34! 0,-30 -22,-34!', 'key', 2.2)
    for (let x = -16; x < 20; x += 8) press.line(`${x},-53 ${x},-38`, 1.5, 'pale')
    press.shape('-11,-56! -12,-84 0,-97 12,-84 11,-56!', 'accent', 2.3)
    press.line('-5,-66 -5,-82', 2.4, 'pale')
    press.shape(box(-42, 4, 42, 62), 'pale', 2.1)
    press.shape('0,10! 15,34 12,48 0,55 -12,48 -15,34', 'second', 2.1)
    press.line('-7,38 -4,46 3,49', 2, 'pale', runningOut)
  })
}
