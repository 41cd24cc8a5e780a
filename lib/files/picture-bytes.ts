import { parseRecipe } from './drawings/recipes'
import { drawVariant } from './drawn-pictures'
import { fileStore } from './store'
import { type VariantWidth, variantKey } from './variants'

/**
 * A stored picture as WebP, `width` pixels wide; one of the project's own drawings is drawn when its file is not there
 * yet. Null when there is neither file nor recipe.
 */
export async function pictureBytes(
  hash: string,
  width: VariantWidth,
  findRecipe: (contentHash: string) => Promise<string | null>,
): Promise<Buffer | null> {
  const stored = await fileStore().get(variantKey(hash, width))
  if (stored) return stored.bytes
  const recipe = await findRecipe(hash)
  return recipe && parseRecipe(recipe) ? drawVariant(hash, recipe, width) : null
}
