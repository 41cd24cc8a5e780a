import { even } from '@/lib/files/drawings/brush'
import { box, circle, type Point } from '@/lib/files/drawings/geometry'
import type { Ink } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

export const frameKinds = ['none', 'line', 'double', 'fret', 'beads', 'petals', 'corners'] as const
export type FrameKind = (typeof frameKinds)[number]

const edges = [
  { turn: 0, x: 400, y: 0 },
  { turn: 90, x: 800, y: 400 },
  { turn: 180, x: 400, y: 800 },
  { turn: 270, x: 0, y: 400 },
] as const

/** Draws what `draw` draws along the top edge on all four; its x runs −400…400 and y inwards from the sheet's edge. */
function allRound(press: Press, draw: () => void): void {
  for (const place of edges) press.at(place, draw)
}

const line = (press: Press, inset: number, width: number, ink: Ink) =>
  press.ring(box(inset, inset, 800 - inset, 800 - inset), width, ink)

/** The printed border of a sheet. */
export function frame(press: Press, kind: FrameKind, ink: Ink): void {
  if (kind === 'line') line(press, 46, 7, ink)
  if (kind === 'double') {
    line(press, 38, 9, ink)
    line(press, 56, 3, ink)
  }
  if (kind === 'corners')
    allRound(press, () => {
      press.line(
        [
          [-300, 46],
          [0, 47],
          [300, 46],
        ],
        4.4,
        ink,
        even,
      )
      for (const flip of [false, true])
        press.at({ flip }, () =>
          press.line(
            [
              [-300, 46],
              [-300, 78],
              [-332, 78],
              [-332, 46],
              [-354, 46],
              [-354, 100],
            ] satisfies Point[],
            4.4,
            ink,
            even,
          ),
        )
    })
  if (kind === 'fret') {
    line(press, 34, 4, ink)
    line(press, 80, 3.4, ink)
    allRound(press, () => {
      for (let x = -320; x < 320; x += 40)
        press.line(
          [
            [x + 2, 70],
            [x + 2, 46],
            [x + 32, 46],
            [x + 32, 66],
            [x + 15, 66],
            [x + 15, 57],
          ],
          4,
          ink,
          even,
        )
      press.fill(circle(-343, 57, 9), ink)
    })
  }
  if (kind === 'beads') {
    line(press, 34, 4, ink)
    line(press, 66, 4, ink)
    allRound(press, () => {
      for (let x = -330; x <= 330; x += 22) press.fill(circle(x, 50, 5.2), ink)
      press.fill(box(-358, 42, -342, 58), ink)
    })
  }
  if (kind === 'petals') {
    line(press, 36, 4, ink)
    line(press, 78, 3.4, ink)
    allRound(press, () => {
      for (let x = -310; x <= 310; x += 31) {
        press.fill(`${x - 13},44! ${x + 13},44! ${x + 12},58 ${x},72! ${x - 12},58`, ink)
        press.line(
          [
            [x, 50],
            [x, 62],
          ],
          3,
          'pale',
          even,
        )
      }
      press.fill(box(-352, 46, -332, 68), ink)
    })
  }
}
