import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { qrSvg } from './qr-code'

const address = 'https://booth.example/listings/gom-bat-trang'

/** The picture back as rows of dark (#) and light (.) modules, the light frame included. */
function modulesOf(svg: string): string[] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const rows = Array.from({ length: side }, () => Array<string>(side).fill('.'))
  const dark = /fill="#1d1b18" d="([^"]+)"/.exec(svg)?.[1] ?? ''
  for (const [, x = '', y = '', width = ''] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width))
  return rows.map((row) => row.join(''))
}

const insideOf = (svg: string) =>
  modulesOf(svg)
    .slice(4, -4)
    .map((row) => row.slice(4, -4))

describe('qrSvg', () => {
  it('draws exactly the dark modules of the code, with four light ones around', () => {
    const rows = modulesOf(qrSvg(address, 'Mã'))
    const { modules } = create(address, { errorCorrectionLevel: 'M' })
    const expected = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_unused, column) => (modules.get(row, column) ? '#' : '.')).join(''),
    )
    expect(insideOf(qrSvg(address, 'Mã'))).toEqual(expected)
    for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row).toBe('.'.repeat(rows.length))
    for (const row of rows) expect(row.slice(0, 4) + row.slice(-4)).toBe('........')
  })
  it('is the symbol of ISO/IEC 18004 annex I for "01234567": version 1, level M', () => {
    const inside = insideOf(qrSvg('01234567', 'Mã'))
    expect(inside).toHaveLength(21)
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
    const corner = (row: number, column: number) =>
      inside.slice(row, row + 7).map((each) => each.slice(column, column + 7))
    for (const [row, column] of [
      [0, 0],
      [0, 14],
      [14, 0],
    ] as const)
      expect(corner(row, column)).toEqual(finder)
    // Timing patterns: dark and light in turn between the finders.
    expect(inside[6]?.slice(8, 13)).toBe('#.#.#')
    // Format information begins with the level, M is 00, under the mask 10.
    expect(inside[8]?.slice(0, 2)).toBe('#.')
  })
  it('escapes its title, and draws the same each time', () => {
    const svg = qrSvg(address, 'Gốm "lam" <b>&')
    expect(svg).toContain('<title>Gốm &#34;lam&#34; &#60;b&#62;&#38;</title>')
    expect(qrSvg(address, 'Gốm "lam" <b>&')).toBe(svg)
  })
  it('refuses what no code can hold', () => expect(() => qrSvg('x'.repeat(3000), 'Mã')).toThrow())
})
