import { carvedLine, even, type Pressure, tapered } from '@/lib/files/drawings/brush'
import { type Chance, noise } from '@/lib/files/drawings/chance'
import {
  circle,
  compose,
  course,
  identity,
  type Matrix,
  outline,
  type Point,
  refined,
  type Shape,
  transform,
} from '@/lib/files/drawings/geometry'
import type { Ink, Palette } from '@/lib/files/drawings/palettes'

export type Place = { x?: number; y?: number; scale?: number; turn?: number; flip?: boolean; stretch?: number }

/** What a motif draws with. Coordinates are its own, about −100…100 each way; widths scale with it. */
export type Press = {
  readonly chance: Chance
  /** One flat ink, printed slightly out of register, without a line around it. */
  fill(shape: Shape, ink: Ink): void
  /** Ink with its carved outline, freed from what lies behind by a rim of bare paper. */
  shape(shape: Shape, ink: Ink, width?: number): void
  /** A carved line; `ink` "pale" cuts white into ink. */
  line(shape: Shape, width?: number, ink?: Ink, pressure?: Pressure): void
  /** A closed line of even width. */
  ring(shape: Shape, width?: number, ink?: Ink): void
  dot(x: number, y: number, r: number, ink: Ink): void
  /** Draws what `draw` draws at another place, size (1 = same), angle (degrees) and hand. */
  at(place: Place, draw: () => void): void
  /** Shows only what falls inside the shape. */
  inside(shape: Shape, draw: () => void): void
}

export type Print = { press: Press; svg(): string }

const number = (value: number) => String(Math.round(value * 10) / 10)

function pathOf(points: readonly Point[]): string {
  let d = ''
  for (const [i, [x, y]] of points.entries()) d += `${i === 0 ? 'M' : i === 1 ? 'L' : ' '}${number(x)} ${number(y)}`
  return `${d}Z`
}

const closing = (line: readonly Point[]) => [...line, ...line.slice(0, 1)]

function matrixOf({ x = 0, y = 0, scale = 1, turn = 0, flip = false, stretch = 1 }: Place): Matrix {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [sx, sy] = [flip ? -scale : scale, scale * stretch]
  return [cos * sx, sin * sx, -sin * sy, cos * sy, x, y]
}

/** Starts a print on an 800 × 800 sheet. `chance` decides the motif's variety, `seed` the unsteadiness of the hand. */
export function startPrint(palette: Palette, chance: Chance, seed: number): Print {
  const parts: string[] = []
  let matrix = identity
  let clips = 0
  const shifts = new Map<Ink, Point>()
  for (const ink of ['main', 'second', 'accent', 'leaf', 'ground', 'wash'] as const) {
    const angle = chance.between(0, 2 * Math.PI)
    const far = chance.between(1.2, 3.6)
    shifts.set(ink, [Math.cos(angle) * far, Math.sin(angle) * far])
  }

  const scaleOf = () => Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  const cut = (point: Point): Point => {
    const [x, y] = transform(matrix, point)
    return [x + 1.7 * noise(x / 46, y / 46, seed), y + 1.7 * noise(x / 46, y / 46, seed + 7)]
  }
  const placed = (points: readonly Point[], closed: boolean) => refined(points, 18 / scaleOf(), closed).map(cut)
  const lineWidth = (width: number) => Math.max(1.7, width * Math.min(scaleOf(), 3.4))
  const emit = (points: readonly Point[], ink: Ink, more = '') => {
    parts.push(`<path fill="${palette[ink]}"${more} d="${pathOf(points)}"/>`)
  }
  const shifted = (points: readonly Point[], ink: Ink) => {
    const [dx, dy] = shifts.get(ink) ?? [0, 0]
    return points.map(([x, y]): Point => [x + dx, y + dy])
  }

  const press: Press = {
    chance,
    fill: (shape, ink) => emit(shifted(placed(outline(shape), true), ink), ink),
    shape(shape, ink, width = 2.5) {
      const points = placed(outline(shape), true)
      const gap = lineWidth(width) * 2.6
      emit(points, 'pale', ` stroke="${palette.pale}" stroke-width="${number(gap)}" stroke-linejoin="round"`)
      if (ink !== 'pale') emit(shifted(points, ink), ink)
      emit(carvedLine(closing(points), lineWidth(width), even, seed), 'key')
    },
    line(shape, width = 1.6, ink = 'key', pressure = tapered) {
      const points = placed(course(shape), false)
      if (points.length > 1) emit(carvedLine(points, lineWidth(width), pressure, seed), ink)
    },
    ring: (shape, width = 1.6, ink = 'key') =>
      emit(carvedLine(closing(placed(outline(shape), true)), lineWidth(width), even, seed), ink),
    dot: (x, y, r, ink) => emit(shifted(placed(circle(x, y, r), true), ink), ink),
    at(place, draw) {
      const before = matrix
      matrix = compose(before, matrixOf(place))
      draw()
      matrix = before
    },
    inside(shape, draw) {
      clips += 1
      const id = `c${clips}`
      const d = pathOf(placed(outline(shape), true))
      parts.push(`<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">`)
      draw()
      parts.push('</g>')
    },
  }
  return { press, svg: () => parts.join('') }
}
