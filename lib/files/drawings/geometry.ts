export type Point = readonly [x: number, y: number]
/** A ready polyline, or knots for a smooth curve: "x,y x,y! x,y" where "!" marks a sharp corner. */
export type Shape = string | readonly Point[]
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
type Knot = { x: number; y: number; corner: boolean }

function knots(text: string): Knot[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const corner = word.endsWith('!')
      const [x = 0, y = 0] = (corner ? word.slice(0, -1) : word).split(',').map(Number)
      return { x, y, corner }
    })
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1])

/** A chord-length spline through the points of one run without corners. */
function run(points: readonly Point[], looped: boolean): Point[] {
  const count = points.length
  const at = (i: number): Point => points[looped ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0]
  if (count < 3) return [...points]
  const tangent = (i: number): Point => {
    const [before, here, after] = [at(i - 1), at(i), at(i + 1)]
    const span = distance(before, here) + distance(here, after) || 1
    return [(after[0] - before[0]) / span, (after[1] - before[1]) / span]
  }
  const out: Point[] = []
  for (let i = 0; i < (looped ? count : count - 1); i++) {
    const [from, to] = [at(i), at(i + 1)]
    const length = distance(from, to)
    const [t0, t1] = [tangent(i), tangent(i + 1)]
    const steps = Math.max(2, Math.min(10, Math.ceil(length / 4)))
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      const [h1, h2] = [2 * t ** 3 - 3 * t ** 2 + 1, -2 * t ** 3 + 3 * t ** 2]
      const [g1, g2] = [(t ** 3 - 2 * t ** 2 + t) * length, (t ** 3 - t ** 2) * length]
      out.push([
        h1 * from[0] + h2 * to[0] + g1 * t0[0] + g2 * t1[0],
        h1 * from[1] + h2 * to[1] + g1 * t0[1] + g2 * t1[1],
      ])
    }
  }
  if (!looped) out.push(at(count - 1))
  return out
}

function splineThrough(all: readonly Knot[], closed: boolean): Point[] {
  const point = (k: Knot): Point => [k.x, k.y]
  const first = all.findIndex((k) => k.corner)
  if (closed && first < 0) return run(all.map(point), true)
  const ordered = closed ? [...all.slice(first), ...all.slice(0, first), ...all.slice(first, first + 1)] : all
  const out: Point[] = []
  let current: Point[] = []
  for (const [i, knot] of ordered.entries()) {
    current.push(point(knot))
    if ((knot.corner && current.length > 1) || i === ordered.length - 1) {
      out.push(...run(current, false).slice(out.length > 0 ? 1 : 0))
      current = [point(knot)]
    }
  }
  return closed ? out.slice(0, -1) : out
}

/** The outline of a closed shape. */
export const outline = (shape: Shape): readonly Point[] =>
  typeof shape === 'string' ? splineThrough(knots(shape), true) : shape

/** The course of an open line. */
export const course = (shape: Shape): readonly Point[] =>
  typeof shape === 'string' ? splineThrough(knots(shape), false) : shape

/** A closed shape from its right half, top to bottom; the first and last knot may lie on the axis. */
export function sym(rightHalf: string): readonly Point[] {
  const right = knots(rightHalf)
  const left = right
    .filter((k) => k.x !== 0)
    .map((k) => ({ ...k, x: -k.x }))
    .reverse()
  return splineThrough([...right, ...left], true)
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, turn = 0): Point[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const steps = Math.max(12, Math.min(40, Math.round((rx + ry) / 2)))
  return Array.from({ length: steps }, (_, i) => {
    const angle = (i / steps) * 2 * Math.PI
    const [x, y] = [Math.cos(angle) * rx, Math.sin(angle) * ry]
    return [cx + x * cos - y * sin, cy + x * sin + y * cos]
  })
}

export const circle = (cx: number, cy: number, r: number) => ellipse(cx, cy, r, r)

/** Part of an ellipse as an open line; angles in turns (0 = right, 0.25 = down). */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  return Array.from({ length: 17 }, (_, i) => {
    const angle = (from + ((to - from) * i) / 16) * 2 * Math.PI
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry]
  })
}

export const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

/** A round shape whose rim goes in and out `lobes` times. */
export function scalloped(cx: number, cy: number, r: number, lobes: number, depth: number): Point[] {
  const steps = lobes * 7
  return Array.from({ length: steps }, (_, i) => {
    const angle = (i / steps) * 2 * Math.PI
    const radius = r * (1 - depth + depth * Math.abs(Math.sin((angle * lobes) / 2)))
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius]
  })
}

/** The point a share t (0…1) of the way along a polyline. */
export function along(line: readonly Point[], t: number): Point {
  const place = Math.max(0, Math.min(1, t)) * (line.length - 1)
  const i = Math.min(line.length - 2, Math.floor(place))
  const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? line[i] ?? [0, 0]]
  const share = place - i
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** Cuts straight stretches into short pieces, so that a bent field bends them too. */
export function refined(line: readonly Point[], step: number, closed: boolean): Point[] {
  const out: Point[] = []
  for (const [i, from] of line.entries()) {
    const to = line[i + 1] ?? (closed ? line[0] : undefined)
    const pieces = to ? Math.max(1, Math.ceil(distance(from, to) / step)) : 1
    for (let s = 0; s < pieces; s++) {
      const t = s / pieces
      out.push(to ? [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] : from)
    }
  }
  return out
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export const transform = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

/** Inner first, then outer. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F]
}
