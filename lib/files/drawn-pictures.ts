import { drawing } from '@/lib/files/drawings/drawing'
import { sharp } from '@/lib/files/image-engine'
import { fileStore } from '@/lib/files/store'
import { turns } from '@/lib/files/turns'
import { type VariantWidth, variantKey } from '@/lib/files/variants'

const inTurn = turns(2)
const beingDrawn = new Map<string, Promise<Buffer>>()

/** The WebP of a drawing, `width` pixels square; drawn at twice that and brought down, for clean edges. */
async function printed(recipe: string, width: VariantWidth): Promise<Buffer> {
  const drawnAt = Math.min(1600, width * 2)
  return sharp(Buffer.from(drawing(recipe)), { density: (72 * drawnAt) / 800 })
    .resize(width, width)
    .flatten({ background: '#fbf7ef' })
    .webp({ quality: 70, effort: 4, smartSubsample: true })
    .toBuffer()
}

/**
 * Draws one width of a picture made by the project and keeps it. Those who ask while it is being drawn share the work.
 * @throws RangeError when the recipe is none
 */
export function drawVariant(contentHash: string, recipe: string, width: VariantWidth): Promise<Buffer> {
  const key = variantKey(contentHash, width)
  const running = beingDrawn.get(key)
  if (running) return running
  const work = inTurn(async () => {
    const bytes = await printed(recipe, width)
    await fileStore().put(key, bytes, 'image/webp')
    return bytes
  }).finally(() => beingDrawn.delete(key))
  beingDrawn.set(key, work)
  return work
}
