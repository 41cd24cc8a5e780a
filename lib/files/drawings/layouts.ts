import {
  bambooCorner,
  brocade,
  cloud,
  drifting,
  fieldShape,
  hills,
  rays,
  sun,
  table,
  waves,
  wholeField,
} from '@/lib/files/drawings/backdrops'
import { type FrameKind, frame, frameKinds } from '@/lib/files/drawings/frames'
import { arc, box, circle, ellipse } from '@/lib/files/drawings/geometry'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

/** How a motif sits on its sheet: one thing or several on a surface, free, or as a whole view. */
export type MotifKind = 'object' | 'group' | 'spray' | 'scene'
type Motif = () => void
type Seal = { x: number; y: number }
type Layout = (press: Press, motif: Motif) => Seal

const bottomRight: Seal = { x: 706, y: 704 }
const bottomLeft: Seal = { x: 94, y: 704 }
const topRight: Seal = { x: 706, y: 96 }

function shadow(press: Press, x: number, y: number, half: number, ink: Ink = 'key'): void {
  for (let i = 0; i < 6; i++) {
    const w = half * (1 - i * 0.13)
    press.line(
      [
        [x - w * 0.8 + i * 14, y + i * 7],
        [x, y + i * 7 + 2],
        [x + w + i * 6, y + i * 7],
      ],
      2.6,
      ink,
    )
  }
}

const border = (
  press: Press,
  kinds: readonly FrameKind[] = frameKinds,
  inks: readonly Ink[] = ['main', 'key', 'accent'],
) => frame(press, press.chance.pick(kinds), press.chance.pick(inks))

const plain: Layout = (press, motif) => {
  if (press.chance.happens(0.5))
    brocade(press, press.chance.pick(['coins', 'diamonds', 'scales', 'petals'] as const), 'wash', {
      left: 110,
      top: 110,
      right: 640,
      bottom: 640,
    })
  border(press, ['fret', 'beads', 'petals', 'double'])
  press.at({ x: 400, y: 404, scale: 2.45 }, motif)
  return { x: 664, y: 668 }
}

const onField: Layout = (press, motif) => {
  press.fill(fieldShape(wholeField), 'ground')
  if (press.chance.happens(0.5)) press.ring(box(64, 64, 736, 736), 3, 'pale')
  press.at({ x: 400, y: 404, scale: 2.75 }, motif)
  return bottomRight
}

const disc: Layout = (press, motif) => {
  sun(press, 400, 400, 296, press.chance.pick(['ground', 'wash', 'ground'] as const))
  if (press.chance.happens(0.6)) press.ring(circle(400, 400, 314), 4, 'main')
  drifting(press, press.chance.pick(['main', 'accent'] as const))
  press.at({ x: 400, y: 402, scale: 2.4 }, motif)
  return bottomRight
}

const still: Layout = (press, motif) => {
  const top = 588
  press.inside(fieldShape(wholeField), () => {
    if (press.chance.happens(0.6)) press.fill(fieldShape(wholeField), 'wash')
    const behind = press.chance.pick(['sun', 'bamboo', 'clouds', 'bare'] as const)
    if (behind === 'sun')
      sun(press, press.chance.pick([270, 530]), 270, 150, press.chance.pick(['second', 'accent', 'ground'] as const))
    if (behind === 'bamboo') bambooCorner(press, 'ground')
    if (behind === 'clouds') {
      cloud(press, 190, 190, 120, 'ground')
      cloud(press, 640, 290, 100, 'ground', true)
    }
    table(press, top, 'ground', 'key')
    shadow(press, 430, 646, 220)
  })
  border(press, ['line', 'none', 'double'])
  press.at({ x: 400, y: 408, scale: 2.58 }, motif)
  return press.chance.pick([bottomRight, topRight])
}

const overHills: Layout = (press, motif) => {
  press.inside(fieldShape(wholeField), () => {
    press.fill(fieldShape(wholeField), press.chance.pick(['wash', 'wash', 'ground'] as const))
    sun(press, press.chance.pick([220, 580]), 200, 84, press.chance.pick(['accent', 'main', 'pale'] as const))
    hills(press, ['second', 'ground', 'wash'], 430)
  })
  border(press, ['line', 'none', 'corners'])
  press.at({ x: 400, y: 420, scale: 2.5 }, motif)
  return bottomRight
}

const overWaves: Layout = (press, motif) => {
  press.inside(fieldShape(wholeField), () => {
    press.fill(fieldShape(wholeField), press.chance.pick(['ground', 'wash'] as const))
    sun(press, 400, 330, 236, press.chance.pick(['pale', 'second'] as const))
    cloud(press, 150, 170, 110, 'pale')
    cloud(press, 664, 240, 90, 'pale', true)
    waves(press, 610, press.chance.pick(['main', 'second'] as const))
  })
  border(press, ['line', 'none'])
  press.at({ x: 400, y: 382, scale: 2.4 }, motif)
  return topRight
}

const raysBehind: Layout = (press, motif) => {
  press.inside(fieldShape(wholeField), () => {
    press.fill(fieldShape(wholeField), 'ground')
    rays(press, 400, 420, 'wash')
  })
  press.at({ x: 400, y: 404, scale: 2.7 }, motif)
  return bottomRight
}

const window: Layout = (press, motif) => {
  press.fill(fieldShape(wholeField), press.chance.pick(['main', 'second', 'accent', 'leaf'] as const))
  brocade(press, press.chance.pick(['coins', 'petals', 'scales'] as const), 'pale', {
    left: 64,
    top: 64,
    right: 680,
    bottom: 680,
  })
  const shape = press.chance.pick([
    circle(400, 400, 316),
    box(112, 112, 688, 688),
    [...arc(400, 400, 290, 290, 0.5, 1), [690, 690], [110, 690]] as const,
  ])
  press.shape(shape, press.chance.pick(['pale', 'wash'] as const), 7)
  press.at({ x: 400, y: 406, scale: 2.25 }, motif)
  return { x: 702, y: 706 }
}

const trio: Layout = (press, motif) => {
  press.inside(fieldShape(wholeField), () => {
    press.fill(fieldShape(wholeField), press.chance.pick(['wash', 'pale', 'ground'] as const))
    table(press, 520, press.chance.pick(['ground', 'second'] as const), 'key')
    shadow(press, 420, 700, 280)
  })
  border(press, ['line', 'none', 'double'])
  press.at({ x: 236, y: 366, scale: 1.52 }, motif)
  press.at({ x: 566, y: 352, scale: 1.52, flip: true }, motif)
  press.at({ x: 396, y: 516, scale: 1.9 }, motif)
  return topRight
}

const tiles: Layout = (press, motif) => {
  const inks = press.chance.pick([
    ['ground', 'wash', 'pale', 'second'],
    ['wash', 'ground', 'second', 'pale'],
    ['second', 'pale', 'wash', 'ground'],
  ] as const)
  for (const [i, ink] of inks.entries()) {
    const [col, row] = [i % 2, Math.floor(i / 2)]
    press.fill(box(46 + col * 360, 46 + row * 360, 394 + col * 360, 394 + row * 360), ink)
    press.ring(box(46 + col * 360, 46 + row * 360, 394 + col * 360, 394 + row * 360), 4, 'key')
    press.at({ x: 220 + col * 360, y: 222 + row * 360, scale: 1.42, flip: (col + row) % 2 === 1 }, motif)
  }
  return { x: 400, y: 400 }
}

const closeUp: Layout = (press, motif) => {
  press.inside(fieldShape(wholeField), () => {
    press.fill(fieldShape(wholeField), press.chance.pick(['ground', 'wash', 'second'] as const))
    if (press.chance.happens(0.5)) sun(press, 230, 210, 190, 'pale')
    press.at(
      {
        x: 400 + press.chance.between(-50, 50),
        y: 450 + press.chance.between(-30, 60),
        scale: 3.75,
        turn: press.chance.between(-5, 5),
      },
      motif,
    )
  })
  border(press, ['line'], ['key'])
  return press.chance.pick([bottomLeft, topRight])
}

const panel: Layout = (press, motif) => {
  const onLeft = press.chance.happens(0.5)
  const [left, right] = onLeft ? [46, 196] : [604, 754]
  const ink = press.chance.pick(['main', 'accent', 'leaf'] as const)
  press.fill(box(left, 46, right, 754), ink)
  press.inside(box(left, 46, right, 754), () =>
    brocade(press, press.chance.pick(['coins', 'diamonds', 'scales', 'petals'] as const), 'pale', {
      left: left - 10,
      top: 60,
      right,
      bottom: 740,
    }),
  )
  press.ring(box(left, 46, right, 754), 4)
  const [from, to] = onLeft ? [212, 754] : [46, 588]
  press.fill(box(from, 46, to, 754), press.chance.pick(['ground', 'wash', 'pale'] as const))
  press.ring(box(from, 46, to, 754), 4)
  const middle = (from + to) / 2
  if (press.chance.happens(0.5)) sun(press, middle, 330, 190, 'wash')
  press.at({ x: middle, y: 404, scale: 2.3 }, motif)
  return { x: onLeft ? 706 : 94, y: 706 }
}

const floor: Layout = (press, motif) => {
  press.fill(ellipse(400, 640, 300, 62), 'ground')
  sun(press, press.chance.pick([246, 560]), 236, 130, press.chance.pick(['wash', 'second', 'ground'] as const))
  shadow(press, 440, 644, 200)
  border(press, ['corners', 'none', 'line'])
  press.at({ x: 400, y: 404, scale: 2.6 }, motif)
  return press.chance.pick([bottomRight, topRight])
}

const layouts: Record<MotifKind, readonly Layout[]> = {
  object: [plain, onField, disc, still, still, overHills, raysBehind, window, trio, trio, tiles, closeUp, panel, floor],
  group: [plain, onField, disc, still, still, overHills, raysBehind, window, tiles, closeUp, panel, floor],
  spray: [plain, onField, disc, disc, overWaves, raysBehind, window, tiles, closeUp, panel, overHills],
  scene: [plain, onField, disc, overWaves, window, panel, raysBehind],
}

/** Chooses and prints a composition; returns where the seal goes. */
export function compose(press: Press, kind: MotifKind, motif: Motif): Seal {
  return press.chance.pick(layouts[kind])(press, motif)
}
