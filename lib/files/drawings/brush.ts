import { noise } from '@/lib/files/drawings/chance'
import type { Point } from '@/lib/files/drawings/geometry'

/** Where a line swells and thins: along its length (0…1) gives a share of the full width. */
export type Pressure = (t: number) => number

/** A cut that enters and leaves the wood. */
export const tapered: Pressure = (t) => 0.22 + 0.78 * Math.min(1, Math.min(t, 1 - t) * 3.2) ** 0.7

/** A cut that starts full and runs out, as a vein or a blade of grass does. */
export const runningOut: Pressure = (t) => 0.15 + 0.85 * (1 - t) ** 0.8

/** An even cut, for outlines and rims. */
export const even: Pressure = () => 1

/**
 * The outline of a carved line of `width`, thick where the knife leans and thin where it turns: what tells a woodcut
 * from a stroke of even width.
 */
export function carvedLine(line: readonly Point[], width: number, pressure: Pressure, seed: number): Point[] {
  const left: Point[] = []
  const right: Point[] = []
  const last = line.length - 1
  for (const [i, here] of line.entries()) {
    const before = line[i - 1] ?? here
    const after = line[i + 1] ?? here
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const lean = 0.72 + 0.42 * Math.abs((dx * 0.64 + dy * 0.77) / length)
    const unsteady = 1 + 0.16 * noise(here[0] / 17, here[1] / 17, seed)
    const half = (width / 2) * lean * unsteady * pressure(last === 0 ? 0.5 : i / last)
    const [nx, ny] = [(-dy / length) * half, (dx / length) * half]
    left.push([here[0] + nx, here[1] + ny])
    right.push([here[0] - nx, here[1] - ny])
  }
  return [...left, ...right.reverse()]
}
