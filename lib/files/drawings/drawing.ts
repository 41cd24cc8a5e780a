import { chanceOf, hashOf } from '@/lib/files/drawings/chance'
import { compose } from '@/lib/files/drawings/layouts'
import { motifs } from '@/lib/files/drawings/motifs'
import { palettes } from '@/lib/files/drawings/palettes'
import { inkLoss, seal, sheet } from '@/lib/files/drawings/paper'
import { startPrint } from '@/lib/files/drawings/press'
import { parseRecipe } from '@/lib/files/drawings/recipes'

/**
 * The SVG (800 × 800) of a woodblock print; the same recipe always gives the same text.
 * @throws RangeError for a recipe that `parseRecipe` does not know
 */
export function drawing(recipe: string): string {
  const parsed = parseRecipe(recipe)
  if (!parsed) throw new RangeError(`Not a drawing: ${recipe}`)
  const palette = palettes[parsed.palette]
  const motif = motifs[parsed.motif]
  const seed = hashOf(recipe)
  const chance = chanceOf(recipe)
  const print = startPrint(palette, chance, seed)
  const { x, y } = compose(print.press, motif.kind, () => motif.draw(print.press))
  const texture = chanceOf(`${recipe}:paper`)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800">',
    sheet(palette, texture, seed),
    print.svg(),
    inkLoss(palette, texture, seed),
    seal(x, y, 54, texture.between(-5, 5)),
    '</svg>',
  ].join('')
}
