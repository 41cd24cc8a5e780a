import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawing } from '@/lib/files/drawings/drawing'
import { motifNames, motifs } from '@/lib/files/drawings/motifs'
import { paletteNames } from '@/lib/files/drawings/palettes'

const anyRecipe = fc
  .tuple(fc.constantFrom(...motifNames), fc.constantFrom(...paletteNames), fc.integer({ min: 0, max: 999_999_999 }))
  .map((parts) => parts.join(':'))

/** What is wrong with the XML: text between tags, attributes without quotes, tags that are left open or closed twice. */
function faults(svg: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const rest = svg.replace(
    /<(\/?)([A-Za-z]+)((?: [A-Za-z-]+="[^"<&]*")*)(\/?)>/g,
    (_, end, name, _attributes, empty) => {
      if (end && open.pop() !== name) wrong.push(`</${name}>`)
      if (!end && !empty) open.push(name)
      return ''
    },
  )
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  if (new Set(ids).size < ids.length) wrong.push('an id twice')
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) if (!ids.includes(id)) wrong.push(`no #${id}`)
  for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g))
    if (!/^M[MLHVQZlqtz0-9. -]+$/.test(d)) wrong.push(d.slice(0, 80))
  if (/NaN|undefined|Infinity|null/.test(svg)) wrong.push('no number')
  return [...wrong, ...open, ...(rest ? [rest.slice(0, 80)] : [])]
}

describe('a drawing', () => {
  it('is the same text for the same recipe, and sound for any', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const svg = drawing(recipe)
        expect(faults(svg)).toEqual([])
        expect(drawing(recipe) === svg).toBe(true)
        expect(svg.length).toBeLessThan(1_500_000)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is another one for another seed, palette or motif', () => {
    const recipes = ['vase:lam:1', 'vase:lam:2', 'vase:son:1', 'bowls:lam:1']
    expect(new Set(recipes.map(drawing)).size).toBe(4)
  })

  it.each([
    '',
    'vase',
    'vase:lam',
    'vase:lam:x',
    'vase:lam:-1',
    'nothing:lam:1',
    'vase:neon:1',
    'toString:lam:1',
    'vase:lam:1:2',
  ])('is refused for %j', (recipe) => {
    expect(() => drawing(recipe)).toThrow(RangeError)
  })

  it('is sound and shows something, for each motif', async () => {
    for (const motif of motifNames) {
      const svg = drawing(`${motif}:${motifs[motif].palettes[0]}:3`)
      expect(faults(svg)).toEqual([])
      const { data, info } = await sharp(Buffer.from(svg))
        .resize(80)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const middle: number[] = []
      for (let y = 20; y < 60; y++)
        for (let x = 20; x < 60; x++) middle.push(data[(y * info.width + x) * info.channels] ?? 0)
      const mean = middle.reduce((sum, value) => sum + value, 0) / middle.length
      const spread = Math.sqrt(middle.reduce((sum, value) => sum + (value - mean) ** 2, 0) / middle.length)
      expect(spread, motif).toBeGreaterThan(12)
    }
  }, 60_000)
})
