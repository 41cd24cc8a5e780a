import { create } from 'qrcode'

/** Light modules around the code that readers need to find it. */
const QUIET = 4

/**
 * A text as a QR code in SVG (ISO/IEC 18004, byte or denser mode, error correction M, which survives a torn corner).
 * `title` is what screen readers hear. Throws when the text is longer than a code can hold (some 2,300 characters).
 */
export function qrSvg(text: string, title: string): string {
  const { side, path } = qrPath(text)
  const name = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}" ` +
    `role="img" aria-label="${name}" shape-rendering="crispEdges"><title>${name}</title>` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#1d1b18" d="${path}"/></svg>`
  )
}

/** The dark modules of the same code as one path in a square of `side` units, the light ones around it included. */
export function qrPath(text: string): { side: number; path: string } {
  const { side, runs } = qrRuns(text)
  return { side, path: pathOf(runs) }
}

/** A symbol as it is drawn: runs of dark modules of a row, in a square of `side` modules with the light ones around it. */
export type Drawn = { side: number; runs: readonly (readonly [column: number, row: number, length: number])[] }

/** The dark modules of a text's code. Throws when the text is longer than a code can hold. */
export function qrRuns(text: string): Drawn {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const runs: [number, number, number][] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      const start = column
      while (column < modules.size && modules.get(row, column)) column++
      if (column > start) runs.push([start + QUIET, row + QUIET, column - start])
    }
  return { side: modules.size + 2 * QUIET, runs }
}

/** Runs of dark modules as one path in SVG, each a single rectangle. */
export const pathOf = (runs: Drawn['runs']): string =>
  runs.map(([column, row, length]) => `M${column} ${row}h${length}v1H${column}z`).join('')
