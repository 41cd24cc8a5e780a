import { type Chance, noise } from '@/lib/files/drawings/chance'
import type { Palette } from '@/lib/files/drawings/palettes'

/** The colour of the page the sheet lies on, so that its torn edge shows. */
const mat = '#fbf7ef'
const tenth = (value: number) => String(Math.round(value * 10) / 10)

function deckle(seed: number): string {
  const corners: string[] = []
  const steps = 46
  for (let side = 0; side < 4; side++)
    for (let i = 0; i < steps; i++) {
      const far = 10 + (780 * i) / steps
      const deep = 9 + 4.2 * noise(far / 60, side * 9, seed) + 2.6 * noise(far / 11, side * 9 + 4, seed)
      const x = side === 0 ? far : side === 1 ? 800 - deep : side === 2 ? 800 - far : deep
      const y = side === 0 ? deep : side === 1 ? far : side === 2 ? 800 - deep : 800 - far
      corners.push(`${tenth(x)} ${tenth(y)}`)
    }
  return `M${corners.join('L')}Z`
}

function fibres(chance: Chance, count: number, longest: number): string {
  let d = ''
  for (let i = 0; i < count; i++) {
    const [x, y] = [chance.between(14, 786), chance.between(14, 786)]
    const angle = chance.between(0, 2 * Math.PI)
    const far = chance.between(longest * 0.25, longest)
    const bow = chance.between(-0.5, 0.5) * far
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const bend = `${tenth((far / 2) * cos - bow * sin)} ${tenth((far / 2) * sin + bow * cos)}`
    d += `M${tenth(x)} ${tenth(y)}q${bend} ${tenth(far * cos)} ${tenth(far * sin)}`
  }
  return d
}

/** A sheet of giấy dó: torn edges, bast fibres, flecks of bark. */
export function sheet(palette: Palette, chance: Chance, seed: number): string {
  const edge = deckle(seed)
  return [
    `<rect width="800" height="800" fill="${mat}"/>`,
    `<path d="${edge}" fill="${palette.pale}" stroke="#d9caa9" stroke-width="1.6" stroke-opacity=".8"/>`,
    `<g fill="none" stroke-linecap="round"><path d="${fibres(chance, 60, 62)}" stroke="#b8a478" stroke-opacity=".2" stroke-width="1.1"/>`,
    `<path d="${fibres(chance, 34, 44)}" stroke="#fffdf6" stroke-opacity=".75" stroke-width="1.5"/>`,
    `<path d="${fibres(chance, 20, 9)}" stroke="#7d6a42" stroke-opacity=".34" stroke-width="1.5"/></g>`,
  ].join('')
}

/** What the baren leaves: pinholes where the ink missed the paper, and the grain of the block. */
export function inkLoss(palette: Palette, chance: Chance, seed: number): string {
  let pinholes = ''
  for (let i = 0; i < 240; i++) {
    const [x, y] = [chance.between(20, 780), chance.between(20, 780)]
    if (noise(x / 120, y / 120, seed + 3) < -0.25) continue
    const r = chance.between(0.6, 2.1)
    pinholes += `M${tenth(x)} ${tenth(y)}l${tenth(r * 1.6)} ${tenth(-r)}l${tenth(r * 0.5)} ${tenth(r * 1.7)}z`
  }
  let grain = ''
  for (let y = 24; y < 780; y += chance.between(18, 44)) {
    const from = chance.between(-200, 500)
    const far = chance.between(160, 520)
    const sway = chance.between(-9, 9)
    grain += `M${tenth(from)} ${tenth(y)}q${tenth(far / 3)} ${tenth(sway)} ${tenth(far / 2)} 0t${tenth(far / 2)} ${tenth(sway / 3)}`
  }
  return [
    `<path d="${pinholes}" fill="${palette.pale}" fill-opacity=".62"/>`,
    `<path d="${grain}" fill="none" stroke="${palette.pale}" stroke-opacity=".2" stroke-width="1.3"/>`,
  ].join('')
}

/** The printer's seal, `size` units wide: Khuê Văn Các in a red square. */
export function seal(x: number, y: number, size: number, turn: number): string {
  const place = `translate(${tenth(x)} ${tenth(y)}) rotate(${tenth(turn)}) scale(${size / 60})`
  return `<g transform="${place}"><path d="M-27-29 1-28 28-29 29-3 28 29-2 28-28 29-29 2Z" fill="#9e2a22"/><g fill="none" stroke="#f6edda" stroke-width="3.4" stroke-linecap="round"><path d="M-20-9Q-13-12-9-20M20-9Q13-12 9-20M-9-20H9M-20-8.500H20M-14-8V10M14-8V10M-20 10.500H20M-15 11V23M15 11V23M-5 12V23M5 12V23"/><circle cy="1" r="5.400"/></g></g>`
}
